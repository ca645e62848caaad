// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/answer_table.h"

#include <filesystem>
#include <optional>
#include <string>

namespace nonn {

/// Keeps a table of answers, so that nobody has to be asked again. `madeFrom`: what it was made from, in any form that
/// is another for whatever changes an answer. Throws Error(badInput) where it cannot be written.
void writeAnswerTable(const std::filesystem::path& path, const AnswerTable& table, const std::string& madeFrom);

/// Nothing where there is no such file, or it is damaged or made from something else: who asks again gets it.
std::optional<AnswerTable> readAnswerTable(const std::filesystem::path& path, const std::string& madeFrom);

}  // namespace nonn
