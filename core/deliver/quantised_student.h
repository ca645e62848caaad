// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "deliver/export.h"
#include "deliver/export_task.h"
#include "quantise/quantisation.h"

#include <vector>

namespace nonn {

/// A network in 8-bit integers, and how it came to be.
struct QuantisedNetwork {
    Quantisation quantisation;
    RangeMethod method = RangeMethod::minMax;
    std::vector<LayerNoise> layers;  ///< of each tensor that is stored, in the network's order
};

/// Quantises the network: ranges from the first 256 of the images, by the method under which, for the first 64, the
/// first output has the best signal to noise ratio.
QuantisedNetwork quantiseOn(const Images& images, const LoweredNetwork& network, const Progress& progress);

/// Accuracies before, as the task's network was trained, and after, of each student's share with the fusion layer's
/// bias, and of all shares added up: on the first 2,000 images. `students`: the names of their files.
QuantisationReport measureQuantised(const ExportTask& task, const std::vector<QuantisedNetwork>& quantised,
                                    const std::vector<std::string>& files, const Progress& progress);

}  // namespace nonn
