// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/image_settings.h"
#include "model/teacher.h"
#include "project/machine.h"
#include "project/teacher_request.h"
#include "project/usual_normalisations.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// Opens a data set as networks are to see it.
using OpenImages = std::function<std::shared_ptr<const Dataset>(const ImageSettings&, const Progress&)>;

/// The images that a teacher is for.
struct SeenImages {
    ImageSettings settings;  ///< how networks see them now
    OpenImages open;
};

/// A size that suits a teacher.
struct TriedSize {
    Shape shape;
    std::int64_t right = 0;  ///< of `images` validation images, normalised by what is seldom far off
    std::int64_t images = 0;
    bool taken = false;
};

/// A teacher that fits a data set, and what was found out about it.
struct FoundTeacher {
    Teacher teacher;                        ///< normalised by the best of those tried
    std::vector<TriedNormalisation> tried;  ///< in the order of trial; one where nothing had to be guessed
    std::size_t best = 0;                   ///< of `tried`; the first of equals
    std::int64_t images = 0;                ///< validation images that were tried
    std::vector<Text> notes = {};           ///< on how the file was read, and what was found out beside
    bool nearChance = false;                ///< whether the best is hardly better than chance
    ImageSettings seen = {};                ///< how networks have to see the images for it
    bool seenOtherwise = false;             ///< whether that is another way than before
    std::vector<TriedSize> sizes = {};      ///< where several suit it and none is that of before, ascending
};

/// Reads the file. Where it does not take the images as networks see them now, and the request leaves it open, others
/// are tried: of other channels, or of the sizes that published classifiers take, scaled as data/prepared_images.h
/// says; of several that suit it at most five are compared on 200 validation images. Then, where its normalisation has
/// to be found, tries it on at most 1,000 validation images, each class its share. A TorchScript file is a program: it
/// is run, as the user has named it; see model/script_file.h on what is refused. Nothing is written. Throws
/// Error(badInput) naming the file where it is no teacher or does not fit the data set.
FoundTeacher findTeacher(const TeacherRequest& request, const SeenImages& images, const Machine& machine,
                         const Progress& progress);

/// What people are told of such a teacher.
Text nearChanceWarning();

/// The names of convolutions, for people to choose the feature map from.
std::vector<std::string> convolutionNames(const TeacherDescription& description);

}  // namespace nonn
