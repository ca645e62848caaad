// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <filesystem>

namespace nonn {

/// The two binary layouts of Krizhevsky's CIFAR page. A record of `cifar10` is one label byte, one of `cifar100` a
/// coarse and a fine label byte; then 1024 red, 1024 green and 1024 blue pixels of a 32 x 32 image.
enum class CifarLayout { cifar10, cifar100 };

/// Appends the records of one file to `images` (which becomes 3 x 32 x 32); cifar100 keeps the fine label.
/// Throws Error(badInput) naming the file and the byte when a record is cut off or a label is out of range.
void appendCifar(ImageBuffer& images, const std::filesystem::path& file, CifarLayout layout);

}  // namespace nonn
