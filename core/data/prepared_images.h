// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "data/dataset.h"

#include <optional>

namespace nonn {

/// Images as networks are to see them, made from those that are stored whenever one is asked for: `side` x `side`, by
/// SquareScaling, and of so many channels: of three the mean of each pixel, rounded, before it is scaled; of one all
/// three times. 0: as they are stored. Images that were prepared before are made from what is stored, too; a margin
/// that is stored around what is seen grows along. Their fingerprints stay those of what is stored. Throws
/// Error(badInput) where channels other than one and three would have to be changed.
Images prepared(const Images& images, int side, int channels);

/// A sentence on what networks see, `channels` x `height` x `width`, of images that are otherwise in their files;
/// nothing where all is the same. Of pictures, which always have to be scaled, channels alone count.
std::optional<Text> preparationText(const GivenImages& given, int channels, int height, int width);

/// For those who do the same elsewhere: {"given": {"channels", "height", "width"}, "resize": {"filter": "bilinear",
/// "antialias": true, "shorter_side", "middle": [height, width]}, "channels": "repeated" or "mean"}. Height and width
/// are null for pictures of sizes of their own; "resize" and "channels" are null where nothing is to be done.
Json preparationJson(const GivenImages& given, const Images& seen);

}  // namespace nonn
