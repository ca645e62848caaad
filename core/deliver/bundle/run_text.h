// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace nonn {

/// Programs that run a bundle's students with ONNX Runtime, as they lie in the source tree.
std::string_view pythonRunner();
std::string_view scriptRunner();
std::string_view pageRunner();

}  // namespace nonn
