// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "plan/survivor_layers.h"
#include "project/run_folder.h"

#include <optional>
#include <string>

namespace nonn {

/// The SHA-256 of each file of a run's students, a line each.
std::string studentDigests(const RunFolder& run);
/// The SHA-256 of these lines.
std::string studentsDigest(const RunFolder& run);

/// What is in `survivors.json` of a run.
struct RunSurvivors {
    SurvivorLayers layers;
    std::string digest;  ///< SHA-256 of the file
};

/// Nothing where there are none, or where the students have changed since, which is said in the log. Throws
/// Error(badInput) naming the file where it is damaged.
std::optional<RunSurvivors> readSurvivors(const RunFolder& run);

/// SHA-256 of the file, whatever is in it; empty where there is none.
std::string survivorsDigest(const RunFolder& run);

/// {"message", "layers", "bytes", "images", "bytes_per_image"}: how many layers, their bytes and those that all
/// students send for an image, in fp32, and on how many images they were fitted.
Json survivorsJson(const SurvivorLayers& layers);

}  // namespace nonn
