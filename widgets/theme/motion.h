// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QProgressBar;

namespace nonn::theme {

/// Whether things change at once instead of gliding to where they will be. Of the whole program, as its colours are; to
/// be set and asked on the window's thread.
bool reducedMotion();
void setReducedMotion(bool reduced);

/// `fraction` 0..1; while it is not known something moves to and fro in the bar, or it is empty where motion is
/// reduced.
void showFraction(QProgressBar& bar, std::optional<double> fraction);

}  // namespace nonn::theme
