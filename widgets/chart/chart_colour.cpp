// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_colour.h"

namespace nonn {

QColor ChartColour::on(Brightness brightness) const {
    return slot < 0 ? theme::colour(role, brightness) : theme::student(slot, brightness);
}

QColor ChartColour::lineOn(Brightness brightness) const {
    constexpr double enough = 3;
    const QColor whole = on(brightness);
    const QColor surface = theme::colour(Role::surface, brightness);
    QColor line = whole;
    for (double share = 0.9; theme::contrast(line, surface) < enough && share > 0; share -= 0.1)
        line = theme::mix(whole, theme::colour(Role::text, brightness), share);
    return line;
}

}  // namespace nonn
