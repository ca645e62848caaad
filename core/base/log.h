// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <functional>

namespace nonn {

enum class LogLevel { info, warning };

using LogSink = std::function<void(LogLevel, const Text& line)>;

/// Where log lines go; by default to standard error. Set once, at the start of the program.
void setLogSink(LogSink sink);

/// Something that the user should be told but that does not stop the work. May be called from any thread.
void log(LogLevel level, const Text& line);

}  // namespace nonn
