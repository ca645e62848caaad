// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/emulate/board_times.h"

#include "base/json.h"

#include <algorithm>

namespace nonn {

namespace {

Json milliseconds(const std::optional<double>& seconds) {
    return seconds ? Json(1000 * *seconds) : Json();
}

}  // namespace

BoardTime boardTime(const EmulatedBoard& board, Precision precision, std::int64_t instructions, const Work& work,
                    const Profiles& profiles) {
    BoardTime time;
    time.cyclesAnInstruction = figureAt(board.speed.cyclesAnInstruction, precision);
    if (time.cyclesAnInstruction && board.speed.hertz > 0) {
        time.hertz = board.speed.hertz;
        time.seconds = static_cast<double>(instructions) * *time.cyclesAnInstruction / *time.hertz;
    }
    const auto device = std::ranges::find(profiles.devices, board.speed.device, &DeviceProfile::name);
    if (device != profiles.devices.end()) {
        time.device = device->name;
        time.deviceSeconds = computeSeconds(*device, precision, work);
    }
    return time;
}

Json toJson(const BoardTime& time) {
    return {{"cycles_per_instruction", time.cyclesAnInstruction ? Json(*time.cyclesAnInstruction) : Json()},
            {"clock_hz", time.hertz ? Json(*time.hertz) : Json()},
            {"latency_ms", milliseconds(time.seconds)},
            {"device", time.device.empty() ? Json() : Json(time.device)},
            {"device_latency_ms", milliseconds(time.deviceSeconds)}};
}

}  // namespace nonn
