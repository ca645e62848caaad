// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "base/json.h"
#include "data/prepared_images.h"
#include "project/digest_json.h"
#include "project/settings_json.h"

#include <algorithm>

namespace nonn {

namespace {

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// A stage's settings, null until it was run.
template <typename Options>
Json orNull(const std::optional<Options>& options) {
    return options ? toJson(*options) : Json(nullptr);
}

Json positiveOrNull(int value) {
    return value > 0 ? Json(value) : Json(nullptr);
}

TeacherFacts teacherFrom(StrictObject object) {
    TeacherFacts teacher;
    teacher.source = object.text("source");
    teacher.architecture = object.text("architecture");
    teacher.filters = object.small("filters", 1, 1'000'000);
    teacher.normalisation = {object.floats("mean"), object.floats("deviation")};
    teacher.validationAccuracy = object.realOrNull("validation_accuracy", 0, 1);
    teacher.testAccuracy = object.realOrNull("test_accuracy", 0, 1);
    object.finish();
    return teacher;
}

Json sourceToJson(const Project& project) {
    return {{"source", project.source.spec()},
            {"parts", project.source.parts.spec()},
            {"keep_empty_classes", project.source.keepEmptyClasses},
            {"validation_share", project.split.validationShare},
            {"split_seed", project.split.seed},
            {"side", positiveOrNull(project.images.side)},
            {"channels", positiveOrNull(project.images.channels)},
            {"image_cache_bytes", project.images.cacheBytes}};
}

void readSource(Project& project, StrictObject object) {
    project.source = DataSource::parse(object.text("source"));
    project.source.parts = PartFolders::parse(object.text("parts"));
    project.source.keepEmptyClasses = object.flag("keep_empty_classes");
    project.split.validationShare = object.real("validation_share", 0, 1);
    project.split.seed = object.seed("split_seed");
    if (!object.isNull("side"))
        project.images.side = object.small("side", smallestSide, largestSide);
    if (!object.isNull("channels"))
        project.images.channels = object.small("channels", 1, 3);
    if (project.images.channels == 2)
        throw badInput({}, Text::tr("data.channels must be 1 or 3"));
    project.images.cacheBytes = object.whole("image_cache_bytes", 0, anyCount);
    object.finish();
}

GivenImages givenFrom(StrictObject object) {
    GivenImages given;
    given.channels = object.small("channels", 1, 1024);
    if (!object.isNull("height"))
        given.height = object.small("height", 1, 65536);
    if (!object.isNull("width"))
        given.width = object.small("width", 1, 65536);
    object.finish();
    return given;
}

DatasetFacts datasetFrom(StrictObject object) {
    DatasetFacts facts;
    facts.name = object.text("name");
    facts.classes = object.small("classes", 1, 1'000'000);
    facts.channels = object.small("channels", 1, 1024);
    facts.height = object.small("height", 1, 65536);
    facts.width = object.small("width", 1, 65536);
    facts.training = object.whole("train", 1, anyCount);
    facts.validation = object.whole("validation", 1, anyCount);
    facts.test = object.whole("test", 0, anyCount);
    facts.validationFrom = parsePartOrigin(object.text("validation_from"));
    facts.testFrom = parsePartOrigin(object.text("test_from"));
    facts.skipped = object.whole("skipped", 0, anyCount);
    facts.given = givenFrom(object.object("given"));
    object.finish();
    return facts;
}

std::vector<SkippedImage> skippedFrom(const Json& list) {
    std::vector<SkippedImage> skipped;
    for (const Json& entry : list) {
        StrictObject object(entry, "skipped_images");
        skipped.push_back({object.text("path"), textFromJson(object.at("reason"))});
        object.finish();
    }
    return skipped;
}

Json contentsToJson(const Project& project, Stage stage) {
    Json contents = Json::array();
    for (const StageContent& content : project.contents[static_cast<std::size_t>(stage)]) {
        contents.push_back({{"revision", content.revision}, {"digest", content.digest}});
        if (!content.colours.empty())
            contents.back()["colours"] = content.colours;
        if (!content.architectures.empty())
            contents.back()["architectures"] = content.architectures;
    }
    return contents;
}

std::vector<DataNote> notesFrom(const Json& list) {
    std::vector<DataNote> notes;
    for (const Json& entry : list) {
        StrictObject object(entry, "data_notes");
        notes.push_back({textFromJson(object.at("text")), object.flag("doubt")});
        object.finish();
    }
    return notes;
}

Json recordsToJson(const Project& project) {
    Json json = Json::object();
    for (const Stage stage : stages)
        json[std::string(name(stage))] = {{"revision", project.record(stage).revision},
                                          {"stale", project.record(stage).stale},
                                          {"made_from", project.record(stage).madeFrom},
                                          {"contents", contentsToJson(project, stage)}};
    return json;
}

/// Files from before there were contents know what is stale, and of the rest that it was made from what is there.
void readMadeFrom(Project& project, Stage stage, StrictObject& object) {
    const auto place = static_cast<std::size_t>(stage);
    StageRecord& record = project.record(stage);
    if (!object.has("made_from")) {
        for (std::size_t earlier = 0; earlier < place && !record.stale; ++earlier)
            record.madeFrom[earlier] = project.records[earlier].revision;
        return;
    }
    record.madeFrom = object.at("made_from").get<std::array<int, stages.size()>>();
    for (const Json& entry : object.at("contents")) {
        StrictObject content(entry, object.nameOf("contents"));
        project.contents[place].push_back({content.small("revision", 1, 1 << 30), content.text("digest")});
        if (content.has("colours"))
            for (const std::int64_t colour : content.wholes("colours", 0, 1 << 20))
                project.contents[place].back().colours.push_back(static_cast<int>(colour));
        if (content.has("architectures"))
            project.contents[place].back().architectures = content.texts("architectures");
        content.finish();
    }
}

void readRecords(Project& project, StrictObject object) {
    for (const Stage stage : stages) {
        StrictObject record = object.object(std::string(name(stage)).c_str());
        project.record(stage) = {record.small("revision", 0, 1 << 30), record.flag("stale"), {}};
        readMadeFrom(project, stage, record);
        record.finish();
    }
    object.finish();
    if ((project.record(Stage::teacher).revision > 0) != project.teacher.has_value())
        throw badInput({}, Text::tr("teacher and stages.teacher do not agree on whether there is one"));
}

std::int64_t readSchema(StrictObject& object) {
    const std::int64_t schema = object.whole("schema", 1, anyCount);
    if (schema > projectSchema)
        throw badInput(
            {}, Text::tr("has schema %1, this program knows schema %2: it was written by a newer version; use that one",
                         schema, projectSchema));
    return schema;
}

/// Schema 1 knew no pictures.
void migrateFrom1(Json& json) {
    const ImageSettings images;
    json.at("data").update({{"side", nullptr}, {"image_cache_bytes", images.cacheBytes}});
    json.at("dataset").update(
        {{"validation_from", name(PartOrigin::training)}, {"test_from", name(PartOrigin::given)}, {"skipped", 0}});
    json["skipped_images"] = Json::array();
}

/// Schema 2 kept no digest of the data, but every class, with images or without.
void migrateFrom2(Json& json) {
    json.at("data").update({{"parts", PartFolders().spec()}, {"keep_empty_classes", true}});
    json["digest"] = nullptr;
    json["data_notes"] = Json::array();
}

/// Schema 3 knew only pictures to be scaled, and no other channels than those of the files.
void migrateFrom3(Json& json) {
    json.at("data")["channels"] = nullptr;
    Json& dataset = json.at("dataset");
    const bool scaled = json.at("data").contains("side") && !json.at("data").at("side").is_null();
    const auto size = [&](const char* key) { return scaled ? Json(nullptr) : dataset.at(key); };
    dataset["given"] = {{"channels", dataset.at("channels")}, {"height", size("height")}, {"width", size("width")}};
}

Project readMembers(Json json) {
    {
        StrictObject object(json);
        const std::int64_t schema = readSchema(object);
        if (schema < 2)
            migrateFrom1(json);
        if (schema < 3)
            migrateFrom2(json);
        if (schema < 4)
            migrateFrom3(json);
    }
    StrictObject object(json);
    readSchema(object);
    Project project;
    readSource(project, object.object("data"));
    project.dataset = datasetFrom(object.object("dataset"));
    if (!object.isNull("digest"))
        project.digest = datasetDigestFrom(object.object("digest"));
    project.skipped = skippedFrom(object.at("skipped_images"));
    project.notes = notesFrom(object.at("data_notes"));
    if (!object.isNull("teacher"))
        project.teacher = teacherFrom(object.object("teacher"));
    if (!object.isNull("graph"))
        project.graph = graphOptionsFrom(object.object("graph"));
    if (!object.isNull("partition"))
        project.partition = partitionSettingsFrom(object.object("partition"));
    if (!object.isNull("plan"))
        project.plan = planOptionsFrom(object.object("plan"));
    if (!object.isNull("distillation"))
        project.distil = distilOptionsFrom(object.object("distillation"));
    readRecords(project, object.object("stages"));
    project.askedImages = object.whole("activity_images", 0, anyCount);
    project.testLooks = object.whole("test_set_looks", 0, anyCount);
    object.finish();
    return project;
}

}  // namespace

DatasetFacts factsOf(const Dataset& dataset) {
    return {dataset.name,
            dataset.classes(),
            dataset.channels(),
            dataset.height(),
            dataset.width(),
            dataset.training.count(),
            dataset.validation.count(),
            dataset.test.count(),
            dataset.validationFrom,
            dataset.testFrom,
            static_cast<std::int64_t>(dataset.skipped.size()),
            dataset.given};
}

DatasetFacts seenAs(DatasetFacts facts, const Dataset& dataset) {
    facts.channels = dataset.channels();
    facts.height = dataset.height();
    facts.width = dataset.width();
    return facts;
}

Json toJson(const DatasetFacts& facts) {
    return {{"name", facts.name},
            {"classes", facts.classes},
            {"channels", facts.channels},
            {"height", facts.height},
            {"width", facts.width},
            {"train", facts.training},
            {"validation", facts.validation},
            {"test", facts.test},
            {"validation_from", name(facts.validationFrom)},
            {"test_from", name(facts.testFrom)},
            {"skipped", facts.skipped},
            {"given",
             {{"channels", facts.given.channels},
              {"height", positiveOrNull(facts.given.height)},
              {"width", positiveOrNull(facts.given.width)}}}};
}

std::optional<Text> preparationText(const DatasetFacts& facts) {
    return preparationText(facts.given, facts.channels, facts.height, facts.width);
}

Augmentation suggestAugmentation(const DatasetFacts& dataset) {
    return suggestAugmentation(std::min(dataset.height, dataset.width), dataset.training);
}

Json toJson(const std::vector<SkippedImage>& skipped) {
    Json list = Json::array();
    for (const SkippedImage& image : skipped)
        list.push_back({{"path", image.path}, {"reason", toJson(image.reason)}});
    return list;
}

Json toJson(const std::vector<DataNote>& notes) {
    Json list = Json::array();
    for (const DataNote& note : notes)
        list.push_back({{"text", toJson(note.text)}, {"doubt", note.doubt}});
    return list;
}

Json englishJson(const std::vector<SkippedImage>& skipped) {
    Json list = Json::array();
    for (const SkippedImage& image : skipped)
        list.push_back({{"path", image.path}, {"reason", image.reason.english()}});
    return list;
}

Json englishJson(const std::vector<DataNote>& notes) {
    Json list = Json::array();
    for (const DataNote& note : notes)
        list.push_back({{"text", note.text.english()}, {"doubt", note.doubt}});
    return list;
}

Json toJson(const TeacherFacts& facts) {
    return {{"source", facts.source},
            {"architecture", facts.architecture},
            {"filters", facts.filters},
            {"mean", facts.normalisation.mean},
            {"deviation", facts.normalisation.deviation},
            {"validation_accuracy", orNull(facts.validationAccuracy)},
            {"test_accuracy", orNull(facts.testAccuracy)}};
}

StageState Project::state(Stage stage) const {
    const auto place = static_cast<std::size_t>(stage);
    const StageRecord& its = records[place];
    if (its.revision == 0)
        return StageState::empty;
    if (its.stale)
        return StageState::stale;
    for (std::size_t earlier = 0; earlier < place; ++earlier)
        if (records[earlier].revision != its.madeFrom[earlier] || state(stages[earlier]) == StageState::stale)
            return StageState::stale;
    return StageState::current;
}

void Project::markMade(Stage stage, const std::string& content) {
    const auto place = static_cast<std::size_t>(stage);
    int latest = 0;
    for (std::size_t each = 0; each < records.size(); ++each) {
        latest = std::max(latest, records[each].revision);
        for (const StageContent& earlier : contents[each])
            latest = std::max(latest, earlier.revision);
    }
    StageRecord made;
    made.revision = latest + 1;
    for (const StageContent& earlier : contents[place])
        if (!content.empty() && earlier.digest == content)
            made.revision = earlier.revision;
    for (std::size_t earlier = 0; earlier < place; ++earlier)
        made.madeFrom[earlier] = records[earlier].revision;
    records[place] = made;
    setDigest(stage, content);
}

void Project::markStale(Stage stage) {
    record(stage).stale = record(stage).revision > 0;
}

std::string Project::digestOf(Stage stage) const {
    for (const StageContent& content : contents[static_cast<std::size_t>(stage)])
        if (content.revision == record(stage).revision)
            return content.digest;
    return {};
}

void Project::setDigest(Stage stage, const std::string& made) {
    auto& known = contents[static_cast<std::size_t>(stage)];
    const int revision = record(stage).revision;
    StageContent latest{revision, {}};
    std::erase_if(known, [&](const StageContent& content) {
        if (content.revision == revision)
            latest = content;
        return content.revision == revision;
    });
    latest.digest = made;
    known.push_back(std::move(latest));
    if (known.size() > mostContents)
        known.erase(known.begin());
}

std::vector<std::string> Project::plannedArchitectures() const {
    for (const StageContent& content : contents[static_cast<std::size_t>(Stage::plan)])
        if (content.revision == record(Stage::plan).revision)
            return content.architectures;
    return {};
}

void Project::setPlannedArchitectures(const Plan& made) {
    setDigest(Stage::plan, digestOf(Stage::plan));
    std::vector<std::string>& architectures = contents[static_cast<std::size_t>(Stage::plan)].back().architectures;
    architectures.clear();
    for (const PlannedStudent& student : made.students)
        architectures.push_back(student.architecture);
}

std::vector<int> Project::colours(int revision) const {
    for (const StageContent& content : contents[static_cast<std::size_t>(Stage::partition)])
        if (content.revision == revision)
            return content.colours;
    return {};
}

void Project::setColours(const std::vector<int>& colours) {
    for (StageContent& content : contents[static_cast<std::size_t>(Stage::partition)])
        if (content.revision == record(Stage::partition).revision && content.colours.empty())
            content.colours = colours;
}

Json toJson(const Project& project) {
    return {{"schema", projectSchema},
            {"data", sourceToJson(project)},
            {"dataset", toJson(project.dataset)},
            {"digest", orNull(project.digest)},
            {"skipped_images", toJson(project.skipped)},
            {"data_notes", toJson(project.notes)},
            {"teacher", orNull(project.teacher)},
            {"graph", orNull(project.graph)},
            {"partition", orNull(project.partition)},
            {"plan", orNull(project.plan)},
            {"distillation", orNull(project.distil)},
            {"stages", recordsToJson(project)},
            {"activity_images", project.askedImages},
            {"test_set_looks", project.testLooks}};
}

Project projectFromJson(const std::filesystem::path& path, const Json& value) {
    return fromJson(path, value, readMembers);
}

}  // namespace nonn
