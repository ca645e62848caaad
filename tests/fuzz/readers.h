// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

/// A reader of files from strangers, to be given any bytes: it reads them or throws nonn::Error, and nothing else.
struct FuzzedReader {
    std::string_view name;  ///< also of the folder of its corpus
    void (*read)(std::string_view content);
};

const std::vector<FuzzedReader>& fuzzedReaders();
