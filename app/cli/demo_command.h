// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn::cli {

/// Of `nonn demo`.
struct DemoArguments {
    std::string folder;
    bool quick = false;
};

}  // namespace nonn::cli
