// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/class_bars.h"

#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace nonn {

ClassBars::ClassBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Activity by class"));
}

void ClassBars::setShares(const QStringList& names, const std::vector<double>& shares, const QColor& colour, int most) {
    m_rows.clear();
    m_colour = colour;
    for (std::size_t k = 0; k < shares.size(); ++k)
        m_rows.push_back({names.value(static_cast<int>(k)), shares[k]});
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::share);
    m_rows.resize(std::min(m_rows.size(), static_cast<std::size_t>(most)));
    QStringList told;
    for (const Row& row : m_rows)
        told += titled(row.name, figure::percent(row.share));
    setAccessibleDescription(listed(told));
    updateGeometry();
    update();
}

int ClassBars::rowHeight() const {
    return QFontMetrics(theme::font(TextSize::small)).height() + space::half;
}

QSize ClassBars::sizeHint() const {
    return {240, rowHeight() * static_cast<int>(m_rows.size())};
}

QSize ClassBars::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void ClassBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(theme::font(TextSize::small));
    const QFontMetrics metrics(painter.font());
    const int figures = metrics.horizontalAdvance(figure::percent(1.0));
    int names = 0;
    for (const Row& row : m_rows)
        names = std::max(names, metrics.horizontalAdvance(row.name) + 1);  // which is rounded
    names = std::min(names, width() / 2);
    const int bars = std::max(0, width() - names - figures - 2 * space::gap);
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        const QRect line(0, static_cast<int>(k) * rowHeight(), width(), rowHeight());
        painter.setPen(theme::colour(Role::text));
        painter.drawText(line.adjusted(0, 0, names - width(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_rows[k].name, Qt::ElideRight, names));
        const double share = m_rows.front().share > 0 ? m_rows[k].share / m_rows.front().share : 0;
        const QRectF bar(names + space::gap, line.top() + 3, std::max(1.0, share * bars), line.height() - 6);
        painter.fillRect(QRectF(bar.left(), bar.top(), bars, bar.height()), theme::colour(Role::grid));
        painter.fillRect(bar, m_colour);
        painter.setPen(theme::colour(Role::mutedText));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figure::percent(m_rows[k].share));
    }
}

}  // namespace nonn
