// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/node/node.h"

#include <CLI/CLI.hpp>

#include <string>

namespace nonn {

/// The command line of nonn-node, for itself, its manual page and its completions.
class NodeCommand {
public:
    NodeCommand();
    NodeCommand(const NodeCommand&) = delete;
    NodeCommand& operator=(const NodeCommand&) = delete;

    CLI::App& app() { return m_app; }

    /// After parsing. Throws Error(badInput) where a value is wrong.
    NodeOptions options() const;
    /// Seconds that requests may take when the node is asked to stop.
    double patience() const { return m_patience; }
    /// Whether the network is told that the node is here.
    bool announces() const { return m_announce; }

private:
    CLI::App m_app;
    std::string m_bundle;
    std::vector<int> m_students;
    std::string m_listen = "127.0.0.1:8001";
    std::string m_precision;
    std::string m_certificate;
    std::string m_key;
    std::string m_token;
    std::string m_metrics;
    bool m_insecure = false;
    bool m_log = false;
    bool m_announce = false;
    int m_threads;
    double m_patience = 10;
};

}  // namespace nonn
