// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fleet.h"

#include "base/error.h"
#include "base/json.h"
#include "base/sizes.h"
#include "plan/reading.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace nonn {

namespace {

using Size = std::optional<std::int64_t>;

Size firstGiven(Size entry, Size standard, Size profile) {
    return entry ? entry : standard ? standard : profile;
}

constexpr std::array figureKeys{"macs_per_second", "depthwise_macs_per_second", "nanojoules_per_mac", "watts",
                                "start_ms"};

void checkKeys(const Json& entry) {
    static const std::set<std::string> allowed{"name", "student", "device",    "radio", "memory",
                                               "macs", "ram",     "precision", "fail"};
    if (!entry.is_object())
        throw badInput({}, Text::tr("is no JSON object"));
    for (const auto& [key, value] : entry.items())
        if (!allowed.contains(key) && std::ranges::find(figureKeys, key) == figureKeys.end())
            throw badInput({}, Text::tr("'%1' is not known; known are name, student, device, radio, precision, memory, "
                                        "macs, ram, fail and the figures of a device's profile",
                                        key));
}

bool namesStudents(const Json& entries) {
    return std::ranges::any_of(entries,
                               [](const Json& entry) { return entry.is_object() && entry.contains("student"); });
}

bool hasOwnFigures(const Json& entry) {
    return std::ranges::any_of(figureKeys, [&](const char* key) { return entry.contains(key); });
}

/// The profile of a device with figures of its own, which bears the device's name.
DeviceProfile ownProfile(const Json& entry, const Node& node, int place, const DeviceProfile& base) {
    Json figures = Json::object();
    for (const char* const key : figureKeys)
        if (entry.contains(key))
            figures[key] = entry.at(key);
    DeviceProfile profile = withFigures(base, figures);
    profile.name = node.name.empty() ? base.name + "-" + std::to_string(place) : node.name;
    profile.title = node.name.empty() ? base.title : node.name;
    return profile;
}

Node readNode(const Json& entry, int place, int students, const FleetDefaults& defaults, const Profiles& profiles) {
    checkKeys(entry);
    Node node;
    node.name = entry.value("name", std::string());
    if (place != noStudent)
        node.student = static_cast<int>(wholeNumber(entry.value("student", Json(place)), "student", 0, students - 1));
    else
        node.student = noStudent;
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

void checkNames(const Fleet& fleet) {
    std::set<std::string> names;
    for (const Node& node : fleet.nodes)
        if (!node.name.empty() && !names.insert(node.name).second)
            throw badInput({}, Text::tr("two devices are called '%1'", node.name));
}

bool hasDevice(const Fleet& fleet, int student) {
    return std::ranges::find(fleet.nodes, student, &Node::student) != fleet.nodes.end();
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

Fleet Fleet::running() const {
    Fleet fleet{{}, own};
    std::ranges::copy_if(nodes, std::back_inserter(fleet.nodes),
                         [](const Node& node) { return node.student != noStudent; });
    return fleet;
}

Fleet fleetFor(Fleet fleet, int students, const FleetDefaults& defaults) {
    for (Node& node : fleet.nodes)
        if (node.student >= students)
            node.student = noStudent;
    Node another = fleet.nodes.empty() ? uniformFleet(1, defaults).nodes.front() : fleet.nodes.front();
    another.name.clear();
    for (int student = 0; student < students; ++student) {
        if (hasDevice(fleet, student))
            continue;
        const auto spare = std::ranges::find(fleet.nodes, noStudent, &Node::student);
        if (spare != fleet.nodes.end()) {
            spare->student = student;
        } else {
            another.student = student;
            fleet.nodes.push_back(another);
        }
    }
    return fleet;
}

Fleet readFleet(const std::filesystem::path& path, int students, const FleetDefaults& defaults, const Profiles& known) {
    return readFrom(path, readJson(path), [&](const Json& file) {
        if (!file.is_object() || !file.contains("devices") || !file.at("devices").is_array())
            throw badInput(path, Text::tr("is no list of devices: {\"devices\": [{\"device\": \"stm32h743\"}, ...]}"));
        Fleet fleet;
        if (file.contains("profiles"))
            fleet.own = profilesFromJson(path, file.at("profiles"));
        const Profiles profiles = known.overlaidBy(fleet.own);
        const bool free = !namesStudents(file.at("devices"));
        int place = 0;
        for (const Json& entry : file.at("devices")) {
            try {
                Node node = readNode(entry, free ? noStudent : place, students, defaults, profiles);
                if (hasOwnFigures(entry)) {
                    fleet.own.devices.push_back(ownProfile(entry, node, place, profiles.device(node.device)));
                    node.device = fleet.own.devices.back().name;
                }
                fleet.nodes.push_back(std::move(node));
            } catch (const Error& error) {
                throw badInput(path, Text::tr("device %1: %2", place, error.text()));
            } catch (const Json::exception&) {
                throw badInput(path, Text::tr("device %1: device, radio and precision must be text in quotes", place));
            }
            ++place;
        }
        checkNames(fleet);
        if (free)
            checkCount(fleet, static_cast<std::size_t>(students));
        else
            budgets(fleet, students);
        return fleet;
    });
}

void checkCount(const Fleet& fleet, std::size_t students) {
    if (fleet.nodes.size() < students)
        throw badInput({},
                       Text::tr("%1 devices are listed for %2 students: each needs one", fleet.nodes.size(), students));
}

void checkFleet(const Fleet& fleet, int students, const Profiles& known) {
    const Profiles profiles = known.overlaidBy(fleet.own);
    for (std::size_t place = 0; place < fleet.nodes.size(); ++place) {
        const Node& node = fleet.nodes[place];
        try {
            if (node.student != noStudent)
                wholeNumber(Json(node.student), "student", 0, students - 1);
            profiles.device(node.device);
            profiles.radio(node.radio);
            realNumber(Json(node.failure), "fail", 0, 1);
        } catch (const Error& error) {
            throw badInput({}, Text::tr("device %1: %2", place, error.text()));
        }
    }
    checkNames(fleet);
    budgets(fleet, students);
}

std::vector<Budget> budgets(const Fleet& fleet, int students) {
    std::vector<std::optional<Budget>> found(static_cast<std::size_t>(students));
    const Fleet running = fleet.running();
    for (const Node& node : running.nodes) {
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
