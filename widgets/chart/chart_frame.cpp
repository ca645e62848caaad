// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_frame.h"

#include "theme/figures.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace nonn {

namespace {

constexpr double sign = 20;  // width of the line or square before a name
constexpr double leader = 12;

/// Ticks labelled as the rest of the program writes figures; on a logarithmic axis as many of 1, 2 and 5 times the
/// powers of ten as have room.
class FigureTicker : public QCPAxisTicker {
public:
    explicit FigureTicker(const ChartAxis& axis) : m_axis(axis) {}

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        if (std::abs(tick) < 1e-12)
            tick = 0;
        if (m_axis.figures == AxisFigures::percent)
            return figure::number(100 * tick);
        if (m_axis.figures == AxisFigures::bytes)
            return figure::bytes(std::llround(tick));
        return figure::number(tick);
    }
    double getTickStep(const QCPRange& range) override {
        const double step = QCPAxisTicker::getTickStep(range);
        return m_axis.figures == AxisFigures::whole ? std::max(1.0, std::round(step)) : step;
    }
    QVector<double> createTickVector(double step, const QCPRange& range) override {
        const double decades = range.lower > 0 ? std::log10(range.upper / range.lower) : 0;
        if (!m_axis.logarithmic || decades < 0.7)
            return QCPAxisTicker::createTickVector(step, range);
        QVector<double> ticks;
        const int every = decades > 6 ? 2 : 1;
        for (int power = static_cast<int>(std::floor(std::log10(range.lower))); ticks.size() < 60; power += every) {
            const double ten = std::pow(10.0, power);
            if (ten > range.upper)
                break;
            ticks.append(ten);
            if (decades <= 2.5)
                ticks << 2 * ten << 5 * ten;
        }
        return ticks;
    }

private:
    ChartAxis m_axis;
};

/// As large as the text has room for, and no smaller than four fifths.
QFont fitting(QFont font, const QString& text, double room) {
    const double share = room / std::max(1.0, QFontMetricsF(font).horizontalAdvance(text));
    if (share < 1)
        font.setPixelSize(static_cast<int>(QFontInfo(font).pixelSize() * std::max(0.8, share)));
    return font;
}

/// What is written along an upright axis and is longer than that would stand in the names above.
void dropLongLabels(QCPAxisRect* area, double height) {
    const QFontMetricsF metrics(theme::font(TextSize::small));
    for (const QCPAxis::AxisType type : {QCPAxis::atLeft, QCPAxis::atRight})
        if (QCPAxis* const axis = area->axis(type); metrics.horizontalAdvance(axis->label()) > height + space::gap)
            axis->setLabel({});
}

}  // namespace

double chartRowHeight() {
    return std::ceil(QFontMetricsF(theme::font(TextSize::small)).height()) + space::half;
}

double chartAxesHeight(int height) {
    return std::max(1.0, height - 5 * chartRowHeight());
}

ChartFrame::ChartFrame(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("legend")) {}

void ChartFrame::setKeys(const QVector<ChartKey>& keys, bool atEnds) {
    m_keys = keys;
    m_wantsEnds = atEnds;
}

double ChartFrame::keyWidth(const ChartKey& key) const {
    return sign + space::half + QFontMetricsF(theme::font(TextSize::small)).horizontalAdvance(key.name);
}

void ChartFrame::arrange(QSize size, int right) {
    QCPAxisRect* const area = mParentPlot->axisRect();
    const double title = m_title.isEmpty() ? 0 : std::ceil(QFontMetricsF(theme::font(TextSize::body, true)).height());
    double widest = 0;
    qsizetype withEnd = 0;
    for (const ChartKey& key : m_keys) {
        widest = std::max(widest, keyWidth(key));
        withEnd += key.end.has_value();
    }
    const double heightLeft = size.height() - title - 70;
    m_atEnds = m_wantsEnds && withEnd > 1 && withEnd == m_keys.size() && widest + leader < 0.34 * size.width() &&
               static_cast<double>(withEnd) * chartRowHeight() < heightLeft;
    m_places.clear();
    double top = space::gap + (title > 0 ? title + space::half : 0);
    if (!m_atEnds && m_keys.size() > 1) {
        QPointF place(space::gap, top + chartRowHeight() / 2);
        for (const ChartKey& key : std::as_const(m_keys)) {
            if (place.x() > space::gap && place.x() + keyWidth(key) > size.width() - space::gap)
                place = QPointF(space::gap, place.y() + chartRowHeight());
            m_places.append(place);
            place.rx() += keyWidth(key) + space::group;
        }
        top = place.y() + chartRowHeight() / 2;
    }
    const int end = m_atEnds ? static_cast<int>(std::ceil(widest + leader)) + space::half : right;
    area->setAutoMargins(right < 0 && !m_atEnds ? QCP::msLeft | QCP::msBottom | QCP::msRight
                                                : QCP::msLeft | QCP::msBottom);
    area->setMargins(QMargins(0, static_cast<int>(std::ceil(top)) + space::gap, std::max(0, end), 0));
    dropLongLabels(area, size.height() - top - 2 * chartRowHeight());
}

void ChartFrame::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

QRect ChartFrame::clipRect() const {
    return mParentPlot->viewport();
}

