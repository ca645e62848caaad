// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/node_address.h"

#include "base/error.h"

#include <algorithm>
#include <charconv>

namespace nonn {

namespace {

NodeAddress parseOne(std::string_view text) {
    NodeAddress address;
    std::string_view rest = text;
    if (const auto equals = rest.find('='); equals != std::string_view::npos) {
        const char* const end = text.data() + equals;
        const auto [stop, failure] = std::from_chars(text.data(), end, address.student.emplace());
        if (failure != std::errc() || stop != end || *address.student < 0)
            throw badInput({}, Text::tr("'%1': before '=' stands the number of a student", std::string(text)));
        rest.remove_prefix(equals + 1);
    }
    address.at = HostPort::parse(std::string(rest));
    if (address.at.port == 0)
        throw badInput({}, Text::tr("'%1': nobody listens at port 0", std::string(text)));
    if (address.at.host.find_first_of("/ %?#\\@") != std::string::npos)
        throw badInput({}, Text::tr("'%1': that is no name of a machine", std::string(text)));
    return address;
}

/// What is asked of one place is asked once: of one without a student, all that it serves.
bool isSame(const NodeAddress& one, const NodeAddress& other) {
    return one.at == other.at && (!one.student || !other.student || one.student == other.student);
}

}  // namespace

std::vector<NodeAddress> parseNodeAddresses(std::string_view text) {
    std::vector<NodeAddress> addresses;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        const NodeAddress address = parseOne(text.substr(from, to - from));
        if (std::ranges::any_of(addresses, [&](const NodeAddress& other) { return isSame(address, other); }))
            throw badInput({}, Text::tr("%1 is named twice", address.at.text()));
        addresses.push_back(address);
        from = to + 1;
    }
    return addresses;
}

}  // namespace nonn
