// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workers.h"
#include "data/augmentation.h"
#include "data/dataset.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <future>
#include <memory>
#include <span>
#include <vector>

namespace nonn {

/// Makes the batches of a training or of a pass over many images; while one is used the next is made on threads of its
/// own. These have the priority of any other: threads that gave way would be starved by other programs, and the
/// training with them. The images do not depend on who made them when. Small images that lie in memory are made at
/// once: a batch of them takes less than a switch of threads.
class BatchesAhead {
public:
    using DrawsOf = std::function<std::vector<Draw>(std::span<const std::int64_t> indices, int epoch)>;

    /// `draws` may be empty: no image is changed. `images` must outlive the object.
    BatchesAhead(const Images& images, Normalisation normalisation, DrawsOf draws, int threads);
    ~BatchesAhead();
    BatchesAhead(const BatchesAhead&) = delete;
    BatchesAhead& operator=(const BatchesAhead&) = delete;

    /// N x C x H x W in channels_last. Begins with the batch of `next`, which is expected to be asked for next; empty:
    /// nothing is. Throws what makeBatch() throws.
    at::Tensor take(std::span<const std::int64_t> indices, std::span<const std::int64_t> next, int epoch);

private:
    struct Made {
        std::vector<std::int64_t> indices;
        int epoch = 0;
        std::future<at::Tensor> batch;
    };

    at::Tensor make(std::span<const std::int64_t> indices, int epoch);

    const Images& m_images;
    Normalisation m_normalisation;
    DrawsOf m_draws;
    int m_threads;
    bool m_worthwhile;
    std::unique_ptr<Workers> m_workers;  ///< once something is to be made ahead
    Made m_next;
};

}  // namespace nonn
