// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/text.h"
#include "model/architecture.h"
#include "plan/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nonn {

/// One operation of a student as its device runs it.
struct StudentLayer {
    std::string operation;  ///< as "convolution block1.layer.0.conv1"
    Shape output;
    std::int64_t weightBytes = 0;  ///< as deployed
    std::int64_t macs = 0;
    std::int64_t liveBytes = 0;  ///< of activations while it runs

    bool operator==(const StudentLayer&) const = default;
};

/// The output of an operation in memory.
struct RamTensor {
    std::string operation;
    Shape shape;
    std::int64_t bytes = 0;

    bool operator==(const RamTensor&) const = default;
};

/// A change under which a student would need other RAM.
struct RamChange {
    Text what;  ///< as "at int8"
    std::int64_t bytes = 0;

    bool operator==(const RamChange&) const = default;
};

/// What a student's RAM goes to where it needs most.
struct RamUse {
    std::string operation;           ///< that sets it
    std::int64_t inputBytes = 0;     ///< of the image, where that is still read then
    std::vector<RamTensor> tensors;  ///< what else is live, oldest first
    std::int64_t scratchBytes = 0;   ///< beside the tensors: convolutions are reckoned without any
    std::vector<RamChange> changes;  ///< what would lower it, and what it would be then

    std::int64_t bytes() const;
    bool operator==(const RamUse&) const = default;
};

/// As deployed: with its slice of the fusion layer where the student sends logits.
std::vector<StudentLayer> layersOf(const PlannedStudent& student, Shape image, int classes);

/// Adds up to PlannedStudent::peakActivationBytes. Changes are: the next narrower precision; an image of half the
/// side; of the candidates of its family and depth the largest with at most half its parameters.
RamUse ramUse(const PlannedStudent& student, Shape image, int classes);

/// {"operation", "input_bytes", "tensors": [{"operation", "shape", "bytes"}], "scratch_bytes",
/// "lower": [{"change", "bytes"}]}.
Json toJson(const RamUse& use);

/// [{"operation", "output", "weight_bytes", "macs", "live_bytes"}].
Json toJson(const std::vector<StudentLayer>& layers);

}  // namespace nonn
