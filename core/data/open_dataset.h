// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/data_source.h"
#include "data/dataset.h"
#include "data/image_settings.h"
#include "data/picture_survey.h"

#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// The share of the training images that become the validation set where a source has none of its own; at most
/// mostSplitOff of them.
struct SplitSettings {
    double validationShare = 1.0 / 12;  ///< 5,000 of Fashion-MNIST's 60,000
    std::uint64_t seed = 1;
};

/// So many are enough to choose by, and a teacher's answers to them fit into memory.
constexpr std::int64_t mostSplitOff = 50'000;

/// The share of all images that become the test set where a source has none; at most mostSplitOff.
constexpr double testShare = 1.0 / 6;

/// Opens the data set, splitting off the training images what the source does not tell apart: first the test images,
/// then the validation images, each class its share. The folder may be the one above: see find_data.h. IDX and CIFAR
/// are read into memory; pictures are decoded into a cache: see decoded_images.h. Networks see them as `images` say:
/// see prepared_images.h. Throws Error(badInput) naming the file at fault, and for a missing package what to install.
Dataset openDataset(const DataSource& source, const SplitSettings& split, const Progress& progress,
                    const ImageSettings& images = {});

/// What is in a data set, before anything is decoded or written.
struct DatasetSurvey {
    std::string name;
    std::vector<std::string> classNames;
    int channels = 0;
    std::int64_t training = 0;  ///< images of each part, of which broken ones are still to be taken
    std::int64_t validation = 0;
    std::int64_t test = 0;
    PartOrigin validationFrom = PartOrigin::training;
    PartOrigin testFrom = PartOrigin::given;
    int height = 0;  ///< as networks would see them where nobody says otherwise
    int width = 0;
    PictureSurvey pictures;             ///< of a source of pictures; else empty
    std::vector<SkippedImage> skipped;  ///< files that cannot be read, as far as their headers tell
    std::vector<DataNote> notes;
    Images examples;  ///< the first training image of each class, of at most mostExamples; pictures as small squares
};

constexpr std::size_t mostExamples = 8;

/// Throws Error(badInput) as openDataset() does.
DatasetSurvey surveyDataset(const DataSource& source, const SplitSettings& split, const Progress& progress);

/// What is not as it was, as far as that is seen at a glance: of pictures names and lengths, of which none is read; of
/// IDX and CIFAR, which are read in a moment, everything: where their files are such as were read before, see
/// known_content.h, they are not unpacked again. Throws Error(badInput) as openDataset() does.
std::optional<Text> changedSince(const DatasetDigest& was, const DataSource& source, const Progress& progress);

}  // namespace nonn
