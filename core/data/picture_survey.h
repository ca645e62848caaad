// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/image_list.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace nonn {

/// What the headers of a data set's pictures say, before any is decoded.
struct PictureSurvey {
    std::map<std::string, std::int64_t> formats;  ///< how many pictures of each, as "JPEG"
    int smallestSide = 0;                         ///< of the shorter sides
    int medianSide = 0;
    int largestSide = 0;
    bool grey = true;                  ///< all of them
    std::vector<SkippedImage> broken;  ///< whose headers cannot be read
};

/// Reads the beginning of every file, on all processors.
PictureSurvey surveyPictures(const ImageList& list, const Progress& progress);

/// The side at which networks are to see pictures like these where nobody says: as they are from 8 up to 48 pixels,
/// else 64, which a processor can train on, or from 200 pixels on the 224 that most published classifiers take.
int suggestSide(const PictureSurvey& survey);

/// The side of the squares that are stored for networks that see `side`: an eighth more for random crops (224: 256,
/// as is usual), and no more than that up to 48 pixels.
int storedSideFor(int side);

}  // namespace nonn
