// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// A guess at what a teacher's images were normalised by, and what it is worth so.
struct TriedNormalisation {
    std::string name;             ///< "imagenet", "cifar-10", "mnist", "data set", "half", "none", "given" or "file"
    Normalisation normalisation;  ///< of the model's own channels
    std::optional<double> accuracy = {};  ///< on validation images, 0..1; nothing where it was not tried
};

/// The same mean and deviation for every channel.
Normalisation alike(float mean, float deviation, int channels);

/// What trained models of so many channels are usually given, and the images' own figures.
std::vector<TriedNormalisation> usualNormalisations(const Images& images, int channels);

}  // namespace nonn
