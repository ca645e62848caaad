// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_axis.h"

#include "theme/figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace nonn {

QString ChartAxis::label() const {
    QString text = name;
    if (figures == AxisFigures::percent)
        text += QStringLiteral(" (%)");
    else if (!unit.isEmpty())
        text += QStringLiteral(" (%1)").arg(unit);
    if (logarithmic)
        text = QCoreApplication::translate("ChartAxis", "%1, logarithmic scale").arg(text);
    return text;
}

QString ChartAxis::figure(double value) const {
    if (!std::isfinite(value))
        return figure::missing();
    switch (figures) {
        case AxisFigures::percent:
            return figure::percent(value);
        case AxisFigures::bytes:
            return figure::bytes(std::llround(value));
        case AxisFigures::whole:
            return figure::count(std::llround(value));
        case AxisFigures::plain:
            break;
    }
    const QString number = figure::number(value);
    return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

bool sameValues(const QVector<double>& a, const QVector<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

}  // namespace nonn
