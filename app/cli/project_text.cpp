// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_text.h"

#include "spoken.h"
#include "text.h"

#include <algorithm>
#include <cctype>

namespace nonn::cli {

std::string furtherText(const std::string& text) {
    return "          " + text + "\n";
}

std::string furtherText(const Text& text) {
    return furtherText(said(text));
}

namespace {

/// With a capital, for a line of its own.
std::string sentence(const Text& text) {
    std::string line = said(text);
    line.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(line.front())));
    return line;
}

std::string originOfTest(PartOrigin origin) {
    if (origin == PartOrigin::given)
        return {};
    return furtherText(origin == PartOrigin::training
                           ? Text::tr("The test images were split off the training images")
                           : Text::tr("The test images are those of the folder val: there is no folder test"));
}

std::string originOfValidation(PartOrigin origin) {
    return origin == PartOrigin::given
               ? std::string()
               : furtherText(Text::tr("The validation images were split off the training images"));
}

}  // namespace

std::string skippedText(std::int64_t count, const std::vector<SkippedImage>& skipped) {
    constexpr std::size_t mostShown = 10;
    if (count == 0)
        return {};
    std::string text = said(count == 1 ? Text::tr("Left out: 1 picture that cannot be read")
                                       : Text::tr("Left out: %1 pictures that cannot be read", count)) +
                       "\n";
    for (std::size_t i = 0; i < std::min(mostShown, skipped.size()); ++i)
        text += furtherText(skipped[i].path + " " + said(skipped[i].reason));
    return count > static_cast<std::int64_t>(mostShown) ? text + furtherText(Text::tr("... (--json lists more)"))
                                                        : text;
}

std::string datasetText(const DatasetFacts& dataset) {
    const std::optional<Text> prepared = preparationText(dataset);
    const std::string shape = std::to_string(dataset.channels) + " x " + std::to_string(dataset.height) + " x " +
                              std::to_string(dataset.width);
    return said(Text::tr("Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test",
                         dataset.name, dataset.classes, shape, dataset.training, dataset.validation, dataset.test)) +
           "\n" + (prepared ? furtherText(sentence(*prepared)) : "") + originOfTest(dataset.testFrom) +
           originOfValidation(dataset.validationFrom);
}

std::string teacherText(const std::optional<TeacherFacts>& teacher) {
    if (!teacher)
        return said(Text::tr("Teacher:  none yet")) + "\n";
    const Text line =
        Text::tr("Teacher:  %1 (%2), %3 filters", teacher->architecture, teacher->source, teacher->filters);
    return said(teacher->testAccuracy ? Text::tr("%1, test accuracy %2", line, percentText(*teacher->testAccuracy))
                                      : line) +
           "\n";
}

}  // namespace nonn::cli
