// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/budget.h"
#include "plan/profiles.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// In place of a student, where a device runs none.
constexpr int noStudent = -1;

/// One device of the network and the student that it runs.
struct Node {
    int student = 0;     ///< or noStudent: a spare device
    std::string device;  ///< of Profiles::devices
    std::string radio;   ///< of Profiles::radios
    Budget budget;
    double failure = 0;     ///< probability that it is gone, 0..1
    std::string name = {};  ///< what its owner calls it; may be empty

    bool operator==(const Node&) const = default;
};

/// The devices of a network; several that run the same student are its replicas.
struct Fleet {
    std::vector<Node> nodes;
    Profiles own = {};  ///< profiles that its file brings along, beside those known or in their place

    /// Those that run a student.
    Fleet running() const;

    bool operator==(const Fleet&) const = default;
};

/// What holds for a node where its entry in the file says nothing.
struct FleetDefaults {
    std::string device = "raspberry-pi-4";
    std::string radio = "wifi";
    Budget budget;
    double failure = 0;
};

/// One node a student, all by the defaults.
Fleet uniformFleet(int students, const FleetDefaults& defaults);

/// Reads a list of devices that people write by hand:
///   {"devices": [{"device": "stm32h743", "student": 0, "radio": "ble", "precision": "int8", "memory": "500KB",
///                 "macs": "50M", "ram": "320KB", "fail": 0.01}, ...]}
/// Of an entry further "name" is what its owner calls it, and "macs_per_second", "depthwise_macs_per_second",
/// "nanojoules_per_mac", "watts" and "start_ms", as in a profile, are its own figures in place of its profile's.
/// Beside "devices", "profiles" may give whole profiles of devices and radios, see profilesFromJson().
/// Every key may be left out; `student` is the entry's place in the list then, or noStudent where no entry names one,
/// for planFleet() and assignedFleet(); and a limit the default's, else that of the device's profile. Sizes are numbers
/// or text as in parseBytes().
/// Throws Error(badInput) naming the file and the entry, also where a student 0..students-1 has no device, or there are
/// fewer devices than students.
Fleet readFleet(const std::filesystem::path& path, int students, const FleetDefaults& defaults, const Profiles& known);

/// The same devices for another number of students. Those of students that are no more become spare. A student without
/// a device gets the first spare one, else a new one as the first of the fleet, or as the defaults say where there is
/// none; a new one has no name.
Fleet fleetFor(Fleet fleet, int students, const FleetDefaults& defaults);

/// Throws Error(badInput) naming the device by its place unless all are spare or of students 0..students-1, of known
/// profiles, with a failure of 0..1 and named differently where they have names, and every student has one.
void checkFleet(const Fleet& fleet, int students, const Profiles& known);

/// Throws Error(badInput) for fewer devices than students.
void checkCount(const Fleet& fleet, std::size_t students);

/// What each student must fit: the tightest limits of its replicas; spare devices do not count. Throws Error(badInput)
/// where replicas differ in precision.
std::vector<Budget> budgets(const Fleet& fleet, int students);

}  // namespace nonn
