// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

namespace nonn::figure {

namespace {

/// With so many significant digits, none of them a trailing zero after the point.
QString significant(double value, int digits) {
    if (value == 0)
        return QLocale().toString(0);
    const int before = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    const int decimals = std::max(0, digits - before);
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    int shown = decimals;
    while (shown > 0 &&
           std::abs(rounded * std::pow(10.0, shown - 1) - std::round(rounded * std::pow(10.0, shown - 1))) < 1e-6)
        --shown;
    return QLocale().toString(rounded, 'f', shown);
}

struct Prefix {
    double factor;
    const char* letter;
};

constexpr std::array prefixes{Prefix{1e12, "T"}, Prefix{1e9, "G"}, Prefix{1e6, "M"}, Prefix{1e3, "K"}};

QString withPrefix(double number, const QString& unit) {
    for (const Prefix& prefix : prefixes)
        if (std::abs(number) >= prefix.factor)
            return QStringLiteral("%1 %2%3").arg(significant(number / prefix.factor, 4),
                                                 QString::fromLatin1(prefix.letter), unit);
    return QStringLiteral("%1 %2").arg(significant(number, 4), unit);
}

QString tr(const char* text) {
    return QCoreApplication::translate("nonn::figure", text);
}

}  // namespace

QString inPercent(const QString& number) {
    return tr("%1 %").arg(number);
}

QString percent(double share) {
    return inPercent(QLocale().toString(100 * share, 'f', 2));
}

QString percent(const std::optional<double>& share) {
    return share ? percent(*share) : missing();
}

QString percentInColumn(const std::optional<double>& share) {
    return share ? QLocale().toString(100 * *share, 'f', 2) : missing();
}

QString bytes(std::int64_t count) {
    return withPrefix(static_cast<double>(count), QStringLiteral("B"));
}

QString count(std::int64_t number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString amount(double number, const QString& unit) {
    return withPrefix(number, unit);
}

QString number(double value, int digits) {
    return significant(value, digits);
}

QString index(double value) {
    return QLocale().toString(std::abs(value) < 0.0005 ? 0.0 : value, 'f', 3);  // no "-0.000"
}

QString duration(double seconds) {
    if (seconds < 0.01)
        return tr("%1 ms").arg(significant(1000 * seconds, 2));
    if (seconds < 60)
        return tr("%1 s").arg(significant(seconds, seconds < 10 ? 2 : 3));
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString milliseconds(const std::optional<double>& value) {
    return value ? tr("%1 ms").arg(significant(*value, 4)) : missing();
}

QString missing() {
    return QStringLiteral("–");
}

}  // namespace nonn::figure
