// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// How the learning rate falls from its peak over a training.
enum class Schedule {
    cosine,  ///< to 0 along half a cosine, step by step (Loshchilov and Hutter, arXiv 1608.03983, without restarts)
    step,    ///< to a fifth after 30 %, 60 % and 80 % of the epochs (as Wide ResNets were first trained)
};

std::string name(Schedule schedule);
Schedule parseSchedule(const std::string& text);

/// `done` is the share of the training behind us, 0..1. The first 2 % climb linearly to the peak.
double learningRate(Schedule schedule, double peak, double done);

}  // namespace nonn
