// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/host_port.h"

#include <functional>
#include <memory>
#include <string>

namespace nonn {

/// Answers GET /metrics over HTTP, on a thread of its own, as long as it lives.
class MetricsPage {
public:
    /// Port 0: one that is free. Throws Error(failed) where the address cannot be had.
    MetricsPage(const HostPort& listen, std::function<std::string()> text);
    ~MetricsPage();
    MetricsPage(const MetricsPage&) = delete;
    MetricsPage& operator=(const MetricsPage&) = delete;

    HostPort listens() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace nonn
