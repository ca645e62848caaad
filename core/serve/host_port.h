// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// Where a program listens or is called: a name or address, and a port.
struct HostPort {
    std::string host;  ///< an IPv6 address without its brackets
    int port = 0;

    /// "HOST:PORT" or "[ADDRESS]:PORT". Throws Error(badInput) without a path.
    static HostPort parse(const std::string& text);

    std::string text() const;
    /// Nobody on another machine reaches it: 127.0.0.0/8, ::1 or localhost.
    bool isLoopback() const;

    bool operator==(const HostPort&) const = default;
};

}  // namespace nonn
