// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"

#include <filesystem>
#include <string>

namespace nonn {

/// Where images come from, as given on the command line and stored in the project.
struct DataSource {
    std::string kind;              ///< fashion-mnist, idx, cifar10, cifar100
    std::filesystem::path folder;  ///< absolute; for fashion-mnist where Debian's package puts it

    /// "fashion-mnist", "idx:DIR", "cifar10:DIR", "cifar100:DIR". Throws Error(badInput) naming the kinds known.
    static DataSource parse(const std::string& spec);
    std::string spec() const;
};

/// The share of the training images that become the validation set where a source has none of its own.
struct SplitSettings {
    double validationShare = 1.0 / 12;  ///< 5,000 of Fashion-MNIST's 60,000
    std::uint64_t seed = 1;
};

/// Reads the whole data set into memory and splits the validation images off the training images.
/// Throws Error(badInput) naming the file at fault, and for a missing package what to install.
Dataset openDataset(const DataSource& source, const SplitSettings& split, const Progress& progress);

}  // namespace nonn
