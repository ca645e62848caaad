// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/camera/frame_source.h"

#include <QString>

namespace nonn {

/// The camera that the system gives where nobody chooses one; it is opened by start() and closed by stop(). Empty where
/// this program was built without Qt Multimedia.
MakeFrames defaultCamera();

/// For --version: by what cameras are opened, or what is missing.
QString aboutCamera();

}  // namespace nonn
