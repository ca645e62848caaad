// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_data.h"

#include "base/error.h"

namespace nonn {

namespace {

Text sizeOf(const DatasetFacts& facts) {
    return Text::tr("%1 training, %2 validation and %3 test images of %4 x %5 x %6 in %7 classes", facts.training,
                    facts.validation, facts.test, facts.channels, facts.height, facts.width, facts.classes);
}

Text givenText(const GivenImages& given) {
    return given.height == 0 ? Text::tr("pictures of %1 channels", given.channels)
                             : Text::verbatim(std::to_string(given.channels) + " x " + std::to_string(given.height) +
                                              " x " + std::to_string(given.width));
}

/// `seenOtherwise`: networks see the images otherwise than the project says.
std::optional<Text> difference(const Project& project, const Dataset& dataset, bool seenOtherwise) {
    DatasetFacts found = factsOf(dataset);
    if (seenOtherwise) {
        found.channels = project.dataset.channels;
        found.height = project.dataset.height;
        found.width = project.dataset.width;
    }
    if (found == project.dataset)
        return project.digest ? differenceBetween(*project.digest, dataset.digest) : std::nullopt;
    const Text was = sizeOf(project.dataset);
    const Text is = sizeOf(found);
    if (was != is)
        return Text::tr("it had %1, now %2", was, is);
    if (project.dataset.given != found.given)
        return Text::tr("its images were %1 in their files, now %2", givenText(project.dataset.given),
                        givenText(found.given));
    if (project.dataset.skipped != found.skipped)
        return Text::tr("%1 pictures could not be read, now %2", project.dataset.skipped, found.skipped);
    return Text::tr("its images are divided otherwise into those for training, validation and test");
}

}  // namespace

Dataset openProjectData(const Project& project, const DataSource& source, const Progress& progress,
                        const std::optional<ImageSettings>& seen) {
    Dataset dataset = openDataset(source, project.split, progress, seen.value_or(project.images));
    dataset.name = project.dataset.name;
    const std::optional<Text> differs = difference(project, dataset, seen.has_value());
    if (differs && source == project.source)
        throw badInput(source.folder, Text::tr("has changed since the project was made: %1", *differs));
    if (differs)
        throw badInput(source.folder, Text::tr("holds other data than the project was made with: %1", *differs));
    return dataset;
}

}  // namespace nonn
