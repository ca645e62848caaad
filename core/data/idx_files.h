// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// The four files of MNIST and of the data sets that took over its format.
struct IdxFiles {
    std::filesystem::path trainingImages;
    std::filesystem::path trainingLabels;
    std::filesystem::path testImages;
    std::filesystem::path testLabels;
};

/// Finds them by their names, as train-images-idx3-ubyte.gz, t10k-labels.idx1-ubyte, test-images-idx3-ubyte or
/// emnist-letters-train-images-idx3-ubyte.gz; each may lie in a folder that is named like it, as archives unpack.
/// `folder` holds them, or is such a folder and what the names begin with, as DIR/emnist-letters. Throws
/// Error(badInput) naming the file that is missing, and the folder where it holds several data sets.
IdxFiles findIdxFiles(const std::filesystem::path& folder);

/// Whether any of the four is there.
bool holdsIdxFiles(const std::filesystem::path& folder);

}  // namespace nonn
