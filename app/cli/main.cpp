// SPDX-License-Identifier: GPL-3.0-or-later
// What needs no LibTorch is done here: to load that takes longer than most of it.
#include "base/error.h"
#include "program.h"
#include "project/resources.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace {

using namespace nonn;

/// This process becomes the other program, which gets the same words, streams and environment.
void handOn(char** words) {
    const std::filesystem::path program = partProgram(NONN_NETWORKS_PROGRAM);
    ::execv(program.c_str(), words);
    throw Error(ErrorCode::failed, program, Text::tr("cannot be started: %1", std::strerror(errno)));
}

}  // namespace

int main(int argc, char** argv) {
    return cli::run({.begin = [](const cli::GlobalOptions&) {},
                     .reason = [](const std::exception& error) { return Text::verbatim(error.what()); },
                     .handOn = handOn},
                    argc, argv);
}
