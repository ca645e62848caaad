// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/trusted_programs.h"

#include "base/error.h"
#include "base/file.h"
#include "deliver/sha256.h"

#include <cstdlib>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// One empty file a program, so that several programs may add some at the same time.
fs::path trustedFolder() {
    const auto variable = [](const char* name) {
        const char* const value = std::getenv(name);
        return value != nullptr && *value == '/' ? fs::path(value) : fs::path();
    };
    fs::path states = variable("XDG_STATE_HOME");
    if (states.empty() && !variable("HOME").empty())
        states = variable("HOME") / ".local" / "state";
    if (states.empty())
        throw badInput({}, Text::tr("neither XDG_STATE_HOME nor HOME says where to keep which programs may be run"));
    return states / "nonn-workbench" / "trusted-programs";
}

}  // namespace

bool isTrusted(const std::string& content) {
    std::error_code ignored;
    return fs::is_regular_file(trustedFolder() / sha256(content), ignored);
}

void trust(const std::string& content) {
    const fs::path folder = trustedFolder();
    makeFolder(folder);
    writeFile(folder / sha256(content), "");
}

}  // namespace nonn
