// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/budget.h"

#include "base/json.h"
#include "base/sizes.h"
#include "plan/reading.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nonn {

namespace {

struct Dimension {
    const char* name;
    std::optional<std::int64_t> Budget::*allowed;
    std::int64_t Need::*needed;
    std::int64_t (*parse)(std::string_view);
};

constexpr std::array<Dimension, 3> dimensions{{{"memory", &Budget::memory, &Need::memory, parseBytes},
                                               {"macs", &Budget::macs, &Need::macs, parseCount},
                                               {"ram", &Budget::ram, &Need::ram, parseBytes}}};

}  // namespace

bool fits(const Budget& budget, const Need& need) {
    return std::ranges::all_of(dimensions, [&](const Dimension& dimension) {
        const auto& allowed = budget.*dimension.allowed;
        return !allowed || need.*dimension.needed <= *allowed;
    });
}

double strain(const Budget& budget, const Need& need) {
    double largest = 0;
    for (const Dimension& dimension : dimensions)
        if (const auto& allowed = budget.*dimension.allowed)
            largest = std::max(largest, static_cast<double>(need.*dimension.needed) / static_cast<double>(*allowed));
    return largest;
}

std::vector<Limit> compareWithBudget(const Budget& budget, const Need& need, const std::optional<Need>& next) {
    std::vector<Limit> limits;
    const bool enough = fits(budget, need);
    for (const Dimension& dimension : dimensions) {
        const auto& allowed = budget.*dimension.allowed;
        if (!allowed)
            continue;
        Limit limit{dimension.name, *allowed, need.*dimension.needed, {}, false};
        if (enough && next)
            limit.nextNeeds = *next.*dimension.needed;
        limit.binds = limit.nextNeeds.value_or(limit.needed) > limit.allowed;
        limits.push_back(limit);
    }
    return limits;
}

Json toJson(const Budget& budget) {
    Json json = {{"precision", name(budget.precision)}};
    for (const Dimension& dimension : dimensions) {
        const auto& allowed = budget.*dimension.allowed;
        json[dimension.name] = allowed ? Json(*allowed) : Json(nullptr);
    }
    return json;
}

Budget budgetFromJson(const std::filesystem::path& path, const Json& json) {
    return readFrom(path, json, [](const Json& object) {
        Budget budget;
        budget.precision = parsePrecision(object.at("precision"));
        for (const Dimension& dimension : dimensions)
            budget.*dimension.allowed = optionalSize(object, dimension.name, dimension.parse);
        return budget;
    });
}

}  // namespace nonn
