// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/stoppable_step.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>

namespace nonn {

void RunningStatistics::keep(const Network& network) {
    for (const auto& [name, tensor] : network.state())
        if (name.ends_with(".running_mean") || name.ends_with(".running_var"))
            m_kept.emplace_back(tensor, tensor.clone());
}

void RunningStatistics::restore() const {
    const at::NoGradGuard noGradient;
    for (const auto& [own, before] : m_kept)
        own.copy_(before);
}

Network::Observer polling(const Progress& progress) {
    return [progress](const Operation&, const at::Tensor& output) {
        progress.check();
        if (output.requires_grad())
            output.register_hook([progress](const at::Tensor&) { progress.check(); });
    };
}

}  // namespace nonn
