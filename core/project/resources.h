// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// A file or folder that comes with the program, as "profiles" or "teachers/fashion-mnist-wrn-16-4.pt". Looked for in
/// the folder that the environment variable NONN_RESOURCES names; else in the source tree this program was built in,
/// then beside the program in ../share/nonn-workbench. Throws Error(badInput) naming the first place where it is
/// missing from all.
std::filesystem::path resource(const std::filesystem::path& name);

/// The program that takes the first look at a stranger's network (see model/script_look.h): beside this program, as it
/// is installed, or as it was built with it. Throws Error(failed) naming the last of these where it is in none.
std::filesystem::path lookProgram();

}  // namespace nonn
