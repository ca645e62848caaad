// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "serve/gather/node_address.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// nonn-node as it was built, once for each student that is named, on loopback; each is killed, asked to end, stopped,
/// let go on and started again by chance. All from one thread, none of which waits but the first start.
class FailingNodes {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// How long, on average, a node is left running, and how long stopped or gone.
    struct Pace {
        std::chrono::milliseconds up{1500};
        std::chrono::milliseconds away{700};
    };
    struct Counts {
        std::int64_t killed = 0;
        std::int64_t askedToEnd = 0;
        std::int64_t stopped = 0;
        std::int64_t wentOn = 0;
        std::int64_t started = 0;  ///< again

        std::int64_t all() const { return killed + askedToEnd + stopped + wentOn + started; }
    };

    /// Starts all and waits until each answers. Throws Error(failed) where one does not.
    FailingNodes(const std::filesystem::path& bundle, const std::vector<int>& students, Pace pace, std::uint64_t seed);
    ~FailingNodes();
    FailingNodes(const FailingNodes&) = delete;
    FailingNodes& operator=(const FailingNodes&) = delete;

    const std::vector<NodeAddress>& addresses() const { return m_addresses; }
    /// From now on chance has its way: what is due by now happens.
    void happen(Time now);
    /// All run again, and nothing happens to them any more.
    void recover();
    const Counts& counts() const { return m_counts; }

private:
    enum class State { running, stopped, gone };
    struct Node {
        int student = 0;
        pid_t process = 0;
        State state = State::running;
        Time next{};  ///< when something happens to it; at first: not before happen()
        Generator chance;
    };

    void launch(Node& node, const std::string& listen, int output) const;
    std::string firstWords(Node& node) const;
    void restart(std::size_t node);
    void strike(Node& node);
    static void end(Node& node);
    void wait(Node& node, Time now);

    std::filesystem::path m_bundle;
    Pace m_pace;
    std::vector<Node> m_nodes;
    std::vector<NodeAddress> m_addresses;
    Counts m_counts;
};

}  // namespace nonn
