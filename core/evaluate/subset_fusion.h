// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "evaluate/teacher_pass.h"
#include "train/nonn_network.h"

#include <cstdint>
#include <vector>

namespace nonn {

/// A fusion layer for each subset of the students, which stay as they are: the affine map of what the students alive
/// send that comes nearest, in the mean square over some images, to the logits of all. Labels are not needed, and what
/// the network says when nobody is missing is left alone.
///
/// With X the features (filters kept wide) and Z = W X + b the logits, the layer of the filters S is the least-squares
/// solution (C_SS + r I) W_S' = C_S W', C the features' covariance and r a thousandth of their mean variance, which
/// keeps filters that never answer out; b_S makes both means the same.
class SubsetFusion {
public:
    explicit SubsetFusion(const NonnNetwork& network);

    /// What the students say of further images to fit on: `features[p]` is N x |P_p|.
    void add(const std::vector<at::Tensor>& features);

    /// At mask `alive` (bit p = student p): weight classes x filters kept, zero where nothing arrives. For all students
    /// the network's own; for none the mean logits. Throws Error(badInput) where nothing was added.
    FusionLayer layer(std::size_t alive) const;

private:
    at::Tensor filtersOf(std::size_t alive) const;

    const NonnNetwork& m_network;
    std::int64_t m_images = 0;
    at::Tensor m_sum;       ///< of the features
    at::Tensor m_products;  ///< of the features, filters x filters
};

/// The accuracy of the network on `tested` with the layers of a SubsetFusion that is fitted on `fitted`, by the mask of
/// students alive; where nobody is, 1 / classes. At most `imagesAtOnce` images' answers are held; a subset costs a
/// product of images x filters x classes, and a solution of filters^3 / 3. Throws Error(badInput) as askStudents() does
/// and above maximumStudentsForSubsets.
std::vector<double> fittedSubsetAccuracies(const NonnNetwork& network, const Images& fitted, const Images& tested,
                                           const PassSettings& settings, std::int64_t imagesAtOnce,
                                           const Progress& progress);

}  // namespace nonn