void ChartFrame::drawKey(QCPPainter* painter, const ChartKey& key, QPointF leftMiddle) const {
    if (key.fill.isValid()) {
        painter->setPen(QPen(key.line, 1));
        painter->setBrush(key.fill);
        painter->drawRect(QRectF(leftMiddle.x() + sign - 12, leftMiddle.y() - 5, 10, 10));
    } else {
        QPen pen(key.line, 2, key.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern(key.dashed ? QList<qreal>{3, 2} : QList<qreal>{});
        if (!key.dashed)
            pen.setStyle(Qt::SolidLine);
        painter->setPen(pen);
        painter->drawLine(QLineF(leftMiddle, leftMiddle + QPointF(sign - 4, 0)));
        if (!key.mark.isNone()) {
            QCPScatterStyle mark = key.mark;
            mark.setSize(6);
            mark.applyTo(painter, QPen(key.line));
            mark.drawShape(painter, leftMiddle + QPointF((sign - 4) / 2, 0));
        }
    }
    painter->setPen(m_inks.text);
    painter->setFont(theme::font(TextSize::small));
    const QFontMetricsF metrics(painter->font());
    painter->drawText(leftMiddle + QPointF(sign + space::half, (metrics.ascent() - metrics.descent()) / 2), key.name);
}

void ChartFrame::drawRows(QCPPainter* painter) const {
    for (qsizetype i = 0; i < m_places.size(); ++i)
        drawKey(painter, m_keys[i], m_places[i]);
}

/// Heights of the names in order from above, moved apart so that none covers another.
QVector<double> ChartFrame::spreadEnds(const QCPAxisRect* area, QVector<int>& order) const {
    QVector<double> wanted;
    for (const ChartKey& key : m_keys)
        wanted.append(
            std::clamp(mParentPlot->yAxis->coordToPixel(key.end->y()), double(area->top()), double(area->bottom())));
    order.resize(m_keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return wanted[a] < wanted[b]; });
    const double step = chartRowHeight() - 2;
    QVector<double> heights;
    for (const int key : std::as_const(order))
        heights.append(heights.isEmpty() ? wanted[key] : std::max(wanted[key], heights.last() + step));
    double floor = area->bottom() + step / 2;
    for (qsizetype i = heights.size() - 1; i >= 0; --i) {
        heights[i] = std::min(heights[i], floor);
        floor = heights[i] - step;
    }
    return heights;
}

void ChartFrame::drawEnds(QCPPainter* painter) const {
    const QCPAxisRect* const area = mParentPlot->axisRect();
    QVector<int> order;
    const QVector<double> heights = spreadEnds(area, order);
    const double right = area->right() + 1;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const ChartKey& key = m_keys[order[i]];
        const QPointF end(mParentPlot->xAxis->coordToPixel(key.end->x()),
                          mParentPlot->yAxis->coordToPixel(key.end->y()));
        const bool visible =
            end.y() >= area->top() - 1 && end.y() <= area->bottom() + 1 && end.x() >= right - 4 && end.x() <= right + 4;
        if (visible) {
            painter->setPen(QPen(m_inks.line, 1));
            painter->drawLine(QLineF(QPointF(right, end.y()), QPointF(right + leader - 2, heights[i])));
        }
        drawKey(painter, key, QPointF(right + leader, heights[i]));
    }
}

void ChartFrame::draw(QCPPainter* painter) {
    painter->setPen(m_inks.text);
    const QFont strong = theme::font(TextSize::body, true);
    const double room = mParentPlot->viewport().width() - 2 * space::gap;
    painter->setFont(fitting(strong, m_title, room));
    painter->drawText(QPointF(space::gap, space::gap + QFontMetricsF(strong).ascent()),
                      QFontMetricsF(painter->font()).elidedText(m_title, Qt::ElideRight, room));
    if (!m_emptyText.isEmpty()) {
        painter->setFont(theme::font(TextSize::body));
        painter->setPen(m_inks.muted);
        painter->drawText(mParentPlot->viewport().adjusted(space::group, space::page, -space::group, 0),
                          Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    if (m_atEnds)
        drawEnds(painter);
    else
        drawRows(painter);
}

double tickRoom(const QFontMetricsF& metrics) {
    return 11 * metrics.averageCharWidth();
}

void styleAxis(QCPAxis* axis, const ChartAxis& spec, const ChartInks& inks, QSize size) {
    axis->setBasePen(QPen(inks.line, 1));
    axis->setTickPen(QPen(inks.line, 1));
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(inks.muted);
    axis->setTickLabelFont(theme::font(TextSize::small));
    axis->setLabelColor(inks.muted);
    axis->setLabelFont(theme::font(TextSize::small));
    const QFontMetricsF metrics(theme::font(TextSize::small));
    const bool vertical = axis->orientation() == Qt::Vertical;
    const double length = vertical ? chartAxesHeight(size.height()) : 0.75 * size.width();
    const QString label = spec.label();
    axis->setLabel(vertical || metrics.horizontalAdvance(label) <= length + chartRowHeight() ? label : QString());
    axis->setLabelPadding(space::half);
    axis->setTickLength(0, 3);
    axis->setSubTicks(false);
    axis->setPadding(space::half);
    axis->grid()->setPen(QPen(inks.grid, 1));
    axis->grid()->setZeroLinePen(QPen(inks.grid, 1));
    axis->grid()->setSubGridVisible(false);
    axis->setScaleType(spec.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(QSharedPointer<FigureTicker>::create(spec));
    const double room = vertical ? 1.6 * chartRowHeight() : tickRoom(metrics);
    axis->ticker()->setTickCount(std::clamp(static_cast<int>(length / room), 3, 5));
}

}  // namespace nonn
