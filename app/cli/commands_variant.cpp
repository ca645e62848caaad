// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "project/project_folder.h"
#include "project/steps_variants.h"
#include "spoken.h"
#include "text.h"

#include <memory>

namespace nonn::cli {

namespace {

struct VariantArguments {
    std::string project;
    std::string keep;
    std::string choose;
    std::string remove;
};

std::string sizes(const Partition& partition) {
    std::string text;
    for (const std::vector<int>& student : partition.students)
        text += (text.empty() ? "" : " ") + std::to_string(student.size());
    return text + (partition.discarded.empty() ? "" : " (-" + std::to_string(partition.discarded.size()) + ")");
}

std::string describe(const steps::Variants& variants) {
    Table table({Text::tr("Variant"), Text::tr("filters of students"), Text::tr("modularity"),
                 Text::tr("masked teacher"), Text::tr("run"), Text::tr("validation"), Text::tr("test")});
    const auto add = [&](const std::string& name, const steps::Variant& variant) {
        table.add({name + (variant.current && !variant.name.empty() ? " *" : ""), sizes(variant.partition),
                   numberText(variant.partition.modularity, 3), percentText(variant.partition.maskedTeacherAccuracy),
                   variant.run.empty() ? "-" : variant.run, percentText(variant.validationAccuracy),
                   percentText(variant.fusedAccuracy)});
    };
    if (variants.present)
        add(said(Text::tr("(the project's)")), *variants.present);
    for (const steps::Variant& variant : variants.kept)
        add(variant.name, variant);
    return table.text() +
           (variants.kept.empty() ? said(Text::tr("No variant has been kept yet: --keep NAME")) + "\n" : "");
}

Report runVariant(const VariantArguments& arguments) {
    const ProjectFolder folder(arguments.project);
    if (!arguments.keep.empty())
        steps::keepVariant(folder, arguments.keep);
    if (!arguments.choose.empty())
        steps::chooseVariant(folder, arguments.choose);
    if (!arguments.remove.empty())
        steps::removeVariant(folder, arguments.remove);
    const steps::Variants variants = steps::variants(folder);
    return {toJson(variants), describe(variants)};
}

}  // namespace

void addVariantCommand(Commands& commands) {
    const auto arguments = std::make_shared<VariantArguments>();
    CLI::App* const command = commands.addOnProject(
        commands.app(), "variant",
        said(Text::tr(
            "Compare the partitions that were kept, with what their students reached where they were trained; keep the "
            "present one, or bring one back with its graph and plan")),
        arguments->project);
    CLI::Option* const keep = command->add_option(
        "--keep", arguments->keep, said(Text::tr("Keep the present partition and its plan under this name")));
    CLI::Option* const choose =
        command->add_option("--choose", arguments->choose, said(Text::tr("Bring the variant of this name back")));
    CLI::Option* const remove =
        command->add_option("--remove", arguments->remove, said(Text::tr("Forget the variant of this name")));
    for (CLI::Option* const option : {keep, choose, remove})
        option->type_name("NAME");
    keep->excludes(choose)->excludes(remove);
    choose->excludes(remove);
    commands.onChosen(command, [arguments](const Progress&) { return runVariant(*arguments); });
}

}  // namespace nonn::cli
