// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace nonn {

/// The layout of a page whose content scrolls where the window is too small for it.
QVBoxLayout* makeScrollingLayout(QWidget* page);

}  // namespace nonn
