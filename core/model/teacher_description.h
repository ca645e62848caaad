// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/text.h"
#include "model/architecture.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nonn {

/// An operation with weights of a trained network.
struct TeacherLayer {
    OperationKind kind = OperationKind::convolution;  ///< convolution, batchNorm or linear
    std::string name;                                 ///< as "layer1.0.conv1"
    Shape output;
    std::int64_t parameters = 0;
    std::int64_t macs = 0;

    bool operator==(const TeacherLayer&) const = default;
};

/// What is asked of a trained network beside its answers, whoever built it.
struct TeacherDescription {
    std::string name;      ///< of the zoo, as "wrn-16-4", or of a TorchScript file, as "script:ResNet"
    Shape image;           ///< that it takes
    int classes = 0;       ///< 0 in a student, whose classifier is the fusion layer
    Shape features;        ///< the map whose filters students imitate
    std::string featured;  ///< what makes that map, as "relu of 512 x 4 x 4"
    std::int64_t parameters = 0;
    std::int64_t macs = 0;             ///< an image, in convolutions and linear layers
    std::vector<TeacherLayer> layers;  ///< in the order of execution
    std::vector<Text> notes;           ///< sentences on what was decided when a file was imported

    bool operator==(const TeacherDescription&) const = default;
};

/// Whether a network of this name came as a TorchScript file and not from the zoo.
bool isScriptName(const std::string& name);

TeacherDescription describe(const Architecture& architecture);

/// As "3 x 32 x 32".
std::string shapeText(const Shape& shape);

Json toJson(const TeacherDescription& description);
/// Throws Error(badInput) or Json::exception where a member is missing or out of range.
TeacherDescription teacherDescriptionFrom(const Json& json);

}  // namespace nonn
