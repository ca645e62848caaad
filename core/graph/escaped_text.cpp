// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/escaped_text.h"

#include <string_view>

namespace nonn {

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

}  // namespace

std::string xmlText(const std::string& text) {
    std::string escaped = replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
    std::erase_if(escaped, [](char c) { return c >= 0 && c < ' ' && c != '\t'; });
    return escaped;
}

std::string dotText(const std::string& text) {
    return "\"" + replaced(replaced(text, "\\", "\\\\"), "\"", "\\\"") + "\"";
}

}  // namespace nonn
