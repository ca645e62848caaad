// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networks/meeting.h"

#include "train/launch.h"

namespace nonn::cli {

std::unique_ptr<Company> meet(const CompanyOptions& options) {
    const std::optional<Launch> launch = launchOf(processEnvironment());
    return launch ? std::make_unique<Company>(*launch, options.timeout()) : nullptr;
}

}  // namespace nonn::cli
