// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lessons/halo.h"

#include "theme/theme.h"

#include <QPainter>

namespace nonn {

namespace {

constexpr int distance = 4;  // pixels from the control
constexpr int thickness = 3;

}  // namespace

Halo::Halo(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Halo::showRound(const QRect& place) {
    setGeometry(place.adjusted(-distance, -distance, distance, distance));
    show();
    raise();
}

void Halo::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(Role::warning), thickness));
    const double inside = thickness / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inside, inside, -inside, -inside), space::half, space::half);
}

}  // namespace nonn
