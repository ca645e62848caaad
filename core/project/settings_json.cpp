// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/settings_json.h"

#include "base/json.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace nonn {

namespace {

constexpr double anyReal = std::numeric_limits<double>::max();

GraphSource parseGraphSource(const std::string& text) {
    for (const GraphSource source : {GraphSource::teacher, GraphSource::activity, GraphSource::matrix})
        if (text == name(source))
            return source;
    throw badInput({}, Text::tr("'%1' is no source of a graph", text));
}

Json toJson(const Node& node) {
    return {{"student", node.student}, {"device", node.device},
            {"radio", node.radio},     {"budget", nonn::toJson(node.budget)},
            {"fail", node.failure},    {"name", node.name}};
}

Node nodeFrom(StrictObject object) {
    Node node;
    node.student = object.small("student", noStudent, 1'000'000);
    node.device = object.text("device");
    node.radio = object.text("radio");
    node.budget = budgetFromJson({}, object.at("budget"));
    node.failure = object.real("fail", 0, 1);
    if (object.has("name"))  // not in files from before devices had names
        node.name = object.text("name");
    object.finish();
    return node;
}

LoopSettings loopFrom(StrictObject& object) {
    LoopSettings loop;
    loop.epochs = object.small("epochs", 1, 1'000'000);
    loop.batchSize = object.small("batch_size", 2, 1'000'000);
    loop.learningRate = object.real("learning_rate", 0, anyReal);
    loop.schedule = parseSchedule(object.text("schedule"));
    return loop;
}

/// Those which are 0 may be missing, as in files from before there were any.
Augmentation augmentationFrom(StrictObject& object) {
    const auto share = [&](const char* key) { return object.has(key) ? object.real(key, 0, 1) : 0.0; };
    Augmentation augmentation;
    augmentation.padding = object.small("padding", 0, 4096);
    augmentation.flip = object.flag("flip");
    augmentation.cropArea = share("crop_area");
    augmentation.jitter = share("jitter");
    augmentation.erasing = share("erasing");
    return augmentation;
}

DistillationSettings distillationSettingsFrom(StrictObject object) {
    DistillationSettings settings;
    settings.mode = parseDistillationMode(object.text("mode"));
    settings.loop = loopFrom(object);
    settings.momentum = object.real("momentum", 0, 1);
    settings.weightDecay = object.real("weight_decay", 0, anyReal);
    settings.loss.alpha = object.real("alpha", 0, 1);
    settings.loss.temperature = object.real("temperature", 0, anyReal);
    settings.loss.beta = object.real("beta", 0, anyReal);
    settings.loss.featureLoss = parseFeatureLoss(object.text("feature_loss"));
    settings.deviceDropout = object.real("device_dropout", 0, 1);
    settings.augmentation = augmentationFrom(object);
    settings.arithmetic = parseArithmetic(object.text("arithmetic"));
    settings.cacheBytes = object.whole("cache_bytes", 0, anyCount);
    settings.threads = object.small("threads", 1, 4096);
    settings.seed = object.seed("seed");
    object.finish();
    check(settings);
    return settings;
}

}  // namespace

TeacherTrainingSettings teacherTrainingSettingsFrom(StrictObject object) {
    TeacherTrainingSettings settings;
    settings.architecture = object.text("architecture");
    settings.loop = loopFrom(object);
    settings.momentum = object.real("momentum", 0, 1);
    settings.weightDecay = object.real("weight_decay", 0, anyReal);
    settings.augmentation = augmentationFrom(object);
    settings.arithmetic = parseArithmetic(object.text("arithmetic"));
    settings.seed = object.seed("seed");
    object.finish();
    return settings;
}

std::string_view name(GraphSource source) {
    constexpr std::array<std::string_view, 3> names{"teacher", "activity", "matrix"};
    return names.at(static_cast<std::size_t>(source));
}

Json toJson(const GraphOptions& options) {
    Json json{{"source", name(options.source)}, {"file", options.file.string()},
              {"images", options.images},       {"rule", name(options.settings.rule)},
              {"top_k", options.settings.topK}, {"percentile", options.settings.percentile}};
    if (options.labels != TableLabels::automatic)  // as in files from before there was a choice
        json["labels"] = name(options.labels);
    if (options.findsPercentile)
        json["finds_percentile"] = true;
    return json;
}

