// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace nonn {

/// What kind of failure it is; decides the exit status of the command line.
enum class ErrorCode {
    failed,      ///< something went wrong that the user did not cause: exit 1
    usage,       ///< options that do not go together: exit 2
    badInput,    ///< a file or value that cannot be used: exit 3
    infeasible,  ///< a wish that cannot be met, as a budget too small for any student: exit 3
    cancelled,   ///< the user asked to stop: exit 130
};

/// The code as written in JSON: `failed`, `usage`, `bad_input`, `infeasible`, `cancelled`.
std::string_view name(ErrorCode code);

int exitStatus(ErrorCode code);

/// The one exception that core throws. `path` names the file (and the place in it where known, as `labels.gz:12`),
/// or is empty where no file is involved; `text` is one sentence for the user, `reason` the same in English.
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, std::filesystem::path path, Text reason);

    ErrorCode code() const { return m_code; }
    const std::filesystem::path& path() const { return m_path; }
    const Text& text() const { return m_text; }
    std::string reason() const { return m_text.english(); }

private:
    ErrorCode m_code;
    std::filesystem::path m_path;
    Text m_text;
};

Error badInput(std::filesystem::path path, Text reason);

}  // namespace nonn
