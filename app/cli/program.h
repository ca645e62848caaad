// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include <exception>
#include <functional>

namespace nonn::cli {

/// The same command line, with LibTorch and without.
struct Program {
    Text about = {};  ///< in place of what nonn says of itself
    NetworkCommands networks = {};
    std::function<void(const GlobalOptions&)> begin;    ///< before any work is done
    std::function<Text(const std::exception&)> reason;  ///< what went wrong, of anything but an Error
    std::function<void(char** words)> handOn;           ///< takes a command over that is not among `networks`
};

/// The whole of main(): returns the exit status.
int run(const Program& program, int argc, char** argv);

}  // namespace nonn::cli
