// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/line_chart.h"

#include "chart/chart_frame.h"
#include "chart/chart_overlay.h"
#include "chart/point_names.h"
#include "chart/smoothed.h"
#include "theme/core_text.h"
#include "theme/figures.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <limits>

namespace nonn {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype manyPoints = 500;
constexpr qsizetype mostMarks = 50;  // on a line; more would hide it
constexpr double reach = 12;         // pixels from a point within which a click means it

QCPScatterStyle scatter(ChartMark mark, const QColor& colour) {
    const auto shape = [mark] {
        switch (mark) {
            case ChartMark::dot:
                return QCPScatterStyle::ssDisc;
            case ChartMark::square:
                return QCPScatterStyle::ssSquare;
            case ChartMark::triangle:
                return QCPScatterStyle::ssTriangle;
            case ChartMark::diamond:
                return QCPScatterStyle::ssDiamond;
            case ChartMark::cross:
                return QCPScatterStyle::ssCross;
            case ChartMark::none:
                break;
        }
        return QCPScatterStyle::ssNone;
    }();
    return {shape, QPen(colour, 1.2), QBrush(colour), 5};
}

/// The index of x in a series, or -1.
qsizetype indexOf(const ChartSeries& series, double x) {
    const auto place = std::lower_bound(series.x.begin(), series.x.end(), x);
    return place != series.x.end() && *place == x ? place - series.x.begin() : -1;
}

double spreadAt(const ChartSeries& series, qsizetype index) {
    return series.spread.isEmpty() ? nan : series.spread[index];
}

QVector<double> drawable(QVector<double> values, bool logarithmic) {
    if (logarithmic)
        for (double& value : values)
            value = value > 0 ? value : nan;
    return values;
}

}  // namespace

bool ChartSeries::operator==(const ChartSeries& other) const {
    return name == other.name && sameValues(x, other.x) && sameValues(y, other.y) && colour == other.colour &&
           dashed == other.dashed && strong == other.strong && mark == other.mark && onRight == other.onRight &&
           stepped == other.stepped && unconnected == other.unconnected && pointNames == other.pointNames &&
           sameValues(spread, other.spread);
}

LineChart::LineChart(QWidget* parent) : ChartView(parent), m_pointNames(new PointNames(plot())) {}

void LineChart::setAxes(const ChartAxis& x, const ChartAxis& y) {
    if (x == m_x && y == m_y)
        return;
    m_x = x;
    m_y = y;
    resetZoom();
}

void LineChart::setRightAxis(const ChartAxis& axis) {
    m_right = axis;
    invalidate();
}

void LineChart::setSeries(const QVector<ChartSeries>& series) {
    if (series == m_series)
        return;
    m_series = series;
    dataChanged();
}

void LineChart::append(int series, double x, double y) {
    m_series[series].x.append(x);
    m_series[series].y.append(y);
    if (m_stops.isEmpty() || x > m_stops.last()) {
        m_stops.append(x);
        invalidate();
    } else {
        dataChanged();
    }
}

void LineChart::dataChanged() {
    QSet<double> all;
    for (const ChartSeries& series : std::as_const(m_series))
        for (const double x : series.x)
            all.insert(x);
    m_stops = QVector<double>(all.begin(), all.end());
    std::sort(m_stops.begin(), m_stops.end());
    invalidate();
}

void LineChart::setReferences(const QVector<ChartReference>& references) {
    if (references == m_references)
        return;
    m_references = references;
    invalidate();
}

void LineChart::setLogarithmicY(bool logarithmic) {
    if (logarithmic == m_y.logarithmic)
        return;
    m_y.logarithmic = logarithmic;
    resetZoom();
}

void LineChart::setSmoothing(double weight) {
    if (weight == m_smoothing)
        return;
    m_smoothing = weight;
    invalidate();
}

void LineChart::setChosen(int series, int index) {
    m_chosen = {series, index};
    invalidate();
}

bool LineChart::isEmpty() const {
    return m_stops.isEmpty();
}

