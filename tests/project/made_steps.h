// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "model/runtime.h"
#include "model/teacher.h"
#include "project/made_project.h"
#include "project/steps_distil.h"
#include "project/steps_graph.h"
#include "project/steps_new.h"
#include "project/steps_partition.h"

namespace nonn {

/// Makes a project, `folder` / "a.nonn", on made images (90 to train, 30 to validate, 60 to test) with a teacher of 64
/// filters.
inline std::filesystem::path makeStepsProject(const std::filesystem::path& folder) {
    writeMadeImages(folder / "images", 120, 60);
    writeTeacher(folder / "teacher.pt", madeTeacher(1), true);
    steps::NewRequest request;
    request.folder = folder / "a.nonn";
    request.source = DataSource::parse("idx:" + (folder / "images").string());
    request.split = {0.25, 7};
    request.teacher = TeacherRequest{(folder / "teacher.pt").string()};
    steps::createProject(request, {});
    return request.folder;
}

inline GraphOptions madeGraphOptions(std::int64_t images = 0) {
    GraphOptions options;
    options.images = images;
    options.settings.percentile = 80;
    return options;
}

inline PartitionSettings madePartitionSettings() {
    PartitionSettings settings;
    settings.students = 2;
    settings.stabilitySeeds = 1;
    return settings;
}

/// As far as students, small ones given by hand, can be trained.
inline void makePartitionOf(const ProjectFolder& folder) {
    steps::buildGraph(folder, madeGraphOptions(), {"cpu", 1}, {});
    steps::partition(folder, madePartitionSettings(), {});
}

inline DistilOptions madeDistilOptions(int epochs) {
    DistilOptions options;
    options.settings.loop.epochs = epochs;
    options.settings.loop.batchSize = 30;
    options.architectures = {"wrn-10-0.5"};
    return options;
}

}  // namespace nonn
