// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/host_port.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// Where a node listens, and which student it is asked for where somebody says so: "H:P" or "2=H:P".
struct NodeAddress {
    HostPort at;
    std::optional<int> student;  ///< nothing: whatever students it says that it serves
    bool inClear = false;        ///< on this machine, without TLS or token whatever others are asked with

    bool operator==(const NodeAddress&) const = default;
};

/// Of one or several, with commas between them. Throws Error(badInput) naming the one that is wrong.
std::vector<NodeAddress> parseNodeAddresses(std::string_view text);

}  // namespace nonn
