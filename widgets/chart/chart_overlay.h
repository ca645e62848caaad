// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QVector>
#include <QWidget>
#include <optional>

namespace nonn {

/// What the crosshair tells at one place; coordinates are pixels of the chart.
struct ChartReading {
    struct Row {
        QString name;
        QString value;
        QColor colour;
        std::optional<QPointF> at;  ///< where a dot is drawn
    };
    QString heading;
    QVector<Row> rows;
    QRectF band;  ///< of no width: a vertical line
};

/// Lies over a chart and draws what moves with mouse and keyboard, so that the chart itself need not be drawn again.
class ChartOverlay : public QWidget {
    Q_OBJECT

public:
    explicit ChartOverlay(QWidget* parent);

    void setReading(std::optional<ChartReading> reading);
    const std::optional<ChartReading>& reading() const { return m_reading; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBox(QPainter& painter) const;

    std::optional<ChartReading> m_reading;
};

}  // namespace nonn
