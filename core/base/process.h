// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nonn {

/// Which of the standard streams a program was started without.
struct ClosedStreams {
    bool output = false;
    bool error = false;
};

/// To be called first of all. Whatever stream is closed leads nowhere from now on: the next file to be opened would
/// take its number and get what is meant for people. A write to a pipe that nobody reads, or past the size that files
/// may have here, fails like any other and ends no program.
ClosedStreams settleProcess();

}  // namespace nonn
