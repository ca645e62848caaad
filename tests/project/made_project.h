// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/teacher.h"
#include "project/project.h"

#include <cstdint>
#include <filesystem>

namespace nonn {

/// An IDX folder of images of 8 x 8 in three classes that can be learned (see made_images.h), packed.
void writeMadeImages(const std::filesystem::path& folder, std::int64_t training, std::int64_t test);

/// A project on such a folder with every member set to something else than its default.
Project madeProject(const std::filesystem::path& images);

/// A teacher for these images with random weights.
Teacher madeTeacher(std::uint64_t seed);

}  // namespace nonn