void LineChart::build(const ChartInks& inks, QSize size) {
    plot()->clearPlottables();
    plot()->clearItems();
    styleAxis(plot()->xAxis, m_x, inks, size);
    styleAxis(plot()->yAxis, m_y, inks, size);
    const bool right = std::any_of(m_series.begin(), m_series.end(), [](const auto& each) { return each.onRight; });
    plot()->yAxis2->setVisible(right && !isEmpty());
    plot()->xAxis2->setVisible(false);
    if (right)
        styleAxis(plot()->yAxis2, m_right, inks, size);
    QVector<ChartKey> keys;
    qsizetype points = 0;
    for (const ChartSeries& series : std::as_const(m_series)) {
        points += series.x.size();
        buildSeries(series, inks);
        ChartKey key;
        key.name = series.name;
        key.line = series.colour.lineOn(inks.brightness);
        key.dashed = series.dashed;
        key.mark = scatter(series.mark, key.line);
        const QVector<double> drawn = drawable(smoothed(series.y, m_smoothing), valueAxis(series).logarithmic);
        for (qsizetype i = drawn.size() - 1; i >= 0 && !key.end && !series.onRight; --i)
            if (std::isfinite(drawn[i]))
                key.end = QPointF(series.x[i], drawn[i]);
        keys.append(key);
    }
    if (!zoomed())
        fitRanges(chartAxesHeight(size.height()));
    buildReferences(inks, chartAxesHeight(size.height()));
    buildChosen(inks);
    buildPointNames(inks);
    // Joins of thick lines take most of the time; among so many points nobody sees them.
    plot()->setPlottingHint(QCP::phFastPolylines, points > manyPoints);
    const bool spread = std::ranges::any_of(m_series, [](const auto& each) { return !each.spread.isEmpty(); });
    frame()->setKeys(isEmpty() ? QVector<ChartKey>() : keys, !right && !spread);
    frame()->arrange(size, right ? -1 : space::group);
}

void LineChart::buildSeries(const ChartSeries& series, const ChartInks& inks) {
    const bool logarithmic = valueAxis(series).logarithmic;
    const QColor colour = series.colour.lineOn(inks.brightness);
    const auto add = [&](const QVector<double>& values, const QColor& ink, bool whole) {
        QCPGraph* const graph = plot()->addGraph(plot()->xAxis, series.onRight ? plot()->yAxis2 : plot()->yAxis);
        graph->setData(series.x, drawable(values, logarithmic), true);
        QPen pen(ink, whole && series.strong ? 2.4 : 1.5);
        if (series.dashed)
            pen.setDashPattern({4, 3});
        graph->setPen(pen);
        graph->setLineStyle(series.unconnected ? QCPGraph::lsNone
                            : series.stepped   ? QCPGraph::lsStepLeft
                                               : QCPGraph::lsLine);
        // A line needs two points: one alone would not be seen.
        const bool alone = series.x.size() == 1 && series.mark == ChartMark::none;
        if (!whole)
            return;
        graph->setScatterStyle(scatter(alone ? ChartMark::dot : series.mark, ink));
        graph->setScatterSkip(static_cast<int>(series.x.size() / mostMarks));
    };
    if (m_smoothing > 0)
        add(series.y, theme::mix(colour, inks.surface, 0.3), false);
    add(smoothed(series.y, m_smoothing), colour, true);
    if (!series.spread.isEmpty()) {
        QCPGraph* const points = plot()->graph();
        auto* const bars = new QCPErrorBars(points->keyAxis(), points->valueAxis());
        bars->setDataPlottable(points);
        bars->setData(series.spread);
        bars->setPen(QPen(colour, 1.2));
    }
}

void LineChart::buildPointNames(const ChartInks& inks) {
    QVector<NamedPoint> points;
    for (const ChartSeries& series : std::as_const(m_series)) {
        bool begun = false;
        for (qsizetype i = 0; i < series.pointNames.size(); ++i) {
            const bool joined = begun && !series.unconnected;
            begun = std::isfinite(series.y[i]);
            if (!begun)
                continue;
            const double spread = spreadAt(series, i);
            points.append({{series.x[i], series.y[i]},
                           std::isfinite(spread) ? spread : 0,
                           series.onRight,
                           joined,
                           series.stepped,
                           series.pointNames[i]});
        }
    }
    m_pointNames->setPoints(points, inks.text);
}

void LineChart::buildReferences(const ChartInks& inks, double height) {
    const QCPRange range = plot()->yAxis->range();
    for (const ChartReference& reference : std::as_const(m_references)) {
        if (isEmpty())
            return;
        const QColor colour = reference.colour.lineOn(inks.brightness);
        auto* const line = new QCPItemStraightLine(plot());
        line->point1->setCoords(0, reference.value);
        line->point2->setCoords(1, reference.value);
        if (m_x.logarithmic) {
            line->point1->setCoords(1, reference.value);
            line->point2->setCoords(2, reference.value);
        }
        QPen pen(colour, 1.2);
        pen.setDashPattern({6, 4});
        line->setPen(pen);
        auto* const label = new QCPItemText(plot());
        label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        label->position->setCoords(0.01, reference.value);
        const double above = m_y.logarithmic
                                 ? std::log(range.upper / reference.value) / std::log(range.upper / range.lower)
                                 : (range.upper - reference.value) / range.size();
        label->setPositionAlignment(Qt::AlignLeft |
                                    (above * height < chartRowHeight() ? Qt::AlignTop : Qt::AlignBottom));
        label->setText(QStringLiteral("%1 %2").arg(reference.name, m_y.figure(reference.value)));
        label->setFont(theme::font(TextSize::small));
        label->setColor(inks.muted);
        QColor ground = inks.surface;
        ground.setAlphaF(0.85F);  // lines that pass behind it do not strike it through
        label->setBrush(ground);
        label->setPadding(QMargins(2, 0, 2, 1));
    }
}