GraphOptions graphOptionsFrom(StrictObject object) {
    GraphOptions options;
    options.source = parseGraphSource(object.text("source"));
    options.file = object.text("file");
    if (object.has("labels"))
        options.labels = parseTableLabels(object.text("labels"));
    options.images = object.whole("images", 0, anyCount);
    options.settings.rule = parseWeightRule(object.text("rule"));
    options.settings.topK = object.small("top_k", 0, 1'000'000);
    options.settings.percentile = object.real("percentile", 0, 100);
    options.findsPercentile = object.has("finds_percentile") && object.flag("finds_percentile");
    object.finish();
    return options;
}

Json toJson(const PartitionSettings& settings) {
    return {{"students", settings.students},
            {"algorithm", name(settings.algorithm)},
            {"resolution", settings.resolution ? Json(*settings.resolution) : Json(nullptr)},
            {"policy", name(settings.policy)},
            {"balance", settings.balance},
            {"seed", settings.seed},
            {"stability_seeds", settings.stabilitySeeds}};
}

PartitionSettings partitionSettingsFrom(StrictObject object) {
    PartitionSettings settings;
    settings.students = object.small("students", 1, 1'000'000);
    settings.algorithm = parsePartitionAlgorithm(object.text("algorithm"));
    settings.resolution = object.realOrNull("resolution", 0, anyReal);
    settings.policy = parseDiscardPolicy(object.text("policy"));
    settings.balance = object.real("balance", 0, 1);
    settings.seed = object.seed("seed");
    settings.stabilitySeeds = object.small("stability_seeds", 0, 10'000);
    object.finish();
    return settings;
}

Json toJson(const PlanOptions& options) {
    Json budgets = Json::array();
    for (const Budget& budget : options.budgets)
        budgets.push_back(toJson(budget));
    Json devices = Json::array();
    for (const Node& node : options.fleet.nodes)
        devices.push_back(toJson(node));
    return {{"budgets", budgets},
            {"devices", devices},
            {"profiles", nonn::toJson(options.fleet.own)},
            {"size", name(options.size)},
            {"objective", name(options.objective)}};
}

PlanOptions planOptionsFrom(StrictObject object) {
    PlanOptions options;
    for (const Json& budget : object.at("budgets"))
        options.budgets.push_back(budgetFromJson({}, budget));
    for (const Json& node : object.at("devices"))
        options.fleet.nodes.push_back(nodeFrom(StrictObject(node, object.nameOf("devices"))));
    if (object.has("profiles"))  // likewise
        options.fleet.own = profilesFromJson({}, object.at("profiles"));
    if (object.has("size"))  // not in files from before there was a choice
        options.size = parseSizeRule(object.text("size"));
    if (object.has("objective"))  // likewise
        options.objective = parseObjective(object.text("objective"));
    object.finish();
    return options;
}

std::vector<int> studentsFrom(StrictObject& object, const char* key) {
    const std::vector<std::int64_t> numbers = object.wholes(key, 0, 1'000'000);
    if (std::ranges::adjacent_find(numbers, std::greater_equal()) != numbers.end())
        throw badInput({}, Text::tr("%1: its numbers do not ascend", object.nameOf(key)));
    return {numbers.begin(), numbers.end()};
}

Json toJson(const DistilOptions& options) {
    Json json{
        {"settings", toJson(options.settings)}, {"architectures", options.architectures}, {"images", options.images}};
    if (!options.students.empty())
        json["students"] = options.students;
    return json;
}

DistilOptions distilOptionsFrom(StrictObject object) {
    DistilOptions options;
    options.settings = distillationSettingsFrom(object.object("settings"));
    options.architectures = object.texts("architectures");
    options.images = object.whole("images", 0, anyCount);
    if (object.has("students"))
        options.students = studentsFrom(object, "students");
    object.finish();
    return options;
}

}  // namespace nonn
