// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/filter_maps.h"
#include "graph/activity.h"
#include "graph/partition.h"
#include "project/machine.h"
#include "project/project_folder.h"

#include <memory>
#include <optional>
#include <vector>

namespace nonn::steps {

/// A filter's maps and the images that they are of.
struct ShownMaps {
    FilterMaps maps;
    std::shared_ptr<const Images> images;  ///< FilterMap::image is a place in these
};

/// The current teacher and its answers to validation images (`teacher.pt`, `activity.pt`), read once to be asked often.
/// May be used from several threads.
class TeacherView {
public:
    /// Throws Error(badInput) unless both are current.
    TeacherView(const ProjectFolder& folder, const Machine& machine, const Progress& progress);
    ~TeacherView();
    TeacherView(const TeacherView&) = delete;
    TeacherView& operator=(const TeacherView&) = delete;

    /// Whether the project still holds what was read.
    bool isCurrent(const Project& project) const;

    /// What the filter graph is built from.
    const Activity& activity() const;

    /// The images that the teacher was asked about: all validation images, or those that were chosen of them.
    const std::shared_ptr<const Images>& images() const;

    /// See strongestMaps(). Runs the teacher over `count` images.
    ShownMaps filterMaps(int filter, int count, const Progress& progress) const;

    /// On these images, with the discarded filters masked; milliseconds. Nothing where the answers do not tell. See
    /// nonn::maskedTeacherAccuracy().
    std::optional<double> maskedTeacherAccuracy(const Partition& partition) const;

private:
    struct Content;
    std::unique_ptr<const Content> m_content;
};

/// The same for one filter, reading the files anew.
ShownMaps filterMaps(const ProjectFolder& folder, int filter, int count, const Machine& machine,
                     const Progress& progress);

}  // namespace nonn::steps
