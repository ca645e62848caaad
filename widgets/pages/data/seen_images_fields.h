// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/image_settings.h"

#include <QComboBox>
#include <QSpinBox>

namespace nonn {

/// The side of the squares that networks see, in pixels.
class SideField : public QSpinBox {
    Q_OBJECT

public:
    SideField();

    /// Pictures of any size need one; others can stay as they are.
    void offer(bool pictures);
    /// 0: as they are.
    int side() const { return value() < smallestSide ? 0 : value(); }
    void setSide(int side) { setValue(side < smallestSide ? minimum() : side); }
};

/// Whether networks see grey or colours.
class ChannelsField : public QComboBox {
    Q_OBJECT

public:
    ChannelsField();

    /// 0: as they are.
    int channels() const { return currentData().toInt(); }
    void setChannels(int channels) { setCurrentIndex(findData(channels)); }
};

}  // namespace nonn
