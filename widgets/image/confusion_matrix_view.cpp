// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/confusion_matrix_view.h"

#include "image/colour_scale.h"
#include "keep/drawn_file.h"
#include "keep/keep_menu.h"
#include "theme/accessible_role.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace nonn {

namespace {

constexpr int widestName = 104;
constexpr int legendWidth = 96;

QFont smallFont() {
    return theme::font(TextSize::small);
}

int lineHeight() {
    return QFontMetrics(smallFont()).height();
}

/// Every how many classes a name is written, so that they do not touch.
int nameStep(int side) {
    return std::max(1, (lineHeight() + side - 1) / std::max(1, side));
}

int widest(const ConfusionCells& cells) {
    const QFontMetrics metrics(smallFont());
    int width = 0;
    for (int i = 0; i < cells.classes(); ++i)
        width = std::max(width, metrics.horizontalAdvance(cells.className(i)));
    return std::min(width, widestName);
}

}  // namespace

ConfusionMatrixView::ConfusionMatrixView(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(*this, QAccessible::Graphic);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto draw = [this](QPainter& painter, const QRectF& page) {
        painter.setWindow(rect());
        painter.setViewport(page.toRect());
        painter.fillRect(rect(), theme::colour(Role::surface));
        drawMatrix(painter, makeLayout());
    };
    new KeepMenu(*this, {[] { return tr("Confusion"); }, [this] { return m_cells.classes() == 0; },
                         [this, draw](const QString& ending) { return drawnFile(ending, size(), draw); },
                         [this](TableFormat format) { return tableText(m_cells.toTable(), format); }});
}

void ConfusionMatrixView::setMatrix(const ConfusionMatrix& matrix, const std::vector<std::string>& classNames) {
    if (matrix == m_cells.matrix() && classNames == m_cells.names())
        return;
    setCells(ConfusionCells(matrix, classNames, m_cells.baseline()));
}

void ConfusionMatrixView::compareWith(const std::optional<ConfusionMatrix>& baseline) {
    if (baseline == m_cells.baseline())
        return;
    setCells(ConfusionCells(m_cells.matrix(), m_cells.names(), baseline));
}

void ConfusionMatrixView::setCells(ConfusionCells cells) {
    if (cells.classes() != m_cells.classes()) {
        m_hovered.reset();
        m_cursor.reset();
        updateGeometry();
    }
    m_cells = std::move(cells);
    tell();
    update();
}

void ConfusionMatrixView::setShares(bool shares) {
    m_shares = shares;
    update();
}

QSize ConfusionMatrixView::sizeHint() const {
    return {480, 480};
}

QSize ConfusionMatrixView::minimumSizeHint() const {
    const int side = 19 * fontMetrics().lineSpacing();
    return {side, side};
}

ConfusionMatrixView::Layout ConfusionMatrixView::makeLayout() const {
    Layout layout;
    const int n = m_cells.classes();
    if (n == 0)
        return layout;
    const int names = widest(m_cells);
    const int line = lineHeight();
    layout.rowNames = names + space::gap;
    const int left = line + space::half + layout.rowNames;
    const int footer = 2 * line + space::group + space::half;
    const auto sideBelow = [&](int columnNames) {
        return std::min((width() - left - space::half) / n, (height() - line - space::half - columnNames - footer) / n);
    };
    layout.side = sideBelow(line + space::half);
    layout.columnNames = line + space::half;
    layout.turned = layout.side < names + space::half;
    if (layout.turned) {
        layout.columnNames = names + space::gap;
        layout.side = sideBelow(layout.columnNames);
    }
    layout.side = std::max(1, layout.side);
    layout.cells = QRect(left, line + space::half + layout.columnNames, layout.side * n, layout.side * n);
    return layout;
}

QRect ConfusionMatrixView::cellRect(int trueClass, int answer) const {
    const Layout layout = makeLayout();
    return {layout.cells.topLeft() + QPoint(answer, trueClass) * layout.side, QSize(layout.side, layout.side)};
}

std::optional<ConfusionMatrixView::Cell> ConfusionMatrixView::cellAt(const QPoint& position) const {
    const Layout layout = makeLayout();
    if (layout.side == 0 || !layout.cells.contains(position))
        return {};
    const QPoint place = position - layout.cells.topLeft();
    return Cell{place.y() / layout.side, place.x() / layout.side};
}

std::optional<ConfusionMatrixView::Cell> ConfusionMatrixView::told() const {
    return m_hovered ? m_hovered : m_cursor;
}

