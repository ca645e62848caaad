// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "plan/message.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace nonn {

/// Fusion layers for survivors: for each subset of the students, but nobody and everybody, an affine map of what these
/// send to the logits, which is used while the others are missing. How they are found: see evaluate/subset_fusion.h.
struct SurvivorLayers {
    struct Layer {
        /// A row of `classes` for each number that arrives, those of the students alive in their order.
        std::vector<float> weight;
        std::vector<float> bias;  ///< classes

        bool operator==(const Layer&) const = default;
    };

    Message message = Message::features;  ///< what every student sends
    int classes = 0;
    std::vector<int> widths;    ///< for each student, how many numbers it sends for an image
    std::int64_t images = 0;    ///< that they were fitted on
    std::string students;       ///< SHA-256 of the students that they belong to
    std::vector<Layer> layers;  ///< at m - 1 that of the students whose bit is set in m (bit p = student p)

    /// Of their numbers, 4 each.
    std::int64_t bytes() const;
    /// Whether there is a layer for the students of this mask: some are alive, and some are not.
    bool know(std::size_t alive) const { return alive > 0 && alive <= layers.size(); }
    /// One logit a class; `messages` of one image, a student's empty where it is missing. know() them.
    std::vector<float> fuse(const std::vector<std::span<const float>>& messages) const;

    bool operator==(const SurvivorLayers&) const = default;
};

/// Bit p: the message of student p is there.
std::size_t maskOf(const std::vector<std::span<const float>>& messages);

/// Students up to which there are layers: 2^8 - 2.
constexpr int mostStudentsForLayers = 8;
/// Numbers in all layers together, 16 MB.
constexpr std::int64_t mostNumbersInLayers = 4'000'000;

/// Throws Error(badInput) with the reason where there cannot be layers for such students: a single one, too many, or
/// too many numbers.
void expectLayersPossible(const std::vector<int>& widths, int classes);

constexpr auto survivorsFormat = "nonn-survivors";
constexpr int survivorsVersion = 1;

/// {"format", "version", "message", "classes", "widths", "images", "students_sha256", "layers": [{"alive": [0, 2],
/// "weight": [[..] ..], "bias": [..]}]}, layers by the numbers above, on one line.
std::string survivorsText(const SurvivorLayers& layers);
/// Reads what a stranger may have written. Throws Error(badInput) naming `path`: another format, a newer version, or
/// what does not fit itself.
SurvivorLayers survivorsFromText(const std::filesystem::path& path, const std::string& text);

}  // namespace nonn
