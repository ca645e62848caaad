// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nonn {

/// "500KB", "320 KiB", "1.5MB", "0,5 mb", "4096": bytes; KB = 1000, KiB = 1024, up to GB and GiB, in any case of
/// letters, with a decimal point or comma. Throws Error(badInput), also for "1,500KB", which may be either.
std::int64_t parseBytes(std::string_view text);

/// "50M", "1.3G", "800k", "1000": a count, k = 10^3, M = 10^6, G = 10^9; otherwise as parseBytes().
std::int64_t parseCount(std::string_view text);

/// Three significant digits and a unit, KB = 1000: "341 KB".
std::string formatBytes(std::int64_t bytes);

/// Three significant digits and k, M or G: "1.3 G".
std::string formatCount(std::int64_t count);

/// "45 s", "3 min 20 s", "2 h 05 min".
std::string formatDuration(double seconds);

}  // namespace nonn
