// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "evaluation_text.h"
#include "infer/infer.h"
#include "number_options.h"
#include "serve/gather/nodes_inference.h"
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
    std::string nodes;
    std::optional<int> deadline;  ///< ms
    std::string authority;
    std::string token;
    bool insecure = false;
    std::optional<int> batch;
    std::optional<int> inFlight;
};

std::string verdictText(const std::optional<Verdict>& verdict) {
    return verdict ? verdict->name + " (" + percentText(verdict->probability) + ")" : "-";
}

std::string verdictsText(const Inference& inference) {
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
    return table.text();
}

std::string accuracyText(const Inference& inference) {
    const std::string layer =
        inference.survivorLayers && !inference.missing.empty()
            ? said(Text::tr("Where students are missing, the others answer by a fusion layer of their own.")) + "\n"
            : std::string();
    return inference.accuracy
               ? layer +
                     said(Text::tr("The students that answer had %1 of the test images right, measured at fp32.",
                                   percentText(*inference.accuracy))) +
                     "\n"
               : layer;
}

Report runHere(const InferArguments& arguments, const InferRequest& request, const Progress& progress) {
    const std::pair<const char*, bool> onlyOfNodes[]{
        {"--deadline-ms", arguments.deadline.has_value()}, {"--tls-ca", !arguments.authority.empty()},
        {"--token-file", !arguments.token.empty()},        {"--insecure", arguments.insecure},
        {"--batch", arguments.batch.has_value()},          {"--in-flight", arguments.inFlight.has_value()}};
    for (const auto& [option, given] : onlyOfNodes)
        if (given)
            throw Error(ErrorCode::usage, {}, Text::tr("%1 is for --nodes", option));
    const Inference inference = infer(request, progress);
    const std::string text = verdictsText(inference) + "\n" +
                             said(Text::tr("Students for %1 at %2, %3 ms a picture on one thread.", inference.dataset,
                                           name(inference.precision), numberText(inference.milliseconds(), 2))) +
                             "\n" + accuracyText(inference);
    return {toJson(inference), text};
}

std::string missingText(const NodesInference& found) {
    std::string text;
    for (const int student : found.inference.missing) {
        std::size_t times = 0;
        for (const PictureVerdict& verdict : found.inference.pictures)
            times += verdict.students[static_cast<std::size_t>(student)] ? 0 : 1;
        text += said(Text::tr("Student %1 was missing for %2 of %3 pictures.", student, times,
                              found.inference.pictures.size())) +
                "\n";
    }
    for (const Text& reason : found.reasons)
        text += "  " + said(reason) + "\n";
    return text;
}

Report runOverNodes(const InferArguments& arguments, const InferRequest& request, std::uint64_t seed,
                    const Progress& progress) {
    if (!arguments.without.empty())
        throw Error(ErrorCode::usage, {}, Text::tr("--without leaves students out that run here, not on --nodes"));
    NodesRequest asked{request.bundle,
                       request.pictures,
                       parseNodeAddresses(arguments.nodes),
                       {},
                       arguments.batch.value_or(1),
                       arguments.inFlight.value_or(1)};
    asked.options.deadline = std::chrono::milliseconds(arguments.deadline.value_or(1000));
    if (!arguments.authority.empty())
        asked.options.authority = arguments.authority;
    if (!arguments.token.empty())
        asked.options.token = arguments.token;
    asked.options.insecure = arguments.insecure;
    asked.options.precision = request.precision;
    asked.options.seed = seed;
    const NodesInference found = inferOverNodes(asked, progress);
    Table nodes({Text::tr("Node"), Text::tr("state"), Text::tr("students"), Text::tr("answers"), Text::tr("ms"),
                 Text::tr("bytes")});
    for (const NodeReport& node : found.nodes) {
        std::string students;
        for (const int student : node.students)
            students += (students.empty() ? "" : ", ") + std::to_string(student);
        nodes.add({node.at.text(), name(node.state), students, std::to_string(node.answers), numberText(node.median, 2),
                   std::to_string(node.bytes.all())});
    }
    const std::string text =
        verdictsText(found.inference) + "\n" + nodes.text() + "\n" +
        said(Text::tr(
            "Students for %1: %2 ms (99 %: %3) from question to answer, %4 pictures a second, %5 bytes sent and "
            "%6 received.",
            found.inference.dataset, numberText(found.median, 2), numberText(found.slowest, 2),
            numberText(found.imagesPerSecond, 0), found.bytes.sent, found.bytes.received)) +
        "\n" + missingText(found) + accuracyText(found.inference);
    return {toJson(found), text};
}

Report runInfer(const InferArguments& arguments, std::uint64_t seed, const Progress& progress) {
    InferRequest request{arguments.bundle, {}, std::nullopt, arguments.without};
    request.pictures.assign(arguments.pictures.begin(), arguments.pictures.end());
    if (!arguments.precision.empty())
        request.precision = parsePrecision(arguments.precision);
    return arguments.nodes.empty() ? runHere(arguments, request, progress)
                                   : runOverNodes(arguments, request, seed, progress);
}

void addNodeOptions(CLI::App* command, InferArguments& arguments) {
    constexpr std::uint64_t longestDeadline = 600'000;
    command
        ->add_option(
            "--nodes", arguments.nodes,
            said(Text::tr(
                "Devices that run nonn-node, and are asked in place of this one: as 10.0.0.1:8001,10.0.0.2:8001; "
                "as 0=10.0.0.1:8001 for student 0 alone. Several with one student stand in for each other")))
        ->type_name("[STUDENT=]HOST:PORT,...");
    addWhole(command, "--deadline-ms", arguments.deadline, {1, longestDeadline},
             said(Text::tr("Who has not answered by then is missing (default: 1000)")));
    command
        ->add_option(
            "--tls-ca", arguments.authority,
            said(Text::tr(
                "Connections are encrypted, and nodes show a certificate that one in this file has signed (PEM)")))
        ->type_name("FILE");
    command->add_option("--token-file", arguments.token, said(Text::tr("The word in this file is shown to the nodes")))
        ->type_name("FILE");
    command->add_flag("--insecure", arguments.insecure,
                      said(Text::tr("Ask nodes on other machines without --tls-ca or --token-file")));
    addWhole(command, "--batch", arguments.batch, {1, 4096},
             said(Text::tr("Pictures in one question to the nodes (default: 1)")));
    addWhole(command, "--in-flight", arguments.inFlight, {1, 1024},
             said(Text::tr("Questions to the nodes that are open at once (default: 1)")));
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
        ->add_option(
            "--precision", inferred->precision,
            said(Text::tr("fp32, fp16 or int8 (default: the bundle's own choice; of nodes: whatever they have)")))
        ->check(CLI::IsMember({"fp32", "fp16", "int8"}));
    command->add_option("--without", inferred->without, said(Text::tr("Students that do not answer, as 0,2")))
        ->delimiter(',')
        ->type_name("NUMBER,...");
    addNodeOptions(command, *inferred);
    commands.onChosen(command, [inferred, &commands](const Progress& progress) {
        return runInfer(*inferred, commands.options().seed, progress);
    });
}

}  // namespace nonn::cli
