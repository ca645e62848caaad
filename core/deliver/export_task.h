// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "model/teacher.h"
#include "plan/survivor_layers.h"
#include "train/nonn_network.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace nonn {

struct FineTunedStudents;

/// What is to be exported.
struct ExportTask {
    const NonnNetwork& network;
    std::string dataset;                  ///< its name, for the manifest
    std::vector<std::string> classNames;  ///< one a class
    const Images& images;    ///< real ones, of which the first are run to compare; validation images will do
    GivenImages given = {};  ///< what `images` are in their files, for the manifest
    std::map<std::string, double> accuracies = {};    ///< what is known, as "fused_validation_accuracy", 0..1
    std::string version = {};                         ///< of this program
    const Teacher* teacher = nullptr;                 ///< exported as well, where there is one; not as TorchScript
    std::map<std::vector<int>, double> subsets = {};  ///< test accuracies of the students that answer, where known
    const SurvivorLayers* survivors = nullptr;        ///< in a bundle, where there are such layers
    std::map<std::vector<int>, double> fittedSubsets = {};  ///< test accuracies with these, where known
    const FineTunedStudents* fineTuned = nullptr;  ///< leave at int8 in the place of the network's, if they are kept
    std::int64_t golden = 4;  ///< so many images, at most, travel with the export and what the networks say to them
};

/// Throws Error(badInput) where images or class names do not fit the network.
void checkTask(const ExportTask& task);

}  // namespace nonn
