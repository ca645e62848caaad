// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/motion.h"

#include <QProgressBar>

namespace nonn::theme {

namespace {

bool& reduced() {
    static bool instance = false;
    return instance;
}

}  // namespace

bool reducedMotion() {
    return reduced();
}

void setReducedMotion(bool wanted) {
    reduced() = wanted;
}

void showFraction(QProgressBar& bar, std::optional<double> fraction) {
    constexpr int whole = 1000;
    bar.setRange(0, fraction || reducedMotion() ? whole : 0);
    bar.setValue(static_cast<int>(whole * fraction.value_or(0)));
}

}  // namespace nonn::theme
