// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/teacher_pass.h"
#include "project/project_folder.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace nonn {

/// A teacher's answers to images take 4 bytes for each filter and class and image: no more than this is kept of them,
/// whatever the size of the data set.
constexpr std::int64_t mostAnswerBytes = 1'000'000'000;

/// To how many of `asked` images the answers are kept: to no more than mostAnswerBytes hold. With 2,048 filters and
/// 1,000 classes that is 82,020.
std::int64_t countKept(std::int64_t asked, int filters, int classes);

/// The validation images that a teacher is asked about.
struct AskedImages {
    std::shared_ptr<const Images> all;  ///< from which the filter graph is built
    std::vector<std::int64_t> kept;     ///< of `all`, whose answers are kept, ascending; empty: every one's

    /// Those of `kept`.
    std::shared_ptr<const Images> keptImages() const;
};

/// All validation images (`wanted` 0, or no fewer than there are), or a choice that stays the same for a project.
AskedImages imagesToAsk(const std::shared_ptr<const Dataset>& dataset, const Project& project, std::int64_t wanted);

/// Whether the answers to all images asked about are kept.
bool keepsAllAnswers(const Project& project, std::int64_t wanted);

/// What `activity.pt` holds; nothing where it is not current, gone or damaged, of which the latter is said in the log:
/// the teacher can be asked again.
std::optional<TeacherPass> keptAnswers(const ProjectFolder& folder, const Project& project);

/// The same where the teacher is not to be asked. Throws Error(badInput) naming the command that asks it.
TeacherPass requiredAnswers(const ProjectFolder& folder, const Project& project);

/// Whether `activity.pt` is current and the answers to all validation images.
bool askedAboutAll(const Project& project);

}  // namespace nonn
