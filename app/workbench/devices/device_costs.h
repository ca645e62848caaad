// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/devices/image_cost.h"
#include "project/project_folder.h"
#include "workbench/devices/device_talk.h"

#include <string>

namespace nonn {

/// What the plan's devices would send for one image that each of them is sent. Throws as steps::simulate() does.
ImageCost expectedCost(const ProjectFolder& folder, const std::string& run);
/// Of the questions that all students answered.
ImageCost measuredCost(const DeviceTalk::Total& total);

}  // namespace nonn
