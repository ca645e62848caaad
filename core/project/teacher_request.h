// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <optional>
#include <string>

namespace nonn {

/// A file to be a teacher, and what people say of it.
struct TeacherRequest {
    std::string file;  ///< "builtin", a teacher file of this program, TorchScript, ONNX, or weights
    std::string features =
        {};  ///< TorchScript, ONNX: the convolution whose filters are to be imitated; empty: proposed
    std::string architecture = {};  ///< of a file of weights alone (see state_dict.h): of the zoo, as "resnet18"
    std::optional<Normalisation> normalisation = {};  ///< of the model's own channels; else found by trying
    bool reversed = false;  ///< with a normalisation: the model takes blue, green, red, and it is in that order
    bool measured = false;  ///< whether its accuracy is wanted where nothing has to be tried, too
    int side = 0;           ///< of the images that networks are to see; 0: as now, or else what the teacher takes
    int channels = 0;       ///< likewise
};

}  // namespace nonn
