// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace nonn {

/// What a server shows to be known by, as PEM.
struct Certificate {
    std::string chain;
    std::string key;
};

/// Throws Error(badInput) naming the file that holds no such thing, or the key that belongs to another certificate.
/// Says in the log where the certificate's time is over: clients will refuse it.
Certificate readCertificate(const std::filesystem::path& chain, const std::filesystem::path& key);

}  // namespace nonn
