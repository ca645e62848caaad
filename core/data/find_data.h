// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_source.h"

#include <vector>

namespace nonn {

struct FoundData {
    DataSource source;
    std::vector<DataNote> notes;  ///< where it is not the folder that was named
};

/// The source whose folder holds the data: the one named, or where that holds none, the folder within it that does
/// (also raw/ within that, as torchvision unpacks), as when the folder above was named. Throws Error(badInput) naming
/// the folder that is missing, or that holds several such folders.
FoundData findData(const DataSource& named);

/// Whether its folder is there, whatever is in it.
bool isThere(const DataSource& source);

}  // namespace nonn
