// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "train/company.h"

#include <memory>

namespace nonn::cli {

/// The other processes that a command was started beside, see launchOf().
class CompanyOptions {
public:
    void addTo(CLI::App* command);

    /// Waits for them; null where there are none.
    std::unique_ptr<Company> meet() const;

private:
    std::int64_t m_timeout = 600;  ///< seconds
};

}  // namespace nonn::cli
