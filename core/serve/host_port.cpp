// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/host_port.h"

#include "base/error.h"

#include <arpa/inet.h>

#include <charconv>

namespace nonn {

HostPort HostPort::parse(const std::string& text) {
    const auto refuse = [&] { throw badInput({}, Text::tr("'%1' is no HOST:PORT, as 127.0.0.1:8001", text)); };
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        refuse();
    HostPort parsed{text.substr(0, colon), 0};
    const char* const end = text.data() + text.size();
    const auto [rest, status] = std::from_chars(text.data() + colon + 1, end, parsed.port);
    if (status != std::errc() || rest != end || parsed.port < 0 || parsed.port > 65535)
        refuse();
    if (parsed.host.front() == '[') {
        if (parsed.host.back() != ']' || parsed.host.size() < 3)
            refuse();
        parsed.host = parsed.host.substr(1, parsed.host.size() - 2);
    } else if (parsed.host.find(':') != std::string::npos) {
        refuse();
    }
    return parsed;
}

std::string HostPort::text() const {
    const std::string number = ":" + std::to_string(port);
    return host.find(':') == std::string::npos ? host + number : "[" + host + "]" + number;
}

bool HostPort::isLoopback() const {
    in_addr four{};
    if (::inet_pton(AF_INET, host.c_str(), &four) == 1)
        return (ntohl(four.s_addr) >> 24) == 127;
    in6_addr six{};
    if (::inet_pton(AF_INET6, host.c_str(), &six) == 1)
        return IN6_IS_ADDR_LOOPBACK(&six);
    return host == "localhost";
}

}  // namespace nonn
