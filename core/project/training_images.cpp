// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/training_images.h"

namespace nonn {

Dataset withFewerTrainingImages(const Dataset& dataset, std::int64_t images, std::uint64_t seed) {
    Dataset result = dataset;
    if (images > 0 && images < dataset.training.count())
        result.training = takeStratified(result.training, images, dataset.classes(), Generator(seed).stream("images"));
    return result;
}

}  // namespace nonn
