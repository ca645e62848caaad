// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "model/precision.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What a device gives to its student; a limit that is not set does not limit.
struct Budget {
    Precision precision = Precision::fp32;
    std::optional<std::int64_t> memory = {};  ///< bytes of weights as deployed
    std::optional<std::int64_t> macs = {};    ///< multiply-accumulates an image
    std::optional<std::int64_t> ram = {};     ///< bytes of activations at their peak

    bool limited() const { return memory || macs || ram; }
    bool operator==(const Budget&) const = default;
};

/// What a student needs of a device.
struct Need {
    std::int64_t memory = 0;
    std::int64_t macs = 0;
    std::int64_t ram = 0;

    bool operator==(const Need&) const = default;
};

/// One limit of a budget beside what the planned student needs of it.
struct Limit {
    std::string name;          ///< "memory", "macs" or "ram"
    std::int64_t allowed = 0;  ///< by the budget
    std::int64_t needed = 0;   ///< by the planned student; more than allowed where it does not fit
    /// By the next larger student of the zoo; not set where there is none, or where the planned one does not fit.
    std::optional<std::int64_t> nextNeeds;
    /// Whether this limit is why the student is no larger (or does not fit): what is needed, or would be by the next
    /// larger student, is more than is allowed.
    bool binds = false;

    bool operator==(const Limit&) const = default;
};

bool fits(const Budget& budget, const Need& need);

/// The largest of need / allowed over the limits that are set: above 1 where it does not fit.
double strain(const Budget& budget, const Need& need);

/// One entry a limit that is set.
std::vector<Limit> compareWithBudget(const Budget& budget, const Need& need, const std::optional<Need>& next);

/// {"precision","memory","macs","ram"}, null for a limit that is not set.
Json toJson(const Budget& budget);
Budget budgetFromJson(const std::filesystem::path& path, const Json& json);

}  // namespace nonn