void LineChart::buildChosen(const ChartInks& inks) {
    const auto [series, index] = m_chosen;
    if (series < 0 || series >= m_series.size() || index < 0 || index >= m_series[series].x.size())
        return;
    QCPGraph* const graph = plot()->addGraph();
    graph->setData({m_series[series].x[index]}, {smoothed(m_series[series].y, m_smoothing)[index]}, true);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle({QCPScatterStyle::ssCircle, QPen(inks.text, 2), Qt::NoBrush, 12});
}

std::pair<double, double> LineChart::valueRange(bool right) const {
    const ChartAxis& axis = right ? m_right : m_y;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    const auto take = [&](double value) {
        if (!std::isfinite(value) || (axis.logarithmic && value <= 0))
            return;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    };
    for (const ChartSeries& series : m_series)
        for (qsizetype i = 0; series.onRight == right && i < series.y.size(); ++i) {
            take(series.y[i]);
            take(series.y[i] - spreadAt(series, i));
            take(series.y[i] + spreadAt(series, i));
        }
    if (!right)
        for (const ChartReference& reference : m_references)
            take(reference.value);
    if (lowest > highest)
        return {axis.logarithmic ? 1 : 0, axis.logarithmic ? 10 : 1};
    if (axis.logarithmic)
        return {lowest / 1.2, highest * 1.2};
    const double spread = highest > lowest ? highest - lowest : std::max(std::abs(highest), 1e-3);
    const bool positive = lowest >= 0;
    lowest -= 0.08 * spread;
    highest += 0.08 * spread;
    if (positive)
        lowest = std::max(lowest, 0.0);
    if (axis.figures == AxisFigures::percent)
        highest = std::min(highest, std::max(1.0, highest - 0.08 * spread));
    return {lowest, highest};
}

void LineChart::fitRanges(double height) {
    const double first = isEmpty() ? 0 : m_stops.first();
    const double last = isEmpty() ? 1 : m_stops.last();
    const bool named = std::ranges::any_of(m_series, [](const auto& each) { return !each.pointNames.isEmpty(); });
    // In which names and marks have room.
    const double margin = named && !m_x.logarithmic ? 0.06 * (last - first) : 0;
    const double factor = named && m_x.logarithmic && first > 0 ? std::pow(last / first, 0.06) : 1;
    if (last > first)
        plot()->xAxis->setRange(first / factor - margin, last * factor + margin);
    else
        plot()->xAxis->setRange(m_x.logarithmic ? first / 2 : first - 1, m_x.logarithmic ? first * 2 : first + 1);
    auto [lowest, highest] = valueRange(false);
    // Room for the name of a reference above its line.
    const double name = std::min(0.4, chartRowHeight() / height);
    for (const ChartReference& reference : std::as_const(m_references))
        if (!m_y.logarithmic)
            highest = std::max(highest, (reference.value - name * lowest) / (1 - name));
    plot()->yAxis->setRange(lowest, highest);
    const auto [rightLowest, rightHighest] = valueRange(true);
    plot()->yAxis2->setRange(rightLowest, rightHighest);
}

QPointF LineChart::pixel(const ChartSeries& series, qsizetype index) const {
    const QCPAxis* const axis = series.onRight ? plot()->yAxis2 : plot()->yAxis;
    return {plot()->xAxis->coordToPixel(series.x[index]), axis->coordToPixel(series.y[index])};
}

QString LineChart::told(const ChartSeries& series, qsizetype index) const {
    const ChartAxis& axis = valueAxis(series);
    const QString value = axis.figure(series.y[index]);
    const double spread = spreadAt(series, index);
    return std::isfinite(spread) ? QStringLiteral("%1 ± %2").arg(value, axis.figure(spread)) : value;
}

