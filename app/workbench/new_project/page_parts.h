// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nonn {

/// After which what was typed is looked at.
constexpr int typingRest = 400;  // ms

/// Says in words what was found, or what is in the way.
QLabel* makeFound();

/// Enter in the field goes on to the next page, whatever else could be pressed.
QHBoxLayout* withButton(QLineEdit* field, QPushButton* button);

}  // namespace nonn
