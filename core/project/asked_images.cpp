// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/asked_images.h"

#include <algorithm>

namespace nonn {

namespace {

std::int64_t askedOf(const Project& project, std::int64_t wanted, std::int64_t there) {
    const int filters = project.teacher ? project.teacher->filters : 1;
    return countAsked(wanted, there, filters, project.dataset.classes);
}

}  // namespace

std::int64_t countAsked(std::int64_t wanted, std::int64_t there, int filters, int classes) {
    constexpr std::int64_t valueBytes = 4;
    const std::int64_t most = mostAnswerBytes / (valueBytes * (std::int64_t{filters} + classes));
    return std::min(wanted == 0 ? there : std::min(wanted, there), std::max<std::int64_t>(1, most));
}

std::shared_ptr<const Images> imagesAsked(const std::shared_ptr<const Dataset>& dataset, const Project& project,
                                          std::int64_t wanted) {
    const std::int64_t asked = askedOf(project, wanted, dataset->validation.count());
    if (asked == dataset->validation.count())
        return {dataset, &dataset->validation};
    Images rest = dataset->validation;
    return std::make_shared<const Images>(
        takeStratified(rest, asked, dataset->classes(), Generator(project.split.seed).stream("activity")));
}

bool askedAboutAll(const Project& project) {
    return project.state(Stage::activity) == StageState::current &&
           askedOf(project, project.askedImages, project.dataset.validation) == project.dataset.validation;
}

}  // namespace nonn
