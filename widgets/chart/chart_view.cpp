// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_view.h"

#include "chart/chart_frame.h"
#include "chart/chart_overlay.h"
#include "keep/keep_menu.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPdfWriter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QTimer>
#include <QVBoxLayout>
#include <cmath>

namespace nonn {

namespace {

/// What the wheel has to move as well; null where there is nothing.
QWidget* scrolledPage(const QWidget* widget) {
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (const auto* const area = qobject_cast<const QScrollArea*>(parent))
            return area->verticalScrollBar()->maximum() > 0 ? area->verticalScrollBar() : nullptr;
    return nullptr;
}

}  // namespace

ChartFormat formatOf(const QString& ending) {
    return ending == QLatin1String("svg")   ? ChartFormat::svg
           : ending == QLatin1String("pdf") ? ChartFormat::pdf
                                            : ChartFormat::png;
}

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot),
      m_frame(new ChartFrame(m_plot)),
      m_overlay(new ChartOverlay(this)),
      m_keep(new KeepMenu(*this, keepable(), KeepMenu::Opens::elsewhere)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->setMinimumSize(0, 0);
    m_overlay->raise();
    connect(m_plot->selectionRect(), &QCPSelectionRect::accepted, this, [this] {
        m_zoomed = true;
        moveTo(-1);
    });
}

ChartView::~ChartView() = default;

Keepable ChartView::keepable() {
    return {[this] { return m_title; }, [this] { return isEmpty(); },
            [this](const QString& ending) { return picture(formatOf(ending)); },
            [this](TableFormat format) { return tableText(toTable(), format); }};
}

QSize ChartView::sizeHint() const {
    // A chart takes what room there is; a page should not scroll to give it more than it needs.
    return {static_cast<int>(24 * chartRowHeight()), minimumSizeHint().height()};
}

QSize ChartView::minimumSizeHint() const {
    const int row = static_cast<int>(chartRowHeight());
    return {14 * row, 9 * row};
}

void ChartView::setTitle(const QString& title) {
    if (title == m_title)
        return;
    m_title = title;
    setAccessibleName(title);
    invalidate();
}

void ChartView::setEmptyText(const QString& text) {
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    invalidate();
}

void ChartView::invalidate() {
    m_stale = true;
    if (m_scheduled || !isVisible())
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, &ChartView::refresh);
}

void ChartView::refresh() {
    m_scheduled = false;
    if (!m_stale || !isVisible())
        return;
    prepare(ChartInks::screen(), size());
    m_plot->replot();
    m_stale = false;
    setAccessibleDescription(isEmpty() ? m_emptyText : description());
    moveTo(m_stop < stops() ? m_stop : -1);
}

void ChartView::prepare(const ChartInks& inks, QSize size) {
    m_plot->setBackground(QBrush(inks.surface));
    m_plot->setSelectionRectMode(canZoom() && !isEmpty() ? QCP::srmZoom : QCP::srmNone);
    m_plot->selectionRect()->setPen(QPen(inks.accent, 1, Qt::DashLine));
    QColor faint = inks.accent;
    faint.setAlphaF(0.12F);
    m_plot->selectionRect()->setBrush(faint);
    m_frame->setInks(inks);
    m_frame->setTitle(m_title);
    m_frame->setEmptyText(isEmpty() ? m_emptyText : QString());
    m_frame->setKeys({}, false);
    for (QCPAxis* const axis : m_plot->axisRect()->axes())
        axis->setVisible(!isEmpty());
    build(inks, size);
}

void ChartView::resetZoom() {
    m_zoomed = false;
    invalidate();
}

void ChartView::moveTo(int stop) {
    m_stop = isEmpty() ? -1 : stop;
    if (m_stop < 0)
        m_overlay->setReading(std::nullopt);
    else
        m_overlay->setReading(readingAt(m_stop));
}

