// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "data/images.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What tells one part of a data set from another one of as many images. Digests are those of base/digest.h.
struct PartDigest {
    std::vector<std::int64_t> counts;  ///< images of each class
    std::string labels;                ///< of all images in their order
    std::string files;   ///< of pictures: all their names, from the data set's folder, and lengths; else empty
    std::string pixels;  ///< of the images' fingerprints, of images evenly spaced where there are more than were asked

    bool operator==(const PartDigest&) const = default;
};

/// What tells a data set from others of equal counts, before any split of it.
struct DatasetDigest {
    std::vector<std::string> classNames;
    PartDigest training;
    PartDigest validation;  ///< of no images where the source has none
    PartDigest test;

    bool operator==(const DatasetDigest&) const = default;
};

/// `mostFingerprints`: at most so many images are asked for theirs.
PartDigest digestOf(const Images& images, int classes, std::int64_t mostFingerprints);

/// What is not as it was of the names and lengths of pictures, which `is` holds beside the names of the classes.
std::optional<Text> differenceOfFiles(const DatasetDigest& was, const DatasetDigest& is);

/// What is not as it was, the plainest difference alone; nothing where all is.
std::optional<Text> differenceBetween(const DatasetDigest& was, const DatasetDigest& is);

}  // namespace nonn
