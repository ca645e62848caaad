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

/// The user's own alone. Throws as knownProfiles().
Profiles ownProfiles();

/// Adds devices and radios to the user's own, or replaces those of their names. Throws Error(badInput) where nothing
/// says where to keep them.
void keepOwnProfiles(const Profiles& profiles);

/// The user's own ones of these names are no more: what is shipped is as it was shipped again.
void forgetOwnDevice(const std::string& name);
void forgetOwnRadio(const std::string& name);

}  // namespace nonn
