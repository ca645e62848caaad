// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/asked_images.h"

#include "base/log.h"

#include <algorithm>

namespace nonn {

namespace {

std::int64_t countAsked(std::int64_t wanted, std::int64_t there) {
    return wanted == 0 ? there : std::min(wanted, there);
}

std::int64_t keptOf(const Project& project, std::int64_t asked) {
    return project.teacher ? countKept(asked, project.teacher->filters, project.dataset.classes) : asked;
}

}  // namespace

std::int64_t countKept(std::int64_t asked, int filters, int classes) {
    constexpr std::int64_t valueBytes = 4;
    const std::int64_t most = mostAnswerBytes / (valueBytes * (std::int64_t{filters} + classes));
    return std::min(asked, std::max<std::int64_t>(1, most));
}

std::shared_ptr<const Images> AskedImages::keptImages() const {
    return kept.empty() ? all : std::make_shared<const Images>(all->choose(kept));
}

AskedImages imagesToAsk(const std::shared_ptr<const Dataset>& dataset, const Project& project, std::int64_t wanted) {
    const Generator generator(project.split.seed);
    const auto choice = [&](const Images& from, std::int64_t count, const char* stream) {
        return chooseStratified(from, count, dataset->classes(), generator.stream(stream));
    };
    const Images& there = dataset->validation;
    const std::int64_t asked = countAsked(wanted, there.count());
    AskedImages images{{dataset, &there}, {}};
    if (asked < there.count())
        images.all = std::make_shared<const Images>(there.choose(choice(there, asked, "activity")));
    if (const std::int64_t kept = keptOf(project, asked); kept < asked)
        images.kept = choice(*images.all, kept, "kept activity");
    return images;
}

bool keepsAllAnswers(const Project& project, std::int64_t wanted) {
    const std::int64_t asked = countAsked(wanted, project.dataset.validation);
    return keptOf(project, asked) == asked;
}

std::optional<TeacherPass> keptAnswers(const ProjectFolder& folder, const Project& project) {
    if (!folder.holds(project, Stage::activity))
        return std::nullopt;
    try {
        return readTeacherPass(folder.file(Stage::activity));
    } catch (const Error& error) {
        log(LogLevel::warning, Text::tr("%1 counts as gone: it %2", error.path().string(), error.text()));
        return std::nullopt;
    }
}

TeacherPass requiredAnswers(const ProjectFolder& folder, const Project& project) {
    folder.require(project, Stage::activity);
    try {
        return readTeacherPass(folder.file(Stage::activity));
    } catch (const Error& error) {
        throw badInput(error.path(), Text::tr("%1. Run %2 again", error.text(), command(Stage::activity)));
    }
}

bool askedAboutAll(const Project& project) {
    const std::int64_t there = project.dataset.validation;
    return project.state(Stage::activity) == StageState::current &&
           keptOf(project, countAsked(project.askedImages, there)) == there;
}

}  // namespace nonn
