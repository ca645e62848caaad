// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/seen_images_fields.h"

namespace nonn {

SideField::SideField() {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setRange(smallestSide, largestSide);
    setSuffix(tr(" px"));
    setToolTip(
        tr("Networks see squares with so many pixels a side: images are scaled, bilinearly, and cut to "
           "their middle square."));
    setAccessibleName(tr("Size"));
}

void SideField::offer(bool pictures) {
    constexpr int asTheyAre = smallestSide - 1;
    setMinimum(pictures ? smallestSide : asTheyAre);
    setSpecialValueText(pictures ? QString() : tr("As they are"));
}

ChannelsField::ChannelsField() {
    addItem(tr("As they are"), 0);
    addItem(tr("Grey"), 1);
    addItem(tr("Red, green, blue"), 3);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("Grey is the mean of the three colours; grey images are repeated for each colour."));
    setAccessibleName(tr("Colours"));
}

}  // namespace nonn
