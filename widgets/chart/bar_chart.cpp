// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_chart.h"

#include "chart/bar_drawing.h"
#include "chart/chart_frame.h"
#include "chart/chart_overlay.h"
#include "theme/core_text.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <limits>

namespace nonn {

namespace {

constexpr double mostForNames = 0.45;  // of the width of lying bars

}  // namespace

bool BarSeries::operator==(const BarSeries& other) const {
    return name == other.name && sameValues(values, other.values) && colour == other.colour &&
           colours == other.colours && hollow == other.hollow;
}

BarChart::BarChart(Qt::Orientation orientation, QWidget* parent)
    : ChartView(parent), m_orientation(orientation), m_drawing(new BarDrawing(plot())) {}

void BarChart::setAxis(const ChartAxis& axis, const QString& groups) {
    if (axis == m_axis && groups == m_groupsName)
        return;
    m_axis = axis;
    m_groupsName = groups;
    invalidate();
}

void BarChart::setBars(const QStringList& groups, const QVector<BarSeries>& series) {
    if (groups == m_groups && series == m_series)
        return;
    m_groups = groups;
    m_series = series;
    invalidate();
    updateGeometry();
}

QSize BarChart::minimumSizeHint() const {
    const QSize any = ChartView::minimumSizeHint();
    if (m_orientation == Qt::Vertical)
        return any;
    const double rows =
        static_cast<double>(m_groups.size()) * std::max(1.2, 0.9 * static_cast<double>(m_series.size()));
    return {any.width(), static_cast<int>((5 + rows) * chartRowHeight())};
}

void BarChart::setLimits(const QVector<BarLimit>& limits) {
    if (limits == m_limits)
        return;
    m_limits = limits;
    invalidate();
}

bool BarChart::isEmpty() const {
    return m_groups.isEmpty() || m_series.isEmpty();
}

std::pair<double, double> BarChart::range() const {
    double highest = 0;
    double lowest = std::numeric_limits<double>::infinity();
    double negative = 0;
    const auto take = [&](double value) {
        if (!std::isfinite(value))
            return;
        highest = std::max(highest, value);
        negative = std::min(negative, value);
        if (value > 0)
            lowest = std::min(lowest, value);
    };
    for (const BarSeries& series : m_series)
        std::for_each(series.values.begin(), series.values.end(), take);
    for (const BarLimit& limit : m_limits)
        take(limit.value);
    if (m_axis.logarithmic && std::isfinite(lowest))
        return {std::pow(10.0, std::ceil(std::log10(lowest) - 1e-9) - 1), highest * 1.6};
    const double room = m_orientation == Qt::Vertical ? 1.16 : 1.04;
    return {negative * room, highest > 0 ? highest * room : 1};
}

void BarChart::build(const ChartInks& inks, QSize size) {
    const bool vertical = m_orientation == Qt::Vertical;
    QCPAxis* const groups = vertical ? plot()->xAxis : plot()->yAxis;
    QCPAxis* const values = vertical ? plot()->yAxis : plot()->xAxis;
    plot()->xAxis2->setVisible(false);
    plot()->yAxis2->setVisible(false);
    ChartAxis names;
    names.name = vertical ? m_groupsName : QString();
    styleAxis(groups, names, inks, size);
    styleAxis(values, m_axis, inks, size);
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetricsF metrics(theme::font(TextSize::small));
    double longest = 0;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const double room = vertical ? size.width() : mostForNames * size.width();
        const QString name = metrics.elidedText(m_groups[i], Qt::ElideRight, room);
        longest = std::max(longest, metrics.horizontalAdvance(name));
        ticker->addTick(static_cast<double>(i), name);
    }
    if (!vertical) {
        const double length = size.width() - longest - space::page;
        values->ticker()->setTickCount(std::clamp(static_cast<int>(length / tickRoom(metrics)), 2, 5));
    }
    groups->setTicker(ticker);
    groups->setTickLabelColor(inks.text);
    groups->grid()->setVisible(false);
    groups->setTickLength(0, 0);
    groups->setRangeReversed(!vertical);
    groups->setRange(-0.5, static_cast<double>(std::max<qsizetype>(1, m_groups.size())) - 0.5);
    const auto [lowest, highest] = range();
    values->setRange(lowest, highest);

