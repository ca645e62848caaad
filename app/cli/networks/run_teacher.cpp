// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/sizes.h"
#include "cli/networks/meeting.h"
#include "cli/networks/run_networks.h"
#include "cli/spoken.h"
#include "cli/teacher_commands.h"
#include "cli/text.h"
#include "model/runtime.h"
#include "project/steps_company.h"
#include "project/steps_teacher.h"

#include <memory>

namespace nonn::cli {

namespace {

std::string describe(const steps::TeacherOutcome& outcome) {
    std::string text =
        said(Text::tr("%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5",
                      outcome.teacher.architecture, formatCount(outcome.description.parameters),
                      formatCount(outcome.description.macs), outcome.teacher.filters, outcome.description.featured)) +
        "\n";
    for (const auto* const notes : {&outcome.description.notes, &outcome.notes})
        for (const Text& note : *notes)
            text += said(note) + "\n";
    if (outcome.epochs > 0)
        text += said(Text::tr("Trained for %1 epochs, of which %2 was the best on the validation images; %3",
                              outcome.epochs, outcome.bestEpoch, formatDuration(outcome.seconds))) +
                "\n";
    return text +
           said(Text::tr("Accuracy: validation %1, test %2", percentText(outcome.teacher.validationAccuracy),
                         percentText(outcome.teacher.testAccuracy))) +
           "\n";
}

/// What was tried, the best first of all; nothing where nothing had to be.
std::string describeTried(const steps::TeacherOutcome& outcome) {
    if (outcome.triedImages == 0)
        return {};
    Table table({Text::tr("Normalised by"), Text::tr("mean"), Text::tr("deviation"), Text::tr("right"),
                 //: Title of a column: right answers "of" so many images.
                 Text::tr("of")});
    const auto list = [](const std::vector<float>& values) {
        std::string text;
        for (const float value : values)
            text += (text.empty() ? "" : ",") + numberText(double{value}, 3);
        return text;
    };
    for (const TriedNormalisation& tried : outcome.tried) {
        const bool best = &tried == &outcome.tried[outcome.best];
        const std::string rank = best           ? said(Text::tr(" (taken)"))
                                 : tried.asGood ? said(Text::tr(" (as good)"))
                                                : std::string();
        table.add({tried.name + (tried.reversed ? said(Text::tr(", blue first")) : "") + rank,
                   list(tried.normalisation.mean), list(tried.normalisation.deviation), percentText(tried.accuracy),
                   std::to_string(tried.images)});
    }
    return "\n" + table.text() + "\n";
}

Report reportOf(const steps::TeacherOutcome& outcome, const std::string& project) {
    return {toJson(outcome), describeTried(outcome) + describe(outcome) + nextText("nonn graph " + project)};
}

}  // namespace

Report runTrainTeacher(const TrainTeacherArguments& arguments, const Commands& commands, const Progress& progress) {
    const GlobalOptions& options = commands.options();
    TeacherTrainingSettings settings = arguments.settings;
    settings.arithmetic = fastestArithmetic();
    settings.seed = options.seed;
    const ProjectFolder folder(arguments.project);
    settings.augmentation = suggestAugmentation(folder.read().dataset);
    arguments.training.apply(settings.loop, settings.augmentation, settings.arithmetic, fastestArithmetic);
    const std::unique_ptr<Company> company = meet(arguments.company);
    if (company && !company->leads()) {
        steps::trainTeacherAlong(*company, folder, options.machine(), Progress({}, progress.token()));
        return {};
    }
    return reportOf(steps::trainTeacher(folder, settings, options.machine(), progress, {}, company.get()),
                    arguments.project);
}

Report runImportTeacher(const ImportTeacherArguments& arguments, const Commands& commands, const Progress& progress) {
    TeacherRequest request = arguments.request;
    if (arguments.mean.empty() != arguments.deviation.empty())
        throw Error(ErrorCode::usage, {}, Text::tr("--mean and --std go together"));
    if (!arguments.mean.empty())
        request.normalisation = Normalisation{arguments.mean, arguments.deviation};
    if (request.reversed && !request.normalisation)
        throw Error(ErrorCode::usage, {}, Text::tr("--bgr goes with --mean and --std"));
    const ProjectFolder folder(arguments.project);
    return reportOf(steps::importTeacher(folder, request, commands.options().machine(), progress), arguments.project);
}

Report runTrustTeacher(const TrustTeacherArguments& arguments, const Commands&, const Progress& progress) {
    const std::string sum = steps::trustTeacher(ProjectFolder(arguments.project), progress);
    return {{{"sha256", sum}}, said(Text::tr("The teacher may run here: SHA-256 %1", sum)) + "\n"};
}

}  // namespace nonn::cli
