// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/company_options.h"
#include "train/company.h"

#include <memory>

namespace nonn::cli {

/// Waits for the other processes that this one was started beside, see launchOf(); null where there are none.
std::unique_ptr<Company> meet(const CompanyOptions& options);

}  // namespace nonn::cli