void ChartView::zoomBy(double factor, QPointF centre) {
    if (!canZoom() || isEmpty())
        return;
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
        for (QCPAxis* const axis : m_plot->axisRect()->rangeZoomAxes(orientation))
            axis->scaleRange(factor, axis->pixelToCoord(orientation == Qt::Horizontal ? centre.x() : centre.y()));
    m_zoomed = true;
    moveTo(-1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool ChartView::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseMove: {
            const auto* const mouse = static_cast<QMouseEvent*>(event);
            moveTo(m_plot->axisRect()->rect().contains(mouse->pos()) && !mouse->buttons() ? stopNear(mouse->position())
                                                                                          : -1);
            break;
        }
        case QEvent::Leave:
            moveTo(-1);
            break;
        case QEvent::MouseButtonPress:
            setFocus(Qt::MouseFocusReason);
            m_pressed = static_cast<QMouseEvent*>(event)->position();
            // Other buttons do not draw a rectangle.
            return static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton;
        case QEvent::MouseButtonRelease: {
            const auto* const mouse = static_cast<QMouseEvent*>(event);
            if (mouse->button() == Qt::LeftButton && (mouse->position() - m_pressed).manhattanLength() < 4)
                clickedAt(mouse->position());
            break;
        }
        case QEvent::MouseButtonDblClick:
            resetZoom();
            return true;
        case QEvent::Wheel: {
            const auto* const wheel = static_cast<QWheelEvent*>(event);
            const bool wanted = wheel->modifiers() & Qt::ControlModifier || !scrolledPage(this);
            if (!canZoom() || isEmpty() || !wanted || wheel->angleDelta().y() == 0) {
                // The plot would take it, and the page below the mouse not scroll.
                if (QWidget* const page = scrolledPage(this))
                    QCoreApplication::sendEvent(page, event);
                return true;
            }
            zoomBy(std::pow(0.85, wheel->angleDelta().y() / 120.0), wheel->position());
            return true;
        }
        case QEvent::ContextMenu:  // or the plot would keep it
            contextMenuEvent(static_cast<QContextMenuEvent*>(event));
            event->accept();
            return true;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int last = stops() - 1;
    const QPointF centre = QRectF(m_plot->axisRect()->rect()).center();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return moveTo(m_stop < 0 ? last : std::max(0, m_stop - 1));
        case Qt::Key_Right:
        case Qt::Key_Down:
            return moveTo(std::min(last, m_stop + 1));
        case Qt::Key_Home:
            return moveTo(std::min(0, last));
        case Qt::Key_End:
            return moveTo(last);
        case Qt::Key_Escape:
            if (m_stop < 0)
                break;
            return moveTo(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_stop < 0)
                break;
            return chosenAt(m_stop);
        case Qt::Key_Plus:
            return zoomBy(0.8, centre);
        case Qt::Key_Minus:
            return zoomBy(1 / 0.8, centre);
        case Qt::Key_0:
            return resetZoom();
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_keep->fill(*menu);
    if (canZoom()) {
        menu->addSeparator();
        menu->addAction(tr("Show all"), this, &ChartView::resetZoom)->setEnabled(m_zoomed);
    }
    menu->popup(event->globalPos());
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_overlay->update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_overlay->update();
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange)
        invalidate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ChartView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    moveTo(-1);
    m_stale = true;
    refresh();
}

QByteArray ChartView::vectorPicture(ChartFormat format, QSize size) const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto draw = [&](QPaintDevice* device, double scale) {
        QCPPainter painter;
        if (!painter.begin(device))
            return;
        painter.setMode(QCPPainter::pmVectorized);
        painter.scale(scale, scale);
        m_plot->toPainter(&painter, size.width(), size.height());
    };
    if (format == ChartFormat::svg) {
        QSvgGenerator device;
        device.setOutputDevice(&buffer);
        device.setSize(size);
        device.setViewBox(QRect(QPoint(0, 0), size));
        device.setTitle(m_title);
        device.setDescription(description());
        draw(&device, 1);
    } else {
        QPdfWriter device(&buffer);
        constexpr double pointsAPixel = 0.75;
        device.setTitle(m_title);
        device.setPageMargins(QMarginsF());
        device.setPageSize(QPageSize(QSizeF(size) * pointsAPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
        device.setResolution(1200);
        draw(&device, 1200.0 / 96);
    }
    return bytes;
}

QByteArray ChartView::picture(ChartFormat format, QSize size) const {
    // What is drawn on goes back to the theme's colours before anybody sees it.
    auto* const self = const_cast<ChartView*>(this);
    const QSize wanted = size.isEmpty() ? this->size() : size;
    const QRect viewport = m_plot->viewport();
    self->prepare(ChartInks::paper(), wanted);
    QByteArray bytes;
    if (format == ChartFormat::png) {
        QImage image(wanted * 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDevicePixelRatio(2);
        QCPPainter painter;
        painter.begin(&image);
        m_plot->toPainter(&painter, wanted.width(), wanted.height());
        painter.end();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    } else {
        bytes = vectorPicture(format, wanted);
    }
    m_plot->setViewport(viewport);
    self->invalidate();
    self->refresh();
    return bytes;
}

}  // namespace nonn
