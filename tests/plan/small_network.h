// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture_builder.h"
#include "plan/profiles.h"

#include <string>
#include <utility>

namespace nonn {

/// `rate`: MACs a second at fp32; half a second at the start.
inline DeviceProfile madeBoard(const std::string& name, double rate) {
    DeviceProfile profile;
    profile.name = name;
    profile.title = "Board " + name;
    profile.macsPerSecond = {{Precision::fp32, rate}};
    profile.startSeconds = 0.5;
    return profile;
}

/// 1,000 bytes a second, an eighth of a second a message.
inline RadioProfile madeRadio(bool shared) {
    RadioProfile profile;
    profile.name = "radio";
    profile.bitsPerSecond = 8e3;
    profile.latencySeconds = 0.125;
    profile.framePayload = 100;
    profile.shared = shared;
    return profile;
}

/// Two 3x3 convolutions from 2 to 4 to 4 channels on 8 x 8, and a classifier of 3: 4,608 and 9,216 MACs, and 12.
inline Architecture smallNetwork() {
    ArchitectureBuilder builder("small", {2, 8, 8});
    int last = builder.relu(builder.convolution("a", 0, {.channels = 4}));
    last = builder.relu(builder.convolution("b", last, {.channels = 4}));
    return std::move(builder).finishClassifier(last, "fc", 3);
}

}  // namespace nonn