void ConfusionMatrixView::tell() {
    const auto cell = told();
    const QString fact = cell ? m_cells.fact(cell->trueClass, cell->answer) : QString();
    if (fact == accessibleDescription())
        return;
    setAccessibleDescription(fact);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool ConfusionMatrixView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = dynamic_cast<QHelpEvent*>(event);
    if (!help)
        return false;
    if (const auto cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), m_cells.fact(cell->trueClass, cell->answer), this);
    else
        QToolTip::hideText();
    return true;
}

void ConfusionMatrixView::mouseMoveEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position().toPoint());
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    tell();
    update();
}

void ConfusionMatrixView::leaveEvent(QEvent*) {
    m_hovered.reset();
    tell();
    update();
}

void ConfusionMatrixView::mousePressEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position().toPoint());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    m_cursor = cell;
    update();
    Q_EMIT cellClicked(cell->trueClass, cell->answer);
}

void ConfusionMatrixView::keyPressEvent(QKeyEvent* event) {
    const int last = m_cells.classes() - 1;
    if (last < 0)
        return;
    Cell cell = m_cursor.value_or(Cell{0, 0});
    switch (event->key()) {
        case Qt::Key_Left:
            cell.answer = std::max(0, cell.answer - 1);
            break;
        case Qt::Key_Right:
            cell.answer = std::min(last, cell.answer + 1);
            break;
        case Qt::Key_Up:
            cell.trueClass = std::max(0, cell.trueClass - 1);
            break;
        case Qt::Key_Down:
            cell.trueClass = std::min(last, cell.trueClass + 1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT cellClicked(cell.trueClass, cell.answer);
            return;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    m_cursor = cell;
    m_hovered.reset();
    tell();
    update();
}

void ConfusionMatrixView::focusInEvent(QFocusEvent* event) {
    if (!m_cursor && m_cells.classes() > 0 && event->reason() != Qt::MouseFocusReason)
        m_cursor = Cell{0, 0};
    tell();
    QWidget::focusInEvent(event);
}

void ConfusionMatrixView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(smallFont());
    if (m_cells.classes() == 0) {
        painter.setPen(theme::colour(Role::mutedText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing has been answered yet."));
        return;
    }
    const Layout layout = makeLayout();
    drawMatrix(painter, layout);
    if (m_hovered)
        drawFrame(painter, layout, *m_hovered, 1);
    if (m_cursor && hasFocus())
        drawFrame(painter, layout, *m_cursor, 2);
    drawFooter(painter);
}

void ConfusionMatrixView::drawMatrix(QPainter& painter, const Layout& layout) const {
    painter.setFont(smallFont());
    drawAxes(painter, layout);
    drawCells(painter, layout);
    drawRowNames(painter, layout);
    drawColumnNames(painter, layout);
}

void ConfusionMatrixView::drawAxes(QPainter& painter, const Layout& layout) const {
    const int line = lineHeight();
    painter.setPen(theme::colour(Role::mutedText));
    painter.drawText(QRect(layout.cells.left(), 0, std::max(layout.cells.width(), widestName), line),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Answer"));
    painter.save();
    painter.translate(0, layout.cells.bottom());
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, layout.cells.height(), line), Qt::AlignRight | Qt::AlignVCenter, tr("True class"));
    painter.restore();
}

void ConfusionMatrixView::drawCells(QPainter& painter, const Layout& layout) const {
    const int n = m_cells.classes();
    const QFontMetrics metrics(smallFont());
    int widestText = 0;
    for (int row = 0; row < n; ++row)
        for (int column = 0; column < n; ++column)
            widestText = std::max(widestText, metrics.horizontalAdvance(m_cells.text(row, column, m_shares)));
    const bool texts = layout.side >= widestText + 4 && layout.side >= metrics.height();
    // Where a change has no room, its sign may.
    const bool signs = !texts && m_cells.baseline() && layout.side >= metrics.height() - 2;
    const int seam = layout.side >= 8 ? 1 : 0;
    for (int row = 0; row < n; ++row) {
        for (int column = 0; column < n; ++column) {
            const QRect cell(layout.cells.topLeft() + QPoint(column, row) * layout.side,
                             QSize(layout.side, layout.side));
            const QColor colour = m_cells.colour(row, column);
            painter.fillRect(cell.adjusted(0, 0, -seam, -seam), colour);
            if (!texts && !signs)
                continue;
            const QString text = m_cells.text(row, column, m_shares);
            painter.setPen(theme::textOn(colour));
            painter.drawText(cell, Qt::AlignCenter, signs ? text.left(1) : text);
        }
    }
    painter.setPen(theme::colour(Role::line));
    painter.drawRect(layout.cells.adjusted(-1, -1, 0, 0));
    if (seam)  // Beside a baseline too the right answers are set apart.
        for (int i = 0; i < n; ++i)
            painter.drawRect(QRect(layout.cells.topLeft() + QPoint(i, i) * layout.side - QPoint(1, 1),
                                   QSize(layout.side, layout.side)));
}

void ConfusionMatrixView::drawRowNames(QPainter& painter, const Layout& layout) const {
    const QFontMetrics metrics(smallFont());
    const int step = nameStep(layout.side);
    const int strong = told() ? told()->trueClass : -1;
    for (int i = 0; i < m_cells.classes(); ++i) {
        const bool crowded = strong >= 0 && i != strong && std::abs(i - strong) < step;
        if (i != strong && (i % step || crowded))
            continue;
        const int middle = layout.cells.top() + i * layout.side + layout.side / 2;
        const QRect place(layout.cells.left() - layout.rowNames, middle - metrics.height() / 2,
                          layout.rowNames - space::half, metrics.height());
        painter.setPen(theme::colour(i == strong ? Role::accent : Role::text));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_cells.className(i), Qt::ElideRight, place.width()));
    }
}

