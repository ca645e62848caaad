// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fleet.h"

#include "base/error.h"
#include "base/json.h"
#include "base/sizes.h"
#include "plan/reading.h"

#include <algorithm>
#include <set>

namespace nonn {

namespace {

using Size = std::optional<std::int64_t>;

Size firstGiven(Size entry, Size standard, Size profile) {
    return entry ? entry : standard ? standard : profile;
}

void checkKeys(const Json& entry) {
    static const std::set<std::string> allowed{"student", "device", "radio", "precision",
                                               "memory",  "macs",   "ram",   "fail"};
    if (!entry.is_object())
        throw badInput({}, Text::tr("is no JSON object"));
    for (const auto& [key, value] : entry.items())
        if (!allowed.contains(key))
            throw badInput(
                {},
                Text::tr("'%1' is not known; known are student, device, radio, precision, memory, macs, ram and fail",
                         key));
}

Node readNode(const Json& entry, int place, int students, const FleetDefaults& defaults, const Profiles& profiles) {
    checkKeys(entry);
    Node node;
    node.student = static_cast<int>(wholeNumber(entry.value("student", Json(place)), "student", 0, students - 1));
    node.device = entry.value("device", defaults.device);
    node.radio = profiles.radio(entry.value("radio", defaults.radio)).name;
    node.failure = optionalNumber(entry, "fail", 0, 1).value_or(defaults.failure);
    const DeviceProfile& profile = profiles.device(node.device);
    node.budget.precision =
        entry.contains("precision") ? parsePrecision(entry.at("precision")) : defaults.budget.precision;
    node.budget.memory = firstGiven(optionalSize(entry, "memory", parseBytes), defaults.budget.memory, profile.memory);
    node.budget.macs = firstGiven(optionalSize(entry, "macs", parseCount), defaults.budget.macs, {});
    node.budget.ram = firstGiven(optionalSize(entry, "ram", parseBytes), defaults.budget.ram, profile.ram);
    return node;
}

void tighten(Size& limit, const Size& other) {
    if (other)
        limit = limit ? std::min(*limit, *other) : *other;
}

}  // namespace

Fleet uniformFleet(int students, const FleetDefaults& defaults) {
    Fleet fleet;
    for (int student = 0; student < students; ++student)
        fleet.nodes.push_back({student, defaults.device, defaults.radio, defaults.budget, defaults.failure});
    return fleet;
}

Fleet readFleet(const std::filesystem::path& path, int students, const FleetDefaults& defaults,
                const Profiles& profiles) {
    return readFrom(path, readJson(path), [&](const Json& file) {
        Fleet fleet;
        int place = 0;
        for (const Json& entry : file.at("devices")) {
            try {
                fleet.nodes.push_back(readNode(entry, place, students, defaults, profiles));
            } catch (const Error& error) {
                throw badInput(path, Text::tr("device %1: %2", place, error.text()));
            } catch (const Json::exception&) {
                throw badInput(path, Text::tr("device %1: device, radio and precision must be text in quotes", place));
            }
            ++place;
        }
        budgets(fleet, students);
        return fleet;
    });
}

void checkFleet(const Fleet& fleet, int students, const Profiles& profiles) {
    for (std::size_t place = 0; place < fleet.nodes.size(); ++place) {
        const Node& node = fleet.nodes[place];
        try {
            wholeNumber(Json(node.student), "student", 0, students - 1);
            profiles.device(node.device);
            profiles.radio(node.radio);
            realNumber(Json(node.failure), "fail", 0, 1);
        } catch (const Error& error) {
            throw badInput({}, Text::tr("device %1: %2", place, error.text()));
        }
    }
    budgets(fleet, students);
}

std::vector<Budget> budgets(const Fleet& fleet, int students) {
    std::vector<std::optional<Budget>> found(static_cast<std::size_t>(students));
    for (const Node& node : fleet.nodes) {
        std::optional<Budget>& budget = found.at(static_cast<std::size_t>(node.student));
        if (budget && budget->precision != node.budget.precision)
            throw badInput({}, Text::tr("the devices of student %1 differ in precision", node.student));
        if (!budget)
            budget = node.budget;
        tighten(budget->memory, node.budget.memory);
        tighten(budget->macs, node.budget.macs);
        tighten(budget->ram, node.budget.ram);
    }
    std::vector<Budget> result;
    for (std::size_t student = 0; student < found.size(); ++student) {
        const std::optional<Budget>& budget = found[student];
        if (!budget)
            throw badInput({}, Text::tr("student %1 has no device", student));
        result.push_back(*budget);
    }
    return result;
}

}  // namespace nonn
