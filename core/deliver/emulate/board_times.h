// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "deliver/emulate/boards.h"
#include "plan/device_costs.h"

#include <cstdint>
#include <optional>
#include <string>

namespace nonn {

/// What an image may take on a board, by what was counted and by what planning reckons with. Both are estimates; what
/// is not known is not set.
struct BoardTime {
    std::optional<double> cyclesAnInstruction;
    std::optional<double> hertz;
    std::optional<double> seconds;  ///< instructions x cycles an instruction / clock
    std::string device;             ///< the profile's name; empty where there is none
    std::optional<double> deviceSeconds;

    bool operator==(const BoardTime&) const = default;
};

BoardTime boardTime(const EmulatedBoard& board, Precision precision, std::int64_t instructions, const Work& work,
                    const Profiles& profiles);

/// {"cycles_per_instruction", "clock_hz", "latency_ms", "device", "device_latency_ms"}.
Json toJson(const BoardTime& time);

}  // namespace nonn
