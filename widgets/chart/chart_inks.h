// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QColor>

namespace nonn {

/// The colours of a chart while it is drawn: those of the theme, or light on white for pictures.
struct ChartInks {
    Brightness brightness;
    QColor surface;
    QColor text;
    QColor muted;
    QColor line;
    QColor grid;
    QColor accent;

    static ChartInks of(Brightness brightness) {
        const auto ink = [brightness](Role role) { return theme::colour(role, brightness); };
        return {brightness,      ink(Role::surface), ink(Role::text),  ink(Role::mutedText),
                ink(Role::line), ink(Role::grid),    ink(Role::accent)};
    }
    static ChartInks screen() { return of(theme::brightness()); }
    static ChartInks paper() {
        ChartInks inks = of(Brightness::light);
        inks.surface = Qt::white;
        return inks;
    }
};

}  // namespace nonn