    QVector<ChartKey> keys;
    double widest = 0;
    for (const BarSeries& series : std::as_const(m_series)) {
        ChartKey key;
        key.name = series.name;
        key.line = series.colour.lineOn(inks.brightness);
        const QColor fill = series.colour.on(inks.brightness);
        key.fill = series.hollow ? theme::mix(fill, inks.surface, 0.25) : fill;
        keys.append(key);
        for (const double value : series.values)
            widest = std::max(widest, metrics.horizontalAdvance(m_axis.figure(value)));
    }
    if (isEmpty())
        m_drawing->clear();
    else
        m_drawing->set(m_orientation, m_axis, m_series, m_limits, inks);
    frame()->setKeys(isEmpty() ? QVector<ChartKey>() : keys, false);
    frame()->arrange(size, vertical ? space::group : static_cast<int>(std::ceil(widest)) + space::group);
}

int BarChart::stopNear(QPointF place) const {
    const bool vertical = m_orientation == Qt::Vertical;
    const QCPAxis* const groups = vertical ? plot()->xAxis : plot()->yAxis;
    const int group = static_cast<int>(std::lround(groups->pixelToCoord(vertical ? place.x() : place.y())));
    return group >= 0 && group < stops() ? group : -1;
}

ChartReading BarChart::readingAt(int stop) const {
    const bool vertical = m_orientation == Qt::Vertical;
    const QCPAxis* const groups = vertical ? plot()->xAxis : plot()->yAxis;
    const QRectF area = plot()->axisRect()->rect();
    const double from = groups->coordToPixel(stop - 0.5);
    const double to = groups->coordToPixel(stop + 0.5);
    ChartReading reading;
    reading.heading = m_groups[stop];
    reading.band = vertical ? QRectF(from, area.top(), to - from, area.height())
                            : QRectF(area.left(), from, area.width(), to - from);
    for (const BarSeries& series : m_series) {
        const double value = stop < series.values.size() ? series.values[stop] : std::nan("");
        const ChartColour colour = stop < series.colours.size() ? series.colours[stop] : series.colour;
        reading.rows.append({series.name, m_axis.figure(value), colour.lineOn(theme::brightness()), std::nullopt});
    }
    for (const BarLimit& limit : m_limits)
        if (limit.group < 0 || limit.group == stop)
            reading.rows.append({limit.name, m_axis.figure(limit.value), theme::colour(Role::text), std::nullopt});
    return reading;
}

void BarChart::clickedAt(QPointF place) {
    const int group = stopNear(place);
    if (group >= 0 && plot()->axisRect()->rect().contains(place.toPoint()))
        Q_EMIT groupClicked(group);
}

void BarChart::chosenAt(int stop) {
    Q_EMIT groupClicked(stop);
}

QString BarChart::description() const {
    QStringList groups;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        QStringList figures;
        for (const BarSeries& series : m_series)
            figures.append(QStringLiteral("%1 %2").arg(
                series.name, m_axis.figure(i < series.values.size() ? series.values[i] : std::nan(""))));
        for (const BarLimit& limit : m_limits)
            if (limit.group < 0 || limit.group == i)
                figures.append(QStringLiteral("%1 %2").arg(limit.name, m_axis.figure(limit.value)));
        groups.append(titled(m_groups[i], listed(figures)));
    }
    return QStringLiteral("%1. %2.").arg(m_axis.label(), joined(groups));
}

TableLines BarChart::toTable() const {
    QStringList names{m_groupsName};
    for (const BarSeries& series : m_series)
        names.append(series.name);
    for (const BarLimit& limit : m_limits)
        if (limit.group < 0 && !names.contains(limit.name))
            names.append(limit.name);
    TableLines lines{names};
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        QStringList cells{m_groups[i]};
        for (const BarSeries& series : m_series)
            cells.append(plainFigure(i < series.values.size() ? series.values[i] : std::nan("")));
        for (const BarLimit& limit : m_limits)
            if (limit.group < 0)
                cells.append(plainFigure(limit.value));
        lines.append(cells);
    }
    return lines;
}

}  // namespace nonn
