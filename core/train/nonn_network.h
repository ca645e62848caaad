// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "model/network.h"

#include <filesystem>
#include <vector>

namespace nonn {

/// The linear layer over the students' concatenated features: logits = sum over p of W_p f_p + b. Being linear, it can
/// be computed slice by slice, on the devices or where their messages meet.
struct FusionLayer {
    at::Tensor weight;  ///< classes x filters kept, the students' slices side by side
    at::Tensor bias;    ///< classes
};

/// A network of neural networks: students that share nothing, and the fusion layer that joins them. Copies share
/// weights.
struct NonnNetwork {
    std::vector<Network> students;
    std::vector<std::vector<int>> filters;  ///< for each student the teacher's filters that it imitates, in its order
    FusionLayer fusion;
    Normalisation normalisation;

    int classes() const { return static_cast<int>(fusion.bias.size(0)); }
    /// The columns of the fusion layer that read student p.
    at::Tensor slice(int student) const;
};

/// Students by their zoo names, drawn from the generator, each with a bridge to its filters; weights of the fusion
/// layer uniform in +-1/sqrt(filters kept).
NonnNetwork makeNonnNetwork(const std::vector<std::string>& architectures, const std::vector<std::vector<int>>& filters,
                            Shape image, int classes, const Normalisation& normalisation, const Generator& generator);

NonnNetwork clone(const NonnNetwork& network);

/// All tensors: "student0/...", "student1/...", "fusion/weight", "fusion/bias". The network's own, not copies.
StateDict stateOf(const NonnNetwork& network);
/// Copies values in. Throws Error(badInput) when they do not fit.
void loadState(NonnNetwork& network, const StateDict& state);

/// Logits of the images from the students that are alive: `features[p]` is N x |P_p|; a student that is not alive sends
/// nothing. N x classes.
at::Tensor fuse(const NonnNetwork& network, const std::vector<at::Tensor>& features, const std::vector<bool>& alive);
at::Tensor fuse(const NonnNetwork& network, const std::vector<at::Tensor>& features);

/// The teacher's pooled features (N x C) divided among the students, in their order.
std::vector<at::Tensor> divideAmong(const std::vector<std::vector<int>>& filters, const at::Tensor& pooled);

/// `students/0.pt`, `students/1.pt` ... and `students/fusion.pt` under `folder`.
void writeNonnNetwork(const std::filesystem::path& folder, const NonnNetwork& network);
/// These students' files alone, of a run that trained no others.
void writeStudents(const std::filesystem::path& folder, const NonnNetwork& network, const std::vector<int>& students);
/// `students/P.pt`, with the filters that it imitates in `filters`. Throws Error(badInput) naming the file when it is
/// missing or damaged.
Network readStudent(const std::filesystem::path& folder, int student, std::vector<int>& filters);
/// Throws Error(badInput) naming the file when one is missing, damaged or does not fit the others.
NonnNetwork readNonnNetwork(const std::filesystem::path& folder);

}  // namespace nonn
