// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// A file or folder that comes with the program, as "profiles" or "teachers/fashion-mnist-wrn-16-4.pt". Looked for in
/// the folder that the environment variable NONN_RESOURCES names; else in the source tree this program was built in,
/// then beside the program in ../share/nonn-workbench. Throws Error(badInput) naming the first place where it is
/// missing from all.
std::filesystem::path resource(const std::filesystem::path& name);

/// A program that is called by this one alone: beside it, where it is installed, or `asBuilt`. Throws Error(failed)
/// naming the place where it is installed where it is in none of these.
std::filesystem::path partProgram(const std::filesystem::path& asBuilt);

/// The program that takes the first look at a stranger's network (see model/script_look.h); see
/// partProgram().
std::filesystem::path lookProgram();

}  // namespace nonn
