// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <string>

namespace nonn {

/// The README of a bundle in Markdown, from its manifest, which need not list its files yet: how to run what is in it,
/// and what was measured.
std::string bundleReadme(const Json& manifest);

}  // namespace nonn
