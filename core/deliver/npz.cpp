// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/npz.h"

#include "base/stored_zip.h"

namespace nonn {

std::string npzFile(const std::vector<NamedArray>& arrays) {
    std::vector<std::pair<std::string, std::string>> entries;
    entries.reserve(arrays.size());
    for (const NamedArray& array : arrays)
        entries.emplace_back(array.name + ".npy", npyFile(array));
    return storedZip(entries);
}

}  // namespace nonn
