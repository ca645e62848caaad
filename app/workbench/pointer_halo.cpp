// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/pointer_halo.h"

#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWindow>

namespace nonn {

namespace {

constexpr int haloRadius = 32;  // pixels
constexpr int haloBorder = 3;
constexpr float haloTint = 0.25f;  // of what lies behind

}  // namespace

PointerHalo::PointerHalo(QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("pointerHalo"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(2 * haloRadius, 2 * haloRadius);
    hide();
}

void PointerHalo::setOn(bool on) {
    hide();
    // The window of the system hears of every move; widgets hear only of those that they ask for.
    QWindow* const system = window()->windowHandle();
    system->removeEventFilter(this);
    if (on)
        system->installEventFilter(this);
}

bool PointerHalo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove) {
        move(static_cast<const QMouseEvent*>(event)->position().toPoint() - rect().center());
        show();
        raise();
    } else if (event->type() == QEvent::Leave) {
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PointerHalo::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor inside = theme::colour(Role::warning);
    inside.setAlphaF(haloTint);
    painter.setBrush(inside);
    painter.setPen(QPen(theme::colour(Role::warning), haloBorder));
    const double inset = haloBorder / 2.0;
    painter.drawEllipse(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
}

}  // namespace nonn
