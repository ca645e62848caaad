// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <cstdint>

namespace nonn {

/// The data set with no more training images than this (0: all), each class its share, chosen by the seed.
Dataset withFewerTrainingImages(const Dataset& dataset, std::int64_t images, std::uint64_t seed);

}  // namespace nonn
