// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// What the text of one source file does against the rules of the source tree, each "path:line: what".
///   every file    names its licence on top (after a #! line, where there is one)
///   .h, .cpp      at most 500 lines; includes by path from core/, widgets/ or tests/, never through ".."
///   core/STAGE    includes headers of its own and of earlier stages only, never those of widgets/ or app/; no Qt
///   widgets/      includes nothing of app/; its headers no LibTorch
/// LibTorch stays out of base, data, graph and plan; igraph and Graphviz stay within graph.
/// `path` is relative to the top of the source tree, with '/'.
std::vector<std::string> brokenRules(const std::string& path, const std::string& text);

/// Whether a header is one of LibTorch.
bool isTorch(const std::string& header);

/// What a file includes, as it is written there.
std::vector<std::string> includesOf(const std::string& text);

/// The stages of core/ in order.
const std::vector<std::string>& stages();
