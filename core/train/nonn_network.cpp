// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/nonn_network.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/weights_file.h"
#include "model/zoo.h"
#include "train/checkpoint.h"
#include "train/student_file.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <cmath>
#include <numeric>

namespace nonn {

namespace {

std::int64_t countFilters(const std::vector<std::vector<int>>& filters) {
    std::int64_t sum = 0;
    for (const auto& part : filters)
        sum += static_cast<std::int64_t>(part.size());
    return sum;
}

std::string studentPrefix(std::size_t student) {
    return "student" + std::to_string(student);
}

}  // namespace

Network readStudent(const std::filesystem::path& folder, int student, std::vector<int>& filters) {
    const std::filesystem::path path = studentFile(folder, student);
    const WeightsFile file = readWeights(path);
    return fromJson(path, file.description, [&](const Json& description) {
        const StudentNotes notes = studentNotesFrom(path, description);
        Network network(makeStudent(notes.architecture, notes.image, static_cast<int>(notes.filters.size())),
                        Generator(0));
        network.load(file.state);
        filters = notes.filters;
        return network;
    });
}

at::Tensor NonnNetwork::slice(int student) const {
    std::int64_t start = 0;
    for (int p = 0; p < student; ++p)
        start += static_cast<std::int64_t>(filters[static_cast<std::size_t>(p)].size());
    return fusion.weight.narrow(1, start, static_cast<std::int64_t>(filters[static_cast<std::size_t>(student)].size()));
}

NonnNetwork makeNonnNetwork(const std::vector<std::string>& architectures, const std::vector<std::vector<int>>& filters,
                            Shape image, int classes, const Normalisation& normalisation, const Generator& generator) {
    NonnNetwork network;
    network.filters = filters;
    network.normalisation = normalisation;
    for (std::size_t p = 0; p < filters.size(); ++p)
        network.students.emplace_back(makeStudent(architectures[p], image, static_cast<int>(filters[p].size())),
                                      generator.stream("student weights", p));
    auto source = at::make_generator<at::CPUGeneratorImpl>(generator.stream("fusion weights")());
    const std::int64_t kept = countFilters(filters);
    const double bound = 1 / std::sqrt(static_cast<double>(kept));
    network.fusion.weight = at::empty({classes, kept}).uniform_(-bound, bound, source).set_requires_grad(true);
    network.fusion.bias = at::zeros({classes}).set_requires_grad(true);
    return network;
}

NonnNetwork clone(const NonnNetwork& network) {
    NonnNetwork copy = network;
    for (Network& student : copy.students)
        student = student.clone();
    copy.fusion.weight = network.fusion.weight.detach().clone().set_requires_grad(true);
    copy.fusion.bias = network.fusion.bias.detach().clone().set_requires_grad(true);
    return copy;
}

StateDict stateOf(const NonnNetwork& network) {
    StateDict state;
    for (std::size_t p = 0; p < network.students.size(); ++p)
        for (const auto& [name, tensor] : network.students[p].state())
            state[studentPrefix(p) + "/" + name] = tensor;
    state["fusion/weight"] = network.fusion.weight;
    state["fusion/bias"] = network.fusion.bias;
    return state;
}

void loadState(NonnNetwork& network, const StateDict& state) {
    for (std::size_t p = 0; p < network.students.size(); ++p)
        network.students[p].load(partOfState(state, studentPrefix(p)));
    const at::NoGradGuard noGradient;
    for (const auto& [name, own] : partOfState(stateOf(network), "fusion")) {
        const at::Tensor value = tensorOfState(state, "fusion/" + name);
        if (value.sizes() != own.sizes())
            throw badInput({}, Text::tr("the fusion layer's %1 does not fit", name));
        own.copy_(value);
    }
}

at::Tensor fuse(const NonnNetwork& network, const std::vector<at::Tensor>& features, const std::vector<bool>& alive) {
    at::Tensor logits = network.fusion.bias.expand({features[0].size(0), network.classes()});
    for (std::size_t p = 0; p < features.size(); ++p)
        if (alive[p])
            logits = logits + at::linear(features[p], network.slice(static_cast<int>(p)));
    return logits;
}

at::Tensor fuse(const NonnNetwork& network, const std::vector<at::Tensor>& features) {
    return fuse(network, features, std::vector<bool>(features.size(), true));
}

std::vector<at::Tensor> divideAmong(const std::vector<std::vector<int>>& filters, const at::Tensor& pooled) {
    std::vector<at::Tensor> parts;
    for (const auto& part : filters) {
        const std::vector<std::int64_t> columns(part.begin(), part.end());
        parts.push_back(pooled.index_select(1, at::tensor(columns, at::kLong).to(pooled.device())));
    }
    return parts;
}

void writeStudents(const std::filesystem::path& folder, const NonnNetwork& network, const std::vector<int>& students) {
    makeFolder(folder / "students");
    for (const int student : students) {
        const auto p = static_cast<std::size_t>(student);
        const Architecture& architecture = network.students[p].architecture();
        const Shape& image = architecture.input();
        WeightsFile file;
        file.description = {{"architecture", architecture.name.substr(0, architecture.name.rfind('+'))},
                            {"image", {image.channels, image.height, image.width}},
                            {"filters", network.filters[p]}};
        file.state = network.students[p].state();
        writeWeights(studentFile(folder, student), file);
    }
}

void writeNonnNetwork(const std::filesystem::path& folder, const NonnNetwork& network) {
    std::vector<int> all(network.students.size());
    std::iota(all.begin(), all.end(), 0);
    writeStudents(folder, network, all);
    WeightsFile fusion;
    fusion.description = {{"students", network.students.size()},
                          {"mean", network.normalisation.mean},
                          {"deviation", network.normalisation.deviation}};
    fusion.state = {{"weight", network.fusion.weight}, {"bias", network.fusion.bias}};
    writeWeights(fusionFile(folder), fusion);
}

NonnNetwork readNonnNetwork(const std::filesystem::path& folder) {
    const std::filesystem::path fusionPath = fusionFile(folder);
    const WeightsFile fusion = readWeights(fusionPath);
    NonnNetwork network;
    const auto students = fromJson(fusionPath, fusion.description, [&](const Json& description) {
        network.fusion.weight = tensorOfState(fusion.state, "weight");
        network.fusion.bias = tensorOfState(fusion.state, "bias");
        network.normalisation = {description.at("mean"), description.at("deviation")};
        return joinedStudentsFrom(fusionPath, description);
    });
    for (std::size_t p = 0; p < students; ++p) {
        network.filters.emplace_back();
        network.students.push_back(readStudent(folder, static_cast<int>(p), network.filters.back()));
    }
    if (network.students.empty() || network.fusion.weight.dim() != 2 || network.fusion.bias.dim() != 1 ||
        network.fusion.weight.size(0) != network.fusion.bias.size(0) ||
        network.fusion.weight.size(1) != countFilters(network.filters))
        throw badInput(fusionPath, Text::tr("does not fit the students beside it"));
    return network;
}

}  // namespace nonn
