// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include "cells.h"
#include "spoken.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace nonn::cli {

namespace {

std::string padding(const std::string& cell, std::size_t width) {
    // NOLINTNEXTLINE(modernize-return-braced-init-list): braces would hold two characters
    return std::string(width - std::min(width, cellsOf(cell)), ' ');
}

}  // namespace

Table::Table(const std::vector<Text>& titles) {
    std::vector<std::string> row;
    for (const Text& title : titles)
        row.push_back(said(title));
    m_rows.push_back(std::move(row));
}

std::string Table::text() const {
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cellsOf(row[i]));
    }
    std::string result;
    for (const auto& row : m_rows) {
        std::string line = "  " + row.front() + padding(row.front(), widths.front());
        for (std::size_t i = 1; i < row.size(); ++i)
            line += "  " + padding(row[i], widths[i]) + row[i];
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + "\n";
    }
    return result;
}

std::string nextText(const std::string& command) {
    return said(Text::tr("Next: %1", command)) + "\n";
}

std::string linesText(const std::vector<Text>& lines) {
    std::string text;
    for (const Text& line : lines)
        text += said(line) + "\n";
    return text;
}

std::string noteText(const Text& note) {
    return said(Text::tr("Note: %1", note)) + "\n";
}

std::string numberText(double value, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string numberText(const std::optional<double>& value, int digits) {
    return value ? numberText(*value, digits) : "-";
}

std::string percentText(double share) {
    return numberText(100 * share, 2) + " %";
}

std::string percentText(const std::optional<double>& share) {
    return share ? percentText(*share) : "-";
}

}  // namespace nonn::cli
