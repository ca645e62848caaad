// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace nonn {

/// A drawing of resources/icons, as "play", in the colour of a role; disabled it is faint. A name that is not there is
/// a mistake in the program and asserts.
QIcon icon(const QString& name, Role role = Role::text);

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio = 1);

}  // namespace nonn
