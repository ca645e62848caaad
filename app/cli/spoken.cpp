// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"

#include <utility>

namespace nonn::cli {

namespace {

std::function<std::string(const std::string&)>& translation() {
    static std::function<std::string(const std::string&)> translate = [](const std::string& pattern) {
        return pattern;
    };
    return translate;
}

}  // namespace

void speakBy(std::function<std::string(const std::string& pattern)> translate) {
    translation() = std::move(translate);
}

std::string said(const Text& text) {
    return text.said(translation());
}

std::string said(const Error& error) {
    return error.path().empty() ? said(error.text()) : error.path().string() + ": " + said(error.text());
}

}  // namespace nonn::cli
