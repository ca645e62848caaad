// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_source.h"

#include <cstdint>
#include <optional>
#include <string>

namespace nonn::cli {

/// Of `nonn new`.
struct NewArguments {
    std::string project;
    std::string data;
    std::string teacher;
    int side = 0;
    int channels = 0;
    std::optional<std::int64_t> cacheBytes;
    std::string parts = PartFolders().spec();
    std::string emptyClasses = "leave-out";
};

/// Of `nonn data`.
struct DataArguments {
    std::string project;
    std::string source;
    std::optional<int> side;      ///< 0: as they are
    std::optional<int> channels;  ///< likewise
};

}  // namespace nonn::cli
