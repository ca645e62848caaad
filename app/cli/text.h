// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <optional>
#include <string>
#include <vector>

namespace nonn::cli {

/// Rows of cells under a row of titles, in columns as wide as they need to be. The first column is aligned to the left,
/// the others to the right.
class Table {
public:
    explicit Table(const std::vector<Text>& titles);
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    /// With a newline at the end of each row.
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// "Next: nonn graph my.nonn", a line that says with which command the work goes on.
std::string nextText(const std::string& command);

/// A line each.
std::string linesText(const std::vector<Text>& lines);

/// "Note: ...", a line.
std::string noteText(const Text& note);

/// Numbers have a decimal point in every language, so that they can be given to the command line again.
/// A share 0..1 as "93.25 %".
std::string percentText(double share);
/// "-" where it is not known.
std::string percentText(const std::optional<double>& share);
/// With this many digits after the point.
std::string numberText(double value, int digits);
std::string numberText(const std::optional<double>& value, int digits);

}  // namespace nonn::cli
