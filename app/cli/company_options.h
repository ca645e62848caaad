// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdint>

namespace nonn::cli {

/// How a command treats the other processes that it was started beside, see launchOf().
class CompanyOptions {
public:
    void addTo(CLI::App* command);

    /// So long one waits for another which is silent.
    std::chrono::seconds timeout() const { return std::chrono::seconds(m_timeout); }

private:
    std::int64_t m_timeout = 600;  ///< seconds
};

}  // namespace nonn::cli
