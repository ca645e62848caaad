// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/asked_images.h"

namespace nonn {

std::shared_ptr<const Images> imagesAsked(const std::shared_ptr<const Dataset>& dataset, const Project& project,
                                          std::int64_t wanted) {
    if (wanted == 0 || wanted >= dataset->validation.count())
        return {dataset, &dataset->validation};
    Images rest = dataset->validation;
    return std::make_shared<const Images>(
        takeStratified(rest, wanted, dataset->classes(), Generator(project.split.seed).stream("activity")));
}

bool askedAboutAll(const Project& project) {
    return project.state(Stage::activity) == StageState::current &&
           (project.askedImages == 0 || project.askedImages >= project.dataset.validation);
}

}  // namespace nonn
