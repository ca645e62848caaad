// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace nonn {

/// What the system calls an open file; closed with the object. Below 0: none.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { reset(-1); }

    int value() const { return m_value; }
    bool open() const { return m_value >= 0; }
    void reset(int value) {
        if (open())
            ::close(m_value);
        m_value = value;
    }

private:
    int m_value;
};

}  // namespace nonn
