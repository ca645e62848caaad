// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cifar.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// Appends to `images` (which becomes 3 x 32 x 32) those of one file of CIFAR's "python version": one of data_batch_1
/// .. 5 and test_batch (cifar10), train and test (cifar100, the fine labels): a pickled dictionary with a NumPy array
/// of bytes, images x 3072 (or x 3 x 32 x 32, or x 32 x 32 x 3), and a list or NumPy array of labels, of any protocol,
/// as of the original files or written again by a newer Python, which may have made NumPy's numbers of the labels and
/// bytes of the keys. It is read as data (see base/pickle.h). Throws Error(badInput) naming the file where it is
/// damaged or holds anything else.
void appendCifarPickle(ImageBuffer& images, const std::filesystem::path& file, CifarLayout layout);

/// The class names in batches.meta (cifar10) or meta (cifar100, the fine ones): 10 or 100. Throws as above.
std::vector<std::string> readCifarNames(const std::filesystem::path& file, CifarLayout layout);

}  // namespace nonn
