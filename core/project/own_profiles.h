// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/profiles.h"

#include <filesystem>

namespace nonn {

/// Where this user's own devices and radios are kept: `$XDG_DATA_HOME/nonn-workbench/profiles.json` (`~/.local/share`
/// where that is not set). Empty where neither says.
std::filesystem::path ownProfilesFile();

/// The profiles that come with the program, and in their place or beside them the user's own. Throws Error(badInput)
/// naming the file and the entry at fault.
Profiles knownProfiles();

/// Adds a device to the user's own, or replaces the one of its name. Throws Error(badInput) where nothing says where to
/// keep it.
void keepOwnDevice(const DeviceProfile& device);

}  // namespace nonn
