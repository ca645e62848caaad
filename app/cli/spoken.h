// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>
#include <string>

namespace nonn::cli {

/// `translate` gives a pattern in the language in which the program speaks from now on. Set once, at its start; until
/// then it speaks English.
void speakBy(std::function<std::string(const std::string& pattern)> translate);

/// In the language of the program. What programs read, as JSON, is not said but always English.
std::string said(const Text& text);

/// With the place, as Error::what() in English.
std::string said(const Error& error);

}  // namespace nonn::cli
