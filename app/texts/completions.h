// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/outline.h"

#include <string>

namespace nonn::texts {

/// What a shell offers on Tab: commands, options, the choices of their values, folders of projects, folders, files. Of
/// a program whose commands go at most two deep.
std::string bashCompletion(const CommandOutline& program);
std::string zshCompletion(const CommandOutline& program);
std::string fishCompletion(const CommandOutline& program);

}  // namespace nonn::texts
