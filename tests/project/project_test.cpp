// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "base/caught_error.h"
#include "base/generator.h"
#include "base/json.h"
#include "project/made_project.h"

#include <QtTest>

using namespace nonn;

namespace {

const std::filesystem::path file = "/p.nonn/project.json";

/// The project's JSON with the value at a pointer such as "/graph/top_k" replaced.
Json changed(const char* pointer, Json value) {
    Json json = toJson(madeProject("/images"));
    json[Json::json_pointer(pointer)] = std::move(value);
    return json;
}

}  // namespace

class ProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten() {
        const Json json = toJson(madeProject("/images"));
        QCOMPARE(toJson(projectFromJson(file, json)).dump(), json.dump());
        const Project project = projectFromJson(file, Json::parse(json.dump()));
        QCOMPARE(project.partition->seed, std::uint64_t{1} << 63);
        QVERIFY(project.plan == madeProject("/images").plan);
        QVERIFY(project.teacher == madeProject("/images").teacher);
    }

    void readsAProjectThatHasNothingYet() {
        Project project = madeProject("/images");
        project.teacher = {};
        project.graph = {};
        project.partition = {};
        project.plan = {};
        project.distil = {};
        project.records = {};
        const Json json = toJson(project);
        QVERIFY(json.at("plan").is_null());
        QCOMPARE(toJson(projectFromJson(file, json)).dump(), json.dump());
    }

    void readsWhatEarlierProgramsWrote() {
        Project project = madeProject("/images");
        project.source.keepEmptyClasses = true;
        Json json = toJson(project);
        const std::string now = json.dump();
        json["schema"] = 1;
        json.erase("digest");
        json.erase("data_notes");
        for (const char* const member : {"parts", "keep_empty_classes"})
            json["data"].erase(member);
        json["data"].erase("side");
        json["data"].erase("image_cache_bytes");
        for (const char* const member : {"validation_from", "test_from", "skipped"})
            json["dataset"].erase(member);
        json.erase("skipped_images");
        json["data"].erase("channels");
        json["dataset"].erase("given");
        QCOMPARE(toJson(projectFromJson(file, json)).dump(), now);
        json["schema"] = 2;
        COMPARE_ERROR(projectFromJson(file, json), ErrorCode::badInput, file, "is missing");
        json["schema"] = 1;
        json["data"] = 5;
        COMPARE_ERROR(projectFromJson(file, json), ErrorCode::badInput, file, "");
    }

    /// Schema 2 kept classes without images, and no digest.
    void readsWhatTheProgramBeforeWrote() {
        Project project = madeProject("/images");
        project.source.keepEmptyClasses = true;
        Json json = toJson(project);
        const std::string now = json.dump();
        json["schema"] = 2;
        json["data"].erase("parts");
        json["data"].erase("keep_empty_classes");
        json.erase("digest");
        json.erase("data_notes");
        json["data"].erase("channels");
        json["dataset"].erase("given");
        const Project read = projectFromJson(file, json);
        QCOMPARE(toJson(read).dump(), now);
        QVERIFY(!read.digest);
    }

    /// Schema 3 knew no other channels than those of the files, and scaled pictures alone.
    void readsProjectsWhoseImagesAreSeenAsTheyAre_data() {
        QTest::addColumn<int>("side");
        QTest::newRow("images of one size") << 0;
        QTest::newRow("pictures") << 64;
    }
    void readsProjectsWhoseImagesAreSeenAsTheyAre() {
        QFETCH(int, side);
        Project project = madeProject("/images");
        project.images.side = side;
        project.dataset.given = side > 0 ? GivenImages{1, 0, 0} : GivenImages{1, 8, 8};
        Json json = toJson(project);
        const std::string now = json.dump();
        json["schema"] = 3;
        json["data"].erase("channels");
        json["dataset"].erase("given");
        QCOMPARE(toJson(projectFromJson(file, json)).dump(), now);
        json["dataset"].erase("channels");
        COMPARE_ERROR(projectFromJson(file, json), ErrorCode::badInput, file, "channels");
    }

    void picturesAreReadAsTheyWereWritten() {
        Project project = madeProject("/images");
        project.source = DataSource::parse("cub-boxes:/birds");
        project.images = {.side = 64, .channels = 1, .cacheBytes = 123456};
        project.dataset.given = {3, 0, 0};
        project.dataset.testFrom = PartOrigin::validationFolder;
        project.dataset.skipped = 2;
        project.source.parts = PartFolders::parse("training=a,test=b");
        const PartDigest part{{3, 4}, "0123", "4567", "89ab"};
        project.digest = DatasetDigest{{"cat", "dog"}, part, {{0, 0}, "c", "", "d"}, part};
        project.notes = {{Text::tr("left out: %1", "b")}, {Text::tr("odd"), true}};
        project.skipped = {{"a/b.jpg", Text::tr("is empty")}, {"c.png", Text::tr("has %1 pixels", 0)}};
        project.distil->settings.augmentation = {.cropArea = 0.5, .jitter = 0.25, .erasing = 0.125};
        const Json json = toJson(project);
        const Project read = projectFromJson(file, Json::parse(json.dump()));
        QVERIFY(read.source == project.source && read.images == project.images && read.dataset == project.dataset);
        QVERIFY(read.skipped == project.skipped);
        QVERIFY(read.digest == project.digest && read.notes == project.notes);
        QVERIFY(read.distil->settings.augmentation == project.distil->settings.augmentation);
    }

    void refusesWhatItDoesNotKnow_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* pointer, const char* value, const char* reason) {
            QTest::addRow("%s %s", pointer, value) << QString(pointer) << QString(value) << QString(reason);
        };
        row("/schema", "6", "newer version");
        row("/schema", "0", "schema must be a whole number");
        row("/schema", "null", "schema must be a whole number");
        row("/more", "1", "more is not known");
        row("/graph/more", "1", "graph.more is not known");
        row("/graph", "[]", "graph must be a JSON object");
        row("/graph/top_k", "-1", "graph.top_k must be a whole number");
        row("/graph/rule", "\"xy\"", "xy");
        row("/graph/percentile", "101", "graph.percentile must be a number from");
        row("/data/source", "\"floppy\"", "floppy");
        row("/data/parts", "\"some\"", "some");
        row("/data/keep_empty_classes", "1", "data.keep_empty_classes must be true or false");
        row("/digest", "{}", "digest.classes is missing");
        row("/digest", "{\"classes\": [], \"training\": {\"counts\": [-1]}}", "digest.training.counts");
        row("/data_notes", "[{}]", "data_notes.text is missing");
        row("/data/validation_share", "2", "data.validation_share");
        row("/data/side", "4", "data.side");
        row("/data/channels", "4", "data.channels");
        row("/data/channels", "2", "data.channels must be 1 or 3");
        row("/dataset/given", "{}", "dataset.given.channels is missing");
        row("/dataset/given/height", "0", "dataset.given.height");
        row("/data/image_cache_bytes", "-1", "data.image_cache_bytes");
        row("/dataset/classes", "0", "dataset.classes");
        row("/dataset/test_from", "\"the moon\"", "the moon");
        row("/dataset/skipped", "-1", "dataset.skipped");
        row("/skipped_images", "[{}]", "skipped_images.path is missing");
        row("/distillation/settings/crop_area", "2", "crop_area");
        row("/teacher/filters", "\"many\"", "teacher.filters");
        row("/teacher/mean", "[null]", "teacher.mean");
        row("/teacher", "null", "do not agree");
        row("/partition/students", "0", "partition.students");
        row("/partition/balance", "1.5", "partition.balance");
        row("/partition/seed", "-4", "partition.seed");
        row("/plan/budgets", "[{}]", "precision");
        row("/distillation/settings/threads", "0", "distillation.settings.threads");
        row("/distillation/settings/device_dropout", "1", "device dropout");
        row("/distillation/architectures", "\"wrn-10-1\"", "distillation.architectures");
        row("/stages/plan/stale", "1", "stages.plan.stale must be true or false");
        row("/test_set_looks", "-1", "test_set_looks");
    }
    void refusesWhatItDoesNotKnow() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        const Json json = changed(pointer.toUtf8().constData(), Json::parse(value.toStdString()));
        COMPARE_ERROR(projectFromJson(file, json), ErrorCode::badInput, file, reason.toStdString());
    }

    void refusesWhatIsMissing() {
        const Json whole = toJson(madeProject("/images"));
        for (const auto& [key, value] : whole.items()) {
            Json json = whole;
            json.erase(key);
            COMPARE_ERROR(projectFromJson(file, json), ErrorCode::badInput, file, key + " is missing");
        }
    }

    void aNewResultMakesLaterOnesStale() {
        Project project;
        QVERIFY(project.state(Stage::teacher) == StageState::empty);
        for (const Stage stage : stages)
            project.markMade(stage);
        for (const Stage stage : stages)
            QVERIFY(project.state(stage) == StageState::current);
        const int partition = project.record(Stage::partition).revision;

        project.markMade(Stage::graph);
        QVERIFY(project.state(Stage::teacher) == StageState::current);
        QVERIFY(project.state(Stage::activity) == StageState::current);
        QVERIFY(project.state(Stage::graph) == StageState::current);
        QVERIFY(project.state(Stage::partition) == StageState::stale);
        QVERIFY(project.state(Stage::plan) == StageState::stale);

        project.markMade(Stage::partition);
        QVERIFY(project.state(Stage::partition) == StageState::current);
        QVERIFY(project.state(Stage::plan) == StageState::stale);
        QVERIFY(project.record(Stage::partition).revision > partition);
    }

    void whatComesBackIsCurrentAgain() {
        Project project;
        project.markMade(Stage::teacher, "t");
        project.markMade(Stage::activity, "a");
        project.markMade(Stage::graph, "g");
        project.markMade(Stage::partition, "of 2");
        project.markMade(Stage::plan, "plan of 2");
        const auto before = project.records;
        project.markMade(Stage::partition, "of 4");
        QVERIFY(project.state(Stage::plan) == StageState::stale);
        project.markMade(Stage::partition, "of 2");
        QVERIFY(project.records == before);
        QVERIFY(project.state(Stage::plan) == StageState::current);
        project.markMade(Stage::partition, "of 4");
        project.markMade(Stage::plan, "plan of 4");
        project.markMade(Stage::partition, "of 2");
        QVERIFY(project.state(Stage::plan) == StageState::stale);
        project.markMade(Stage::plan, "plan of 2");
        QVERIFY(project.records == before);
        project.markMade(Stage::partition);  // like no other
        QVERIFY(project.state(Stage::plan) == StageState::stale);
    }

    /// The end decides, not the way there.
    void anyWayToTheSameContentEndsInTheSameStates() {
        Generator generator(1);
        for (int sequence = 0; sequence < 200; ++sequence) {
            Project project;
            for (const Stage stage : stages)
                project.markMade(stage, std::string(name(stage)) + " 0");
            const Project start = project;
            std::vector<Project> history;
            const auto edits = 1 + generator.below(40);
            for (std::uint64_t edit = 0; edit < edits; ++edit) {
                if (!history.empty() && generator.below(3) == 0) {  // an undo makes what was there before again
                    for (const Stage stage : stages)
                        if (project.digestOf(stage) != history.back().digestOf(stage))
                            project.markMade(stage, history.back().digestOf(stage));
                    history.pop_back();
                    continue;
                }
                history.push_back(project);
                const Stage stage = stages[generator.below(stages.size())];
                project.markMade(stage, std::string(name(stage)) + " " + std::to_string(generator.below(4)));
            }
            for (const Stage stage : stages)
                if (project.digestOf(stage) != start.digestOf(stage) || project.state(stage) == StageState::stale)
                    project.markMade(stage, start.digestOf(stage));
            for (const Stage stage : stages) {
                QVERIFY(project.state(stage) == StageState::current);
                QCOMPARE(project.record(stage).revision, start.record(stage).revision);
            }
            const Project read = projectFromJson("p", toJson([&] {
                                                     Project whole = madeProject("/images");
                                                     whole.records = project.records;
                                                     whole.contents = project.contents;
                                                     return whole;
                                                 }()));
            QVERIFY(read.records == project.records && read.contents == project.contents);
        }
    }

    void filesFromBeforeThereWereContentsAreRead() {
        Json json = toJson(madeProject("/images"));
        for (auto& [stage, record] : json.at("stages").items()) {
            record.erase("made_from");
            record.erase("contents");
            record["stale"] = stage == "plan";
        }
        const Project project = projectFromJson("p", json);
        QVERIFY(project.state(Stage::partition) == StageState::current);
        QVERIFY(project.state(Stage::plan) == StageState::stale);
    }

    void whatWasNeverMadeIsNotStale() {
        Project project;
        project.markMade(Stage::teacher);
        project.markMade(Stage::graph);
        project.markMade(Stage::teacher);
        QVERIFY(project.state(Stage::activity) == StageState::empty);
        QVERIFY(project.state(Stage::graph) == StageState::stale);
        QVERIFY(project.state(Stage::partition) == StageState::empty);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
