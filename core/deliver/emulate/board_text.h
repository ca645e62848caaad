// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace nonn {

/// board_main.c, its board.c of both families, and board.ld with "@FLASH@" and "@RAM@" where these begin.
std::string_view boardMain();
std::string_view boardArm();
std::string_view boardRiscv();
std::string_view boardLinking();

}  // namespace nonn
