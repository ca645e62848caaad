// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace nonn {

/// What a screen reader is to call a widget that draws itself, which Qt cannot know.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

}  // namespace nonn
