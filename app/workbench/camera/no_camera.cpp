// SPDX-License-Identifier: GPL-3.0-or-later
// In place of default_camera.cpp where there is no Qt Multimedia.
#include "workbench/camera/default_camera.h"

#include <QCoreApplication>

namespace nonn {

MakeFrames defaultCamera() {
    return {};
}

QString aboutCamera() {
    return QCoreApplication::translate("nonn::DefaultCamera",
                                       "Without cameras: built without Qt Multimedia (qt6-multimedia-dev).");
}

}  // namespace nonn
