// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/empty_classes.h"

#include "base/error.h"

#include <algorithm>
#include <functional>

namespace nonn {

namespace {

constexpr std::size_t mostClassesNamed = 10;

using Visit = std::function<void(std::int32_t& label)>;

/// The labels of a data set, wherever it holds them.
struct Labels {
    std::function<void(const Visit&)> training;
    std::function<void(const Visit&)> others;
};

std::vector<std::int64_t> countOf(const std::function<void(const Visit&)>& labels, std::size_t classes) {
    std::vector<std::int64_t> counts(classes);
    labels([&](const std::int32_t& label) { ++counts[static_cast<std::size_t>(label)]; });
    return counts;
}

void settle(std::vector<std::string>& classNames, std::vector<DataNote>& notes, const Labels& labels,
            const std::filesystem::path& folder, bool keep) {
    const std::vector<std::int64_t> training = countOf(labels.training, classNames.size());
    if (std::ranges::find(training, 0) == training.end())
        return;
    const std::vector<std::int64_t> others = countOf(labels.others, classNames.size());
    std::vector<std::string> used;
    std::vector<std::string> empty;
    std::vector<std::int32_t> newLabels;
    for (std::size_t i = 0; i < classNames.size(); ++i) {
        newLabels.push_back(static_cast<std::int32_t>(used.size()));
        (training[i] > 0 ? used : empty).push_back(classNames[i]);
        if (training[i] == 0 && others[i] > 0 && !keep)
            throw badInput(folder, Text::tr("has images of the class '%1', but none to train on; --empty-classes keep "
                                            "takes the class all the same",
                                            classNames[i]));
    }
    if (keep) {
        notes.push_back(
            {Text::tr("kept, though there is no image of it to train on: %1", namesText(empty, mostClassesNamed))});
        return;
    }
    notes.push_back({Text::tr("left out, as there is no image of it: %1", namesText(empty, mostClassesNamed))});
    classNames = used;
    const Visit renumber = [&](std::int32_t& label) { label = newLabels[static_cast<std::size_t>(label)]; };
    labels.training(renumber);
    labels.others(renumber);
}

void noteUntested(const std::vector<std::string>& classNames, const std::vector<std::int64_t>& tested,
                  std::vector<DataNote>& notes) {
    std::vector<std::string> untested;
    for (std::size_t i = 0; i < classNames.size(); ++i)
        if (tested[i] == 0)
            untested.push_back(classNames[i]);
    if (!untested.empty() && untested.size() < classNames.size())
        notes.push_back({Text::tr("no test image shows: %1; how well these are told is not measured",
                                  namesText(untested, mostClassesNamed))});
}

}  // namespace

void settleEmptyClasses(ImageList& list, bool keep) {
    const auto visit = [](std::vector<ListedImage>& images, const Visit& take) {
        for (ListedImage& image : images)
            take(image.label);
    };
    const Labels labels{[&](const Visit& take) { visit(list.training, take); },
                        [&](const Visit& take) {
                            visit(list.validation, take);
                            visit(list.test, take);
                        }};
    settle(list.classNames, list.notes, labels, list.folder, keep);
}

void settleEmptyClasses(Dataset& dataset, const std::filesystem::path& folder, bool keep) {
    const Labels labels{[&](const Visit& take) { std::ranges::for_each(dataset.training.labels, take); },
                        [&](const Visit& take) {
                            std::ranges::for_each(dataset.validation.labels, take);
                            std::ranges::for_each(dataset.test.labels, take);
                        }};
    settle(dataset.classNames, dataset.notes, labels, folder, keep);
}

void noteUntestedClasses(ImageList& list) {
    const auto visit = [&](const Visit& take) {
        for (ListedImage& image : list.test)
            take(image.label);
    };
    if (list.testFrom != PartOrigin::training)
        noteUntested(list.classNames, countOf(visit, list.classNames.size()), list.notes);
}

void noteUntestedClasses(Dataset& dataset) {
    const auto visit = [&](const Visit& take) { std::ranges::for_each(dataset.test.labels, take); };
    noteUntested(dataset.classNames, countOf(visit, dataset.classNames.size()), dataset.notes);
}

}  // namespace nonn
