// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

/// Figures as people read them, in the language of the program; at most four significant digits. A figure that is not
/// there is a dash.
namespace nonn::figure {

QString inPercent(const QString& number);  ///< with its sign, as the language sets it
QString percent(double share);             ///< 0.93861: "93.86 %"
QString percent(const std::optional<double>& share);
QString percentInColumn(const std::optional<double>& share);  ///< without its sign, which stands in the header
QString bytes(std::int64_t count);                            ///< 349200: "349.2 KB", K = 1000
QString count(std::int64_t number);                           ///< 85360: "85,360"
QString amount(double number, const QString& unit);           ///< 1.2e7, "MAC": "12 MMAC"
QString number(double value, int digits = 4);                 ///< significant ones, no exponent where it can be
QString index(double value);       ///< a figure within -1..1, as modularity or stability: "0.412"
QString duration(double seconds);  ///< "0.12 s", "1 min 40 s", "2 h 5 min"
QString milliseconds(const std::optional<double>& value);
QString missing();  ///< the dash

}  // namespace nonn::figure
