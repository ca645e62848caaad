// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/image_list.h"

#include <filesystem>

namespace nonn {

/// Leaves out the classes without an image to train on, and numbers the others anew; or keeps them all, where `keep`
/// says so. Either way a note names them. Throws Error(badInput) naming the data set's folder where a class that is to
/// be left out has images elsewhere.
void settleEmptyClasses(ImageList& list, bool keep);
void settleEmptyClasses(Dataset& dataset, const std::filesystem::path& folder, bool keep);

/// A note names the classes of which the test images that come with the data set show none.
void noteUntestedClasses(ImageList& list);
void noteUntestedClasses(Dataset& dataset);

}  // namespace nonn
