// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// A guess at what a teacher's images were normalised by, and what it is worth so.
struct TriedNormalisation {
    std::string name;                     ///< see usualNormalisations(); or "given", or "file"
    Normalisation normalisation;          ///< of the model's own channels, in its order
    bool reversed = false;                ///< whether the model takes blue, green, red
    std::optional<double> accuracy = {};  ///< on validation images, 0..1; nothing where it was not tried
    std::int64_t images = 0;              ///< that it was tried on
    bool asGood = false;                  ///< as the best, as far as these images tell
};

/// The same mean and deviation for every channel.
Normalisation alike(float mean, float deviation, int channels);

/// What trained models of so many channels are usually given, where 1 is white. For three channels "imagenet" (as
/// torchvision's models), "cifar-10" (its own figures), "cifar-10, common" (its deviations averaged over images, as in
/// kuangliu/pytorch-cifar and many after it), "cifar-100" (its own figures) and "caffe" (the means of ImageNet, of
/// values up to 255, blue first, as Caffe's models); for one "mnist" and "fashion-mnist" (their own figures, as in
/// PyTorch's examples); for both "data set" (these images' own), "half" (0.5 and 0.5: -1 to 1), "none" (0 to 1) and
/// "0 to 255".
std::vector<TriedNormalisation> usualNormalisations(const Images& images, int channels);

}  // namespace nonn
