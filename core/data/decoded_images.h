// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/image_cache.h"
#include "data/image_list.h"
#include "data/image_settings.h"
#include "data/pixel_source.h"

#include <memory>
#include <vector>

namespace nonn {

/// The pictures of a list as squares of one size.
struct DecodedImages {
    std::shared_ptr<const PixelSource> source;  ///< an image's place: training, then validation, then test, as listed
    int channels = 3;                           ///< 1 where all pictures are grey
    int side = 0;                               ///< as networks see them
    int storedSide = 0;
    std::vector<FileFacts> files;       ///< of every image of the list
    std::vector<std::int64_t> places;   ///< of the images that can be decoded, ascending
    std::vector<SkippedImage> skipped;  ///< those that cannot, and the list's own
};

/// Decodes every picture once, on all threads: to find those that are broken, and to keep as many as the bound allows
/// in a file KEY.pixels of the cache folder beside KEY.json, which tells what is in it; both are put in place when they
/// are whole. They serve any project of the same files (path, length and time of change) and size. What the bound
/// leaves out is decoded whenever it is asked for. The bound is that of the whole folder: what was not used for longest
/// goes first. Throws Error(badInput) naming the folder where more pictures are broken than toleratedBroken() of them,
/// and Error(failed) where the disk is full.
DecodedImages decodeImages(const ImageList& list, const ImageSettings& settings, const Progress& progress);

/// Ten, or 1 % where that is more.
std::int64_t toleratedBroken(std::int64_t pictures);

}  // namespace nonn
