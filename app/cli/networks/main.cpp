// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networks/run_networks.h"
#include "cli/program.h"
#include "model/runtime.h"
#include "model/torch_failure.h"

#include <sys/prctl.h>

int main(int argc, char** argv) {
    using namespace nonn;
    ::prctl(PR_SET_NAME, "nonn");  // for lists of processes and who holds a lock: people have called that
    const Text about = Text::tr(
        "nonn-networks does the work of those commands of nonn that run networks, and is called by nonn alone: it "
        "takes longer to start. Call nonn.");
    const auto reason = [](const std::exception& error) {
        return isOfLibTorch(error) ? Text::tr("the computation failed: %1", torchFailure(error))
                                   : Text::verbatim(error.what());
    };
    return cli::run({.about = about,
                     .networks = cli::networkCommands(),
                     .begin = [](const cli::GlobalOptions& options) { initialiseRuntime(options.threads); },
                     .reason = reason,
                     .handOn = {}},
                    argc, argv);
}
