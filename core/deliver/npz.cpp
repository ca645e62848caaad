// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/npz.h"

#include "base/stored_zip.h"

#include <bit>

namespace nonn {

namespace {

/// Version 1.0 of numpy's format: a header in Python's words, padded to a multiple of 64 bytes, and the elements.
std::string npyFile(const NamedArray& array) {
    std::string shape;
    for (const std::int64_t size : array.sizes)
        shape += std::to_string(size) + ", ";
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }";
    constexpr std::size_t before = 10;
    header.append(63 - (before + header.size()) % 64, ' ');
    header += '\n';
    std::string file = std::string("\x93NUMPY\1", 7) + '\0';
    file.push_back(static_cast<char>(header.size() & 255));
    file.push_back(static_cast<char>(header.size() >> 8));
    file += header;
    for (const float value : array.values)
        for (int shift = 0; shift < 32; shift += 8)
            file.push_back(static_cast<char>(std::bit_cast<std::uint32_t>(value) >> shift));
    return file;
}

}  // namespace

std::string npzFile(const std::vector<NamedArray>& arrays) {
    std::vector<std::pair<std::string, std::string>> entries;
    entries.reserve(arrays.size());
    for (const NamedArray& array : arrays)
        entries.emplace_back(array.name + ".npy", npyFile(array));
    return storedZip(entries);
}

}  // namespace nonn
