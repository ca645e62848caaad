// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace nonn {

/// Objects keep their keys in the order in which they were written: files and output read the same every time.
/// Declared only, for headers; who reads or makes one includes base/json.h.
using Json = nlohmann::ordered_json;

}  // namespace nonn
