// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QVBoxLayout;
class QWidget;

namespace nonn {

/// The layout of a page whose content scrolls where the window is too small for it.
QVBoxLayout* makeScrollingLayout(QWidget* page);

/// Over a part of a page, as high as the controls beside it.
QLabel* makeHeading(const QString& text);

}  // namespace nonn
