// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/qcustomplot_fence.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVector>

namespace nonn {

/// A point that may have a name, and how far it reaches.
struct NamedPoint {
    QPointF place;         ///< in the units of the axes
    double spread = 0;     ///< drawn up and down from it, in the same units
    bool onRight = false;  ///< measured by the right axis
    bool joined = false;   ///< by a line to the point before
    bool stepped = false;  ///< that line holds its height until it is there
    QString name = {};     ///< empty: only in the way of others
};

/// Draws the names of points beside them, as the axes stand when it is drawn; a name without room is left out.
class PointNames : public QCPLayerable {
public:
    explicit PointNames(QCustomPlot* plot);

    void setPoints(const QVector<NamedPoint>& points, const QColor& colour);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    QPointF pixel(const NamedPoint& point, double up) const;
    QRectF taken(const NamedPoint& point) const;
    QVector<QRectF> texts() const;
    QVector<QLineF> lines() const;

    QVector<NamedPoint> m_points;
    QColor m_colour;
};

}  // namespace nonn
