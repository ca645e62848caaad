// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_overlay.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace nonn {

ChartOverlay::ChartOverlay(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ChartOverlay::setReading(std::optional<ChartReading> reading) {
    m_reading = std::move(reading);
    update();
}

void ChartOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    if (parentWidget() && parentWidget()->hasFocus()) {
        painter.setPen(QPen(theme::colour(Role::accent), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (!m_reading)
        return;
    const QColor text = theme::colour(Role::mutedText);
    if (m_reading->band.width() > 0) {
        QColor faint = text;
        faint.setAlphaF(0.1F);
        painter.fillRect(m_reading->band, faint);
    } else {
        painter.setPen(QPen(text, 1));
        painter.drawLine(m_reading->band.topLeft(), m_reading->band.bottomLeft());
    }
    painter.setPen(QPen(theme::colour(Role::surface), 1));
    for (const ChartReading::Row& row : m_reading->rows) {
        if (!row.at)
            continue;
        painter.setBrush(row.colour);
        painter.drawEllipse(*row.at, 4, 4);
    }
    paintBox(painter);
}

void ChartOverlay::paintBox(QPainter& painter) const {
    const QFontMetricsF metrics(theme::font(TextSize::small));
    const QFontMetricsF strong(theme::font(TextSize::small, true));
    constexpr double swatch = 12;
    double names = 0;
    double values = 0;
    for (const ChartReading::Row& row : m_reading->rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, strong.horizontalAdvance(row.value));
    }
    const double line = std::ceil(metrics.height());
    const double inner = std::max(swatch + names + space::group + values, strong.horizontalAdvance(m_reading->heading));
    const QSizeF size(inner + 2 * space::gap,
                      line * (1 + static_cast<double>(m_reading->rows.size())) + 2 * space::gap);
    const double beside = m_reading->band.right() + space::gap;
    const double left = beside + size.width() <= width() ? beside : m_reading->band.left() - space::gap - size.width();
    const QRectF box(
        QPointF(std::clamp(left, 0.0, std::max(0.0, width() - size.width())),
                std::clamp(m_reading->band.top() + space::half, 0.0, std::max(0.0, height() - size.height()))),
        size);
    painter.setPen(QPen(theme::colour(Role::line), 1));
    painter.setBrush(theme::colour(Role::raised));
    painter.drawRoundedRect(box, space::half, space::half);

    QRectF row(box.left() + space::gap, box.top() + space::gap, inner, line);
    painter.setFont(theme::font(TextSize::small, true));
    painter.setPen(theme::colour(Role::text));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_reading->heading);
    for (const ChartReading::Row& each : m_reading->rows) {
        row.translate(0, line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(each.colour);
        painter.drawRect(QRectF(row.left(), row.center().y() - 4, 8, 8));
        painter.setPen(theme::colour(Role::mutedText));
        painter.setFont(theme::font(TextSize::small));
        painter.drawText(row.adjusted(swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, each.name);
        painter.setPen(theme::colour(Role::text));
        painter.setFont(theme::font(TextSize::small, true));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, each.value);
    }
}

}  // namespace nonn
