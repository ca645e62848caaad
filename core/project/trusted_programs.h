// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// A teacher that came as TorchScript is a program. It is run only where this user has named its file to be imported,
/// or has said that it may be: never because a project that came from somewhere brings it. What may be run is kept by
/// its SHA-256 in the user's own `$XDG_STATE_HOME/nonn-workbench/trusted-programs` (`~/.local/state` where that is not
/// set), not in the project. `content` is the whole of a file.
bool isTrusted(const std::string& content);

/// Throws Error(badInput) where the user's folder cannot be written.
void trust(const std::string& content);

}  // namespace nonn
