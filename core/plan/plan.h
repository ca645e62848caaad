// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "model/architecture.h"
#include "plan/budget.h"
#include "plan/message.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// How large a student is to be.
enum class SizeRule {
    fill,   ///< the largest that its device holds
    share,  ///< no larger than what it has to learn asks for: all have equally many parameters a filter, as many as the
            ///< most burdened device holds
};

std::string name(SizeRule rule);                  ///< "fill", "share"
SizeRule parseSizeRule(const std::string& text);  ///< Throws Error(badInput) listing the names.

/// The student chosen for one device, and what it costs there. Where nothing fits: the candidate that comes nearest,
/// with what it would need.
struct PlannedStudent {
    std::string architecture;  ///< of the zoo, without its bridge: makeStudent(architecture, image, filters)
    int filters = 0;           ///< |P_p|
    Message message = Message::features;
    Budget budget;
    std::int64_t parameters = 0;           ///< trainable, of the student with its bridge; the fusion layer apart
    std::int64_t deployedBytes = 0;        ///< with its slice of the fusion layer where it sends logits
    std::int64_t peakActivationBytes = 0;  ///< likewise
    std::string peakOperation;             ///< that sets it, as "convolution block1.layer.0.conv1"
    std::int64_t macs = 0;                 ///< likewise with the slice
    std::int64_t depthwiseMacs = 0;        ///< of which in depthwise convolutions
    std::int64_t messageBytes = 0;         ///< of the message chosen
    std::int64_t featureMessageBytes = 0;
    std::int64_t logitMessageBytes = 0;
    bool fits = false;
    std::string nextLarger;  ///< the next larger candidate, which `limits` compares with; empty where there is none
    std::vector<Limit> limits;

    bool operator==(const PlannedStudent&) const = default;
};

struct Plan {
    Shape image;
    int classes = 0;
    SizeRule size = SizeRule::fill;
    std::vector<PlannedStudent> students;

    bool fits() const;
    bool operator==(const Plan&) const = default;
};

struct PlanSettings {
    Shape image;
    int classes = 0;
    std::vector<int> filters;                     ///< of each student
    std::vector<Budget> budgets;                  ///< one for all students, or one a student; each sets some limit
    std::vector<std::string> families = {"wrn"};  ///< in order of preference; see candidateNames()
    MessageChoice message = MessageChoice::automatic;
    SizeRule size = SizeRule::fill;
};

/// For each student the largest candidate that fits its budget and is not above its share of the filters, where the
/// rule of size asks for that; see StudentSearch::largest(). Where nothing fits, the candidate of the least strain() is
/// given with `fits` false, and nothing is thrown.
/// Throws Error(badInput) for settings without students, or a budget without any limit.
Plan makePlan(const PlanSettings& settings);

/// What a student of the zoo costs on its device, beside its budget; without a next larger one.
PlannedStudent costStudent(const std::string& architecture, Shape image, int filters, int classes, Message message,
                           const Budget& budget);

/// Sets `student.nextLarger` and compares it in `student.limits`.
void setNextLarger(PlannedStudent& student, const std::string& architecture, Shape image, int classes);

/// {"fits", "image", "classes", "size", "students": [{"architecture", "parameters", "deployed_bytes",
/// "peak_activation_bytes", "macs", "message_bytes", "fits", "limits": [{"limit", "allowed", "needed", "next_needs",
/// "binds"}], ...}]}.
Json toJson(const Plan& plan);

/// Reads architecture, filters, message, budget and the next larger candidate of each student and works out the figures
/// anew. Throws Error(badInput) naming the file.
Plan planFromJson(const std::filesystem::path& path, const Json& json);

}  // namespace nonn
