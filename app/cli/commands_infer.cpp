// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "evaluation_text.h"
#include "infer/infer.h"
#include "spoken.h"
#include "text.h"

#include <memory>

namespace nonn::cli {

namespace {

struct InferArguments {
    std::string bundle;
    std::vector<std::string> pictures;
    std::string precision;
    std::vector<int> without;
};

std::string verdictText(const std::optional<Verdict>& verdict) {
    return verdict ? verdict->name + " (" + percentText(verdict->probability) + ")" : "-";
}

Report runInfer(const InferArguments& arguments, const Progress& progress) {
    InferRequest request{arguments.bundle, {}, std::nullopt, arguments.without};
    request.pictures.assign(arguments.pictures.begin(), arguments.pictures.end());
    if (!arguments.precision.empty())
        request.precision = parsePrecision(arguments.precision);
    const Inference inference = infer(request, progress);
    std::vector<Text> head{Text::tr("Picture"), Text::tr("all together")};
    for (std::size_t p = 0; p < inference.pictures.front().students.size(); ++p)
        head.push_back(Text::tr("student %1", p));
    Table table(head);
    for (const PictureVerdict& verdict : inference.pictures) {
        std::vector<std::string> row{verdict.picture.string(), verdictText(verdict.fused)};
        for (const std::optional<Verdict>& student : verdict.students)
            row.push_back(verdictText(student));
        table.add(row);
    }
    std::string text = table.text() + "\n" +
                       said(Text::tr("Students for %1 at %2, %3 ms a picture on one thread.", inference.dataset,
                                     name(inference.precision), numberText(inference.milliseconds(), 2))) +
                       "\n";
    if (inference.accuracy)
        text += said(Text::tr("The students that answer had %1 of the test images right, measured at fp32.",
                              percentText(*inference.accuracy))) +
                "\n";
    return {toJson(inference), text};
}

}  // namespace

void addInferCommands(Commands& commands) {
    const auto inferred = std::make_shared<InferArguments>();
    CLI::App* const command = commands.app().add_subcommand(
        "infer", said(Text::tr("Ask the students of a bundle what is on pictures, each alone and all together")));
    command
        ->add_option("bundle", inferred->bundle,
                     said(Text::tr("Folder or zip archive, see nonn export --format bundle")))
        ->required()
        ->type_name("BUNDLE");
    command
        ->add_option("pictures", inferred->pictures,
                     said(Text::tr("JPEG, PNG, WebP or BMP; of a folder all that are in it")))
        ->required()
        ->type_name("PICTURE");
    command
        ->add_option("--precision", inferred->precision,
                     said(Text::tr("fp32, fp16 or int8 (default: the bundle's own choice)")))
        ->check(CLI::IsMember({"fp32", "fp16", "int8"}));
    command->add_option("--without", inferred->without, said(Text::tr("Students that do not answer, as 0,2")))
        ->delimiter(',')
        ->type_name("NUMBER,...");
    commands.onChosen(command, [inferred](const Progress& progress) { return runInfer(*inferred, progress); });
}

}  // namespace nonn::cli
