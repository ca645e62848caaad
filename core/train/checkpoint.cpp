// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include "base/error.h"
#include "model/torch_failure.h"

#include <torch/serialize.h>

#include <cstring>
#include <sstream>

namespace nonn {

void addToState(StateDict& state, const std::string& prefix, const StateDict& part) {
    const std::string folder = prefix + "/";
    for (const auto& [name, tensor] : part)
        state[folder + name] = tensor.detach().clone();
}

StateDict partOfState(const StateDict& state, const std::string& prefix) {
    StateDict part;
    for (const auto& [name, tensor] : state)
        if (name.starts_with(prefix + "/"))
            part[name.substr(prefix.size() + 1)] = tensor;
    return part;
}

at::Tensor tensorOfState(const StateDict& state, const std::string& name) {
    const auto found = state.find(name);
    if (found == state.end())
        throw badInput({}, Text::tr("lacks %1", name));
    return found->second;
}

std::unique_ptr<torch::optim::SGD> makeOptimizer(const std::vector<at::Tensor>& parameters, double momentum,
                                                 double weightDecay) {
    return std::make_unique<torch::optim::SGD>(
        parameters, torch::optim::SGDOptions(0.1).momentum(momentum).nesterov(momentum > 0).weight_decay(weightDecay));
}

void stepOptimizer(torch::optim::Optimizer& optimizer, double learningRate) {
    for (auto& group : optimizer.param_groups())
        group.options().set_lr(learningRate);
    optimizer.step();
    optimizer.zero_grad();
}

at::Tensor saveOptimizer(const torch::optim::SGD& optimizer) {
    torch::serialize::OutputArchive archive;
    optimizer.save(archive);
    std::ostringstream out;
    archive.save_to(out);
    const std::string bytes = out.str();
    at::Tensor result = at::empty({static_cast<std::int64_t>(bytes.size())}, at::kByte);
    std::memcpy(result.data_ptr(), bytes.data(), bytes.size());
    return result;
}

void loadOptimizer(torch::optim::SGD& optimizer, const at::Tensor& bytes) {
    try {
        torch::serialize::InputArchive archive;
        archive.load_from(static_cast<const char*>(bytes.data_ptr()), static_cast<std::size_t>(bytes.numel()));
        optimizer.load(archive);
    } catch (const c10::Error& error) {
        throw badInput({}, Text::tr("the optimizer's state does not fit: %1", torchFailure(error)));
    }
}

}  // namespace nonn
