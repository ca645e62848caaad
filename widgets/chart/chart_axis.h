// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <optional>

namespace nonn {

/// How the figures of an axis are written.
enum class AxisFigures {
    plain,    ///< as they are, at most four significant digits
    whole,    ///< counts: no ticks between whole numbers
    percent,  ///< fractions 0..1, written as percent; the name is followed by "(%)"
    bytes,    ///< "80 B", "1.4 MB"
};

/// What an axis of a chart shows.
struct ChartAxis {
    QString name;  ///< as "Loss"
    QString unit;  ///< written behind the name in brackets; empty: none
    AxisFigures figures = AxisFigures::plain;
    bool logarithmic = false;  ///< said behind the name; figures that are not above 0 are left out

    bool operator==(const ChartAxis&) const = default;

    /// Name, unit, and scale where it is logarithmic.
    QString label() const;
    /// One figure as it is told beside the crosshair, with its unit.
    QString figure(double value) const;
};

/// Whether two series hold the same figures; one that is missing (NaN) is the same as another.
bool sameValues(const QVector<double>& a, const QVector<double>& b);

}  // namespace nonn