void ConfusionMatrixView::drawColumnNames(QPainter& painter, const Layout& layout) const {
    const QFontMetrics metrics(smallFont());
    const int step = layout.turned ? nameStep(layout.side) : 1;
    const int strong = told() ? told()->answer : -1;
    const int height = metrics.height();
    const int length = (layout.turned ? layout.columnNames : layout.side) - space::half;
    for (int i = 0; i < m_cells.classes(); ++i) {
        const bool crowded = strong >= 0 && i != strong && std::abs(i - strong) < step;
        if (i != strong && (i % step || crowded))
            continue;
        painter.save();
        painter.setPen(theme::colour(i == strong ? Role::accent : Role::text));
        painter.translate(layout.cells.topLeft() + QPoint(i * layout.side + layout.side / 2, -space::half));
        if (layout.turned)
            painter.rotate(-90);
        const QString text = metrics.elidedText(m_cells.className(i), Qt::ElideRight, length);
        const int half = layout.turned ? height / 2 : length / 2;
        const QRect place(layout.turned ? QPoint(0, -half) : QPoint(-half, -height), QSize(length, height));
        painter.drawText(place, layout.turned ? Qt::AlignVCenter : Qt::AlignCenter, text);
        painter.restore();
    }
}

void ConfusionMatrixView::drawFrame(QPainter& painter, const Layout& layout, const Cell& cell, int width) const {
    const QRect place(layout.cells.topLeft() + QPoint(cell.answer, cell.trueClass) * layout.side,
                      QSize(layout.side, layout.side));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colour(Role::surface), width + 2));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    painter.setPen(QPen(theme::colour(Role::text), width));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void ConfusionMatrixView::drawFooter(QPainter& painter) const {
    const QFontMetrics metrics(smallFont());
    const int line = metrics.height();
    const bool change = m_cells.baseline().has_value();
    const int top = makeLayout().cells.bottom() + space::gap;
    const QString most = tr("%1 %").arg(QLocale().toString(100 * m_cells.largest(), 'f', 1));
    const QString from = change ? tr("fewer: −%1").arg(most) : tr("mistakes: 0");
    const QString to = change ? tr("more: +%1 of the class").arg(most) : tr("%1 of the class").arg(most);
    painter.setPen(theme::colour(Role::mutedText));
    painter.drawText(QPoint(0, top + metrics.ascent()), from);
    const int texts = metrics.horizontalAdvance(from) + metrics.horizontalAdvance(to) + 2 * space::gap;
    const QRect bar(metrics.horizontalAdvance(from) + space::gap, top + 2,
                    std::clamp(width() - texts, legendWidth / 4, legendWidth), line - 4);
    for (int x = 0; x < bar.width(); ++x) {
        const double share = static_cast<double>(x) / (bar.width() - 1);
        painter.fillRect(QRect(bar.left() + x, bar.top(), 1, bar.height()),
                         change ? scale::diverging(2 * share - 1) : scale::sequential(share));
    }
    painter.setPen(theme::colour(Role::line));
    painter.drawRect(bar);
    painter.setPen(theme::colour(Role::mutedText));
    painter.drawText(QPoint(bar.right() + space::gap, top + metrics.ascent()), to);
    const auto cell = told();
    const QString fact =
        cell ? m_cells.fact(cell->trueClass, cell->answer) : tr("Rows: true class. Columns: what was answered.");
    painter.setPen(theme::colour(cell ? Role::text : Role::mutedText));
    painter.drawText(QRect(0, top + line + space::half, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(fact, Qt::ElideRight, width()));
}

}  // namespace nonn
