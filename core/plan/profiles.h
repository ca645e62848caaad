// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "model/precision.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// A kind of device. What is not known is not set, and what depends on it is not computed.
struct DeviceProfile {
    std::string name;                                    ///< as "raspberry-pi-4"
    std::string title;                                   ///< for people, as "Raspberry Pi 4"
    std::optional<std::int64_t> memory;                  ///< bytes for weights
    std::optional<std::int64_t> ram;                     ///< bytes for activations
    std::map<Precision, double> macsPerSecond;           ///< in dense convolutions and linear layers
    std::map<Precision, double> depthwiseMacsPerSecond;  ///< in depthwise convolutions; as dense where not known
    std::map<Precision, double> joulesPerMac;
    std::optional<double> watts;  ///< while it computes; where energy a MAC is not known, that comes from the time
    std::optional<double> startSeconds;  ///< fixed cost of an image, t0; counted as 0 where unknown
    std::string source;                  ///< where the figures come from

    bool operator==(const DeviceProfile&) const = default;
};

/// A kind of link between a device and the others.
struct RadioProfile {
    std::string name;  ///< as "wifi"
    std::string title;
    double bitsPerSecond = 0;              ///< as an application sees it that fills its frames
    std::optional<double> latencySeconds;  ///< of a message; counted as 0 where unknown
    std::int64_t framePayload = 0;         ///< bytes of a message that one frame carries
    std::int64_t frameHeader = 0;          ///< bytes that each frame adds
    std::int64_t messageHeader = 0;        ///< bytes that protocols above frames add to each message
    bool shared = false;                   ///< whether only one device at a time can send
    double jitterSeconds = 0;              ///< mean of what a message is delayed by chance, exponentially distributed
    std::optional<double> joulesPerBit;
    double loss = 0;  ///< probability that a frame is lost, 0..1
    int retries = 3;  ///< of a frame at most
    std::string source;

    bool operator==(const RadioProfile&) const = default;
};

struct Profiles {
    std::vector<DeviceProfile> devices;
    std::vector<RadioProfile> radios;

    /// Throw Error(badInput) listing the names known.
    const DeviceProfile& device(const std::string& name) const;
    const RadioProfile& radio(const std::string& name) const;

    /// These and `own`, which take the place of those of the same name.
    Profiles overlaidBy(const Profiles& own) const;

    bool operator==(const Profiles&) const = default;

    /// The name itself where it is not known.
    std::string deviceTitle(const std::string& name) const;
    std::string radioTitle(const std::string& name) const;
};

/// Reads `devices.json` and `radios.json` of a folder, as shipped in resources/profiles.
/// Throws Error(badInput) naming the file and the entry at fault.
Profiles readProfiles(const std::filesystem::path& folder);

/// {"devices": [...], "radios": [...]}, each list as in those files; either may be missing. What is wrong is an
/// Error(badInput) with the path that names the entry and the key.
Profiles profilesFromJson(const std::filesystem::path& path, const Json& json);
Json toJson(const Profiles& profiles);

/// The figures of a device that a list of devices may set for one of them, on top of `base`: all but its name, title
/// and source. Throws Error(badInput) naming the key.
DeviceProfile withFigures(DeviceProfile base, const Json& figures);

}  // namespace nonn
