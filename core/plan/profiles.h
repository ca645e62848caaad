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
    std::string name;                    ///< as "raspberry-pi-4"
    std::string title;                   ///< for people, as "Raspberry Pi 4"
    std::optional<std::int64_t> memory;  ///< bytes for weights
    std::optional<std::int64_t> ram;     ///< bytes for activations
    std::map<Precision, double> macsPerSecond;
    std::map<Precision, double> joulesPerMac;
    std::optional<double> startSeconds;  ///< fixed cost of an image, t0; counted as 0 where unknown
    std::string source;                  ///< where the figures come from

    bool operator==(const DeviceProfile&) const = default;
};

/// A kind of link between a device and the others.
struct RadioProfile {
    std::string name;  ///< as "wifi"
    std::string title;
    double bitsPerSecond = 0;              ///< as an application sees it
    std::optional<double> latencySeconds;  ///< of a message; counted as 0 where unknown
    std::int64_t framePayload = 0;         ///< bytes of a message that one frame carries
    std::int64_t frameHeader = 0;          ///< bytes that each frame adds
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

    /// The name itself where it is not known.
    std::string deviceTitle(const std::string& name) const;
    std::string radioTitle(const std::string& name) const;
};

/// Reads `devices.json` and `radios.json` of a folder, as shipped in resources/profiles.
/// Throws Error(badInput) naming the file and the entry at fault.
Profiles readProfiles(const std::filesystem::path& folder);

}  // namespace nonn
