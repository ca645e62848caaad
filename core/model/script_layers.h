// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/teacher_description.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace nonn {

/// The operations with weights that `work` calls in this thread for one image, as LibTorch dispatches them: whatever
/// decisions a model takes on its way, these are the ones it ran. `names` are those of weights by their memory; others
/// are numbered. Of matrix products every one is counted, those of an attention included.
std::vector<TeacherLayer> observeLayers(const std::map<const void*, std::string>& names,
                                        const std::function<void()>& work);

}  // namespace nonn
