// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/schedule.h"

#include "base/error.h"

#include <cmath>
#include <numbers>

namespace nonn {

std::string name(Schedule schedule) {
    return schedule == Schedule::cosine ? "cosine" : "step";
}

Schedule parseSchedule(const std::string& text) {
    for (const Schedule schedule : {Schedule::cosine, Schedule::step})
        if (text == name(schedule))
            return schedule;
    throw badInput({}, Text::tr("'%1' is no schedule; there are cosine and step", text));
}

double learningRate(Schedule schedule, double peak, double done) {
    constexpr double warmUp = 0.02;
    if (done < warmUp)
        return peak * (0.05 + 0.95 * done / warmUp);
    if (schedule == Schedule::cosine)
        return peak * 0.5 * (1 + std::cos(std::numbers::pi * (done - warmUp) / (1 - warmUp)));
    const int steps = done >= 0.8 ? 3 : done >= 0.6 ? 2 : done >= 0.3 ? 1 : 0;
    return peak * std::pow(0.2, steps);
}

}  // namespace nonn
