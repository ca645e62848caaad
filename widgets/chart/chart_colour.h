// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QColor>

namespace nonn {

/// The colour of a line or bar, found when it is painted: that of a role or of a student.
struct ChartColour {
    Role role = Role::accent;
    int slot = -1;  ///< of a student, from 0; -1: the role's

    static ChartColour of(Role role) { return {role, -1}; }
    static ChartColour student(int slot) { return {Role::accent, slot}; }

    QColor on(Brightness brightness) const;
    /// For thin lines and outlines: as far towards the text's colour as a contrast of 3:1 to the surface needs.
    QColor lineOn(Brightness brightness) const;

    bool operator==(const ChartColour&) const = default;
};

}  // namespace nonn
