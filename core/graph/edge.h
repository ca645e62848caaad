// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nonn {

/// An undirected edge between two nodes, a < b, of weight > 0.
struct Edge {
    int a = 0;
    int b = 0;
    float weight = 0;

    bool operator==(const Edge&) const = default;
};

}  // namespace nonn