/// With the series' name where another series has a point of this name.
QString LineChart::nameOf(const ChartSeries& series, qsizetype index) const {
    const QString name = series.pointNames.isEmpty() ? QString() : series.pointNames[index];
    const auto hasIt = [&](const ChartSeries& other) { return other.pointNames.contains(name); };
    if (name.isEmpty() || name == series.name)
        return series.name;
    return std::ranges::count_if(m_series, hasIt) > 1 ? listed({series.name, name}) : name;
}

int LineChart::stopNear(QPointF place) const {
    int nearest = -1;
    double distance = std::numeric_limits<double>::infinity();
    for (int i = 0; i < stops(); ++i) {
        const double away = std::abs(plot()->xAxis->coordToPixel(m_stops[i]) - place.x());
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

ChartReading LineChart::readingAt(int stop) const {
    const double x = m_stops[stop];
    const QRectF area = plot()->axisRect()->rect();
    ChartReading reading;
    reading.heading = QStringLiteral("%1 %2").arg(m_x.name, m_x.figure(x));
    reading.band = QRectF(plot()->xAxis->coordToPixel(x), area.top(), 0, area.height());
    for (const ChartSeries& series : m_series) {
        const qsizetype index = indexOf(series, x);
        if (index < 0 || !std::isfinite(series.y[index]))
            continue;
        const QPointF at = pixel(series, index);
        reading.rows.append({nameOf(series, index), told(series, index), series.colour.lineOn(theme::brightness()),
                             area.contains(at) ? std::optional(at) : std::nullopt});
    }
    const auto isTold = [&](const QString& name) {
        return std::ranges::any_of(reading.rows, [&](const auto& row) { return row.name == name; });
    };
    for (const ChartReference& reference : m_references)
        if (!isTold(reference.name))
            reading.rows.append({reference.name, m_y.figure(reference.value),
                                 reference.colour.lineOn(theme::brightness()), std::nullopt});
    return reading;
}

void LineChart::clickedAt(QPointF place) {
    std::pair<int, int> nearest{-1, -1};
    double distance = reach;
    for (int s = 0; s < m_series.size(); ++s) {
        for (int i = 0; i < m_series[s].x.size(); ++i) {
            const QPointF away = pixel(m_series[s], i) - place;
            const double length = std::hypot(away.x(), away.y());
            if (length < distance) {
                distance = length;
                nearest = {s, i};
            }
        }
    }
    if (nearest.first >= 0)
        Q_EMIT pointClicked(nearest.first, nearest.second);
}

void LineChart::chosenAt(int stop) {
    for (int s = 0; s < m_series.size(); ++s) {
        const qsizetype index = indexOf(m_series[s], m_stops[stop]);
        if (index >= 0 && std::isfinite(m_series[s].y[index])) {
            Q_EMIT pointClicked(s, static_cast<int>(index));
            return;
        }
    }
}

QString LineChart::description() const {
    QStringList lines;
    for (const ChartSeries& series : m_series) {
        QVector<double> known;
        std::copy_if(series.y.begin(), series.y.end(), std::back_inserter(known),
                     [](double value) { return std::isfinite(value); });
        if (known.isEmpty())
            continue;
        const auto [lowest, highest] = std::minmax_element(known.begin(), known.end());
        const ChartAxis& axis = valueAxis(series);
        lines.append(tr("%1: from %2 to %3, lowest %4, highest %5")
                         .arg(series.name, axis.figure(known.first()), axis.figure(known.last()), axis.figure(*lowest),
                              axis.figure(*highest)));
    }
    for (const ChartReference& reference : m_references)
        lines.append(titled(reference.name, m_y.figure(reference.value)));
    return tr("%1 against %2. %3.").arg(m_y.label(), m_x.label(), joined(lines));
}

TableLines LineChart::toTable() const {
    QStringList names{m_x.name};
    for (const ChartSeries& series : m_series) {
        names.append(series.name);
        if (!series.spread.isEmpty())
            names.append(tr("%1, spread").arg(series.name));
    }
    for (const ChartReference& reference : m_references)
        names.append(reference.name);
    TableLines lines{names};
    for (const double x : m_stops) {
        QStringList cells{plainFigure(x)};
        for (const ChartSeries& series : m_series) {
            const qsizetype index = indexOf(series, x);
            cells.append(index < 0 ? QString() : plainFigure(series.y[index]));
            if (!series.spread.isEmpty())
                cells.append(index < 0 ? QString() : plainFigure(series.spread[index]));
        }
        for (const ChartReference& reference : m_references)
            cells.append(plainFigure(reference.value));
        lines.append(cells);
    }
    return lines;
}

}  // namespace nonn
