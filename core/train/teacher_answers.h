// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/workers.h"
#include "data/augmentation.h"
#include "model/runtime.h"
#include "model/teacher.h"

#include <span>
#include <vector>

namespace nonn {

class Company;

/// What the teacher says of a batch, fp32.
struct TeacherAnswer {
    at::Tensor pooled;  ///< images x filters of its last feature map
    at::Tensor logits;  ///< images x classes
};

/// The teacher's answers to augmented training images. Its forward pass is most of a distillation's work, so an image
/// gets a fixed set of augmented variants, and the answer to each is computed once and kept in half precision.
/// Epoch e shows variant e modulo the number of variants. Without a cache every epoch has a variant of its own, and the
/// teacher is asked at every step.
class TeacherAnswers {
public:
    /// `variants` 0: no cache. `images` and `teacher` must outlive the object.
    TeacherAnswers(const Teacher& teacher, const Images& images, const Augmentation& augmentation,
                   const Generator& generator, Arithmetic arithmetic, int variants);

    /// How many variants of `images` training images fit into `limitBytes`, at most one for every eighth epoch and at
    /// least 2 (where they fit): more variants cost as many passes of the teacher and teach a little more.
    static int chooseVariants(const Teacher& teacher, std::int64_t images, int epochs, std::int64_t limitBytes);
    /// Memory of one variant of all images.
    static std::int64_t bytesPerVariant(const Teacher& teacher, std::int64_t images);

    int variants() const { return static_cast<int>(m_cache.size()); }
    int variantOf(int epoch) const { return m_cache.empty() ? epoch : epoch % variants(); }

    /// How many variants of the epochs from `epoch` to the last of `epochs` are yet to be prepared.
    int toPrepare(int epoch, int epochs) const;

    /// Fills the cache for an epoch's variant if that has not been done; fixed blocks of images, one a worker, so that
    /// the answers do not depend on who asks when. In company each process asks about some of them, and all get all.
    void prepare(int epoch, Workers& workers, const Progress& progress, Company* company = nullptr);

    /// `batch` is these images under the draws of the epoch's variant, on the teacher's device. Polls `progress` where
    /// the teacher is asked.
    TeacherAnswer answer(std::span<const std::int64_t> indices, const at::Tensor& batch, int epoch,
                         const Progress& progress) const;

    std::vector<Draw> draws(std::span<const std::int64_t> indices, int epoch) const;

private:
    struct Kept {
        at::Tensor pooled;  ///< half, training images x filters; undefined until prepared
        at::Tensor logits;  ///< half, training images x classes
    };

    TeacherAnswer ask(const at::Tensor& batch) const;
    TeacherAnswer askInParts(const at::Tensor& batch, const Progress& progress) const;
    void fillBlock(Kept& kept, int variant, std::int64_t block) const;

    const Images& m_images;
    TrainedNetwork m_network;
    Normalisation m_normalisation;
    Augmentation m_augmentation;
    Generator m_generator;
    Arithmetic m_arithmetic;
    std::int64_t m_blockSize;
    std::vector<Kept> m_cache;
};

}  // namespace nonn
