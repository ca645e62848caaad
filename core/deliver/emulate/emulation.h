// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/progress.h"
#include "deliver/emulate/board_times.h"
#include "deliver/export_task.h"
#include "model/precision.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// Generated C of a network with outputs "logits" and "features" and its golden vectors, and how it is compiled.
struct BoardProgram {
    std::string name;  ///< of its files, "student0"
    Precision precision = Precision::fp32;
    std::int64_t elements = 0;  ///< of an image
    std::int64_t logits = 0;    ///< elements of it
    std::int64_t features = 0;
    std::vector<std::string> options{"-O2"};  ///< of the compiler, beside the board's
};

/// What one student did on one board.
struct BoardRun {
    std::string board;
    std::string student;            ///< "student0"
    bool equal = false;             ///< every output is what it must be: to the bit at int8, to 1e-4 at fp32
    double agreement = 0;           ///< share of images with the same largest logit
    double largestDifference = 0;   ///< of an output; at int8 in steps
    std::int64_t instructions = 0;  ///< an image
    std::int64_t flash = 0;         ///< bytes of its code and constants
    std::int64_t ram = 0;           ///< bytes of its variables: the arena
    std::int64_t stack = 0;         ///< bytes used at most, those of the program that runs it included
    std::int64_t plannedRam = 0;
    Work work;       ///< of an image
    BoardTime time;  ///< by the profiles that were given

    bool operator==(const BoardRun&) const = default;
};

struct Emulation {
    struct Skipped {
        std::string board;
        Text reason;
    };

    std::vector<BoardRun> boards;
    std::vector<Skipped> skipped;  ///< those that cannot be tried here
};

/// Compiles the C of each student for each board and runs images of the task there, at most `images`. The board's
/// processor is emulated instruction by instruction: what it says, what it needs and how many instructions it takes are
/// those of a board, time is not. Where a package that a board needs is missing it is skipped with that reason. Throws
/// as exportC() does; Error(failed) where a student does not compile.
Emulation emulate(const ExportTask& task, Precision precision, const std::vector<std::string>& boards,
                  std::int64_t images, const Profiles& profiles, const Progress& progress);

/// Runs `images` of the golden images of a program whose files lie in `folder`, and writes there, too. The planned RAM
/// stays 0, work and time are not set. Throws Error(failed) where it does not compile or breaks down, and where a
/// package is missing.
BoardRun runOnBoard(const EmulatedBoard& board, const BoardProgram& program, const std::filesystem::path& folder,
                    std::int64_t images, const Progress& progress);

/// {"boards": [{"board", "student", "equal", "agreement", "largest_difference", "instructions_per_image",
/// "flash_bytes", "ram_bytes", "stack_bytes", "planned_ram_bytes", and what toJson(BoardTime) gives}], "skipped":
/// [{"board", "reason"}]}.
Json toJson(const Emulation& emulation);

}  // namespace nonn
