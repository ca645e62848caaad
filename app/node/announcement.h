// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/host_port.h"

#include <string>
#include <vector>

namespace nonn {

/// As other machines find it by DNS-SD: the service's port, and what its TXT record says. See announcedService.
struct Announced {
    HostPort at;
    std::vector<int> students;
    bool tls = false;
};

/// Tells the network by mDNS that a node is here, through avahi-publish-service of Avahi, until the object goes or this
/// program ends, however it ends. Where Avahi's daemon does not run, that program waits for it. To be made by the
/// program's first thread, with which the other one ends.
class Announcement {
public:
    /// Throws Error(usage) where no other machine can reach the node, Error(failed) naming the program where it cannot
    /// be started.
    explicit Announcement(const Announced& node);
    ~Announcement();
    Announcement(const Announcement&) = delete;
    Announcement& operator=(const Announcement&) = delete;

private:
    int m_process;
};

}  // namespace nonn
