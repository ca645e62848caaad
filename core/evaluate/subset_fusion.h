// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "evaluate/teacher_pass.h"
#include "plan/survivor_layers.h"
#include "train/nonn_network.h"

#include <cstdint>
#include <vector>

namespace nonn {

/// A fusion layer for each subset of the students, which stay as they are: the affine map of what the students alive
/// send that comes nearest, in the mean square over some images, to the logits of all. Labels are not needed, and what
/// the network says when nobody is missing is left alone.
///
/// With X what all students send (features, or shares of the logits, side by side) and Z = W X + b the logits, the
/// layer of the numbers S that arrive is the least-squares solution (C_SS + r I) W_S' = C_S W', C the covariance of X
/// and r a thousandth of its mean variance, which keeps filters that never answer out; b_S makes both means the same.
class SubsetFusion {
public:
    explicit SubsetFusion(const NonnNetwork& network, Message message = Message::features);

    /// What the students say of further images to fit on: `features[p]` is N x |P_p|.
    void add(const std::vector<at::Tensor>& features);

    /// At mask `alive` (bit p = student p): weight classes x numbers sent by all, zero where nothing arrives. For all
    /// students the network's own; for none the mean logits. Throws Error(badInput) where nothing was added.
    FusionLayer layer(std::size_t alive) const;

    /// Numbers that each student sends.
    const std::vector<int>& widths() const { return m_widths; }
    std::int64_t images() const { return m_images; }
    /// Those of layer() that are needed, without the digest of the students.
    SurvivorLayers survivorLayers(const Progress& progress) const;

private:
    at::Tensor numbersOf(std::size_t alive) const;

    const NonnNetwork& m_network;
    Message m_message;
    std::vector<int> m_widths;
    at::Tensor m_weight;  ///< of all students' messages to the logits
    std::int64_t m_images = 0;
    at::Tensor m_sum;       ///< of the messages
    at::Tensor m_products;  ///< of the messages, each number with each
};

/// What the students send of images whose features these are: the same, or shares of the logits.
std::vector<at::Tensor> messagesOf(const NonnNetwork& network, const std::vector<at::Tensor>& features,
                                   Message message);

/// Fusion layers for survivors, fitted on `images`, whose labels are not looked at. At most `imagesAtOnce` images'
/// answers are held. Throws Error(badInput) as askStudents() and expectLayersPossible() do.
SurvivorLayers fitSurvivorLayers(const NonnNetwork& network, Message message, const Images& images,
                                 const PassSettings& settings, std::int64_t imagesAtOnce, const Progress& progress);

/// The accuracy of the network on `tested` with the layers of a SubsetFusion that is fitted on `fitted`, by the mask of
/// students alive; where nobody is, 1 / classes. At most `imagesAtOnce` images' answers are held; a subset costs a
/// product of images x filters x classes, and a solution of filters^3 / 3. Throws Error(badInput) as askStudents() does
/// and above maximumStudentsForSubsets.
std::vector<double> fittedSubsetAccuracies(const NonnNetwork& network, const Images& fitted, const Images& tested,
                                           const PassSettings& settings, std::int64_t imagesAtOnce,
                                           const Progress& progress);

}  // namespace nonn
