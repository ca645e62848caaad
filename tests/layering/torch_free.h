// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The sources of those libraries of a stage that are said to be without LibTorch, by its CMakeLists.txt: of
/// nonn_stage(NAME ... SOURCES ...) without TORCH. Those made by CMake are left out.
std::vector<std::string> sourcesWithoutTorch(const std::string& cmake);

/// The text of a file of the source tree, by its path in it; nothing where there is none.
using ReadSource = std::function<std::optional<std::string>(const std::string& path)>;

/// By which headers a source comes to one of LibTorch, as "core/plan/a.cpp, core/model/network.h, ATen/ops/cat.h";
/// nothing where it does not. Headers are found from core/ and app/ on, and beside who includes them.
std::string wayToTorch(const std::string& path, const ReadSource& read);
