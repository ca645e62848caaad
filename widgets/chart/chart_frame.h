// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart_axis.h"
#include "chart/chart_inks.h"
#include "chart/qcustomplot_fence.h"

#include <QString>
#include <QVector>
#include <optional>

namespace nonn {

/// The sign of a series beside its name.
struct ChartKey {
    QString name;
    QColor line;
    QColor fill;  ///< invalid: drawn as a line, else as a square
    bool dashed = false;
    QCPScatterStyle mark = QCPScatterStyle::ssNone;
    std::optional<QPointF> end;  ///< of its line, in the units of the axes
};

/// Draws title, names of the series and empty text of a chart, into the screen as into pictures. The names stand at the
/// ends of the lines where they have room, else in rows below the title.
class ChartFrame : public QCPLayerable {
public:
    explicit ChartFrame(QCustomPlot* plot);

    void setInks(const ChartInks& inks) { m_inks = inks; }
    void setTitle(const QString& title) { m_title = title; }
    /// Shown where it is not empty.
    void setEmptyText(const QString& text) { m_emptyText = text; }
    void setKeys(const QVector<ChartKey>& keys, bool atEnds);

    /// Sets the margins that title and names need in a picture of that size; to be called last.
    /// `right` is kept free for an axis or for values.
    void arrange(QSize size, int right);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    double keyWidth(const ChartKey& key) const;
    QVector<double> spreadEnds(const QCPAxisRect* area, QVector<int>& order) const;
    void drawKey(QCPPainter* painter, const ChartKey& key, QPointF leftMiddle) const;
    void drawRows(QCPPainter* painter) const;
    void drawEnds(QCPPainter* painter) const;

    ChartInks m_inks = ChartInks::paper();
    QString m_title;
    QString m_emptyText;
    QVector<ChartKey> m_keys;
    QVector<QPointF> m_places;  // of keys in rows: left, middle
    bool m_wantsEnds = false;
    bool m_atEnds = false;
};

/// Height of a line of small text with its distance to the next.
double chartRowHeight();

/// Height of the axes in a picture of that height, nearly.
double chartAxesHeight(int height);

/// How wide a figure at a lying axis may be with what keeps it from the next.
double tickRoom(const QFontMetricsF& metrics);

/// Colours, fonts, tick labels and title of an axis in a picture of that size: as many ticks as have room.
void styleAxis(QCPAxis* axis, const ChartAxis& spec, const ChartInks& inks, QSize size);

}  // namespace nonn
