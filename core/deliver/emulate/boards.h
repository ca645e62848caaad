// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/precision.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nonn {

/// What compiles for boards of one family and emulates them, and the Debian packages that have it.
struct BoardTools {
    std::string compiler;
    std::string sizer;  ///< tells the sizes of an object file's sections
    std::string emulator;
    std::vector<std::pair<std::string, std::string>> packages;  ///< programs, and what has them
    std::vector<std::string> emulatorOptions;
    std::string_view start;  ///< board.c, see board_main.c
};

/// Of the processor that a board of this kind has in a device profile. An estimate: emulators count instructions alone.
struct BoardSpeed {
    std::string device;                               ///< name of the profile; empty where there is none
    double hertz = 0;                                 ///< its clock
    std::map<Precision, double> cyclesAnInstruction;  ///< of the innermost loops, with constants at hand
};

/// A machine that QEMU emulates.
struct EmulatedBoard {
    std::string name;                  ///< as QEMU calls it, "mps2-an386"
    std::string processor;             ///< "Cortex-M4"
    std::vector<std::string> options;  ///< of the compiler
    std::string flash;                 ///< where constants begin, in hexadecimal
    std::string ram;
    const BoardTools* tools;
    BoardSpeed speed;
};

const std::vector<EmulatedBoard>& emulatedBoards();
/// Throws Error(badInput) listing the names.
const EmulatedBoard& findBoard(std::string_view name);

}  // namespace nonn
