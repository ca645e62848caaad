// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/generator.h"
#include "base/json.h"
#include "graph/colour_slots.h"
#include "model/runtime.h"
#include "project/made_steps.h"
#include "project/run_folder.h"
#include "project/steps_plan.h"
#include "project/steps_variants.h"

#include <QTemporaryDir>
#include <QtTest>
#include <map>

using namespace nonn;
namespace fs = std::filesystem;

/// Partitions that are kept and come back, and what belongs to a partition wherever it comes from: its colours and
/// whether what was made from it holds.
class VariantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_made = makeStepsProject(m_home.path().toStdString());
        const ProjectFolder folder(m_made);
        makePartitionOf(folder);
        plan(folder);
        steps::distil(folder, madeDistilOptions(1), "cpu", {});
    }

    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        const fs::path copy = fs::path(m_temporary->path().toStdString()) / "a.nonn";
        fs::copy(m_made, copy, fs::copy_options::recursive);
        m_folder = std::make_unique<ProjectFolder>(copy);
    }

    void keptComparedAndChosenAgain() {
        const Setup two = m_folder->setup();
        steps::keepVariant(*m_folder, "two of them");
        divide(4);
        steps::keepVariant(*m_folder, "four");
        const steps::Variants all = steps::variants(*m_folder);
        QCOMPARE(all.kept.size(), std::size_t{2});
        const steps::Variant& four = all.kept[0];
        const steps::Variant& pair = all.kept[1];
        QCOMPARE(four.name, std::string("four"));
        QCOMPARE(four.partition.students.size(), std::size_t{4});
        QVERIFY(four.current && !four.planned && four.run.empty() && !four.validationAccuracy);
        QCOMPARE(pair.partition.students.size(), std::size_t{2});
        QVERIFY(!pair.current && pair.planned);
        QCOMPARE(pair.run, std::string("001"));
        QCOMPARE(pair.validationAccuracy, findRun(*m_folder, "001").read().result->validationAccuracy);
        QVERIFY(all.present && all.present->partition == four.partition);
        const Json json = toJson(all);
        QCOMPARE(json["variants"][1]["students"].size(), std::size_t{2});
        QCOMPARE(json["variants"][0]["run"], Json(nullptr));
        const Setup before = steps::chooseVariant(*m_folder, "two of them");
        QVERIFY(m_folder->setup().files == two.files);
        QVERIFY(isCurrent(findRun(*m_folder, "001").read(), m_folder->read()));
        m_folder->restore(before);
        QCOMPARE(m_folder->read().partition->students, 4);
        const std::optional<Setup> removed = steps::removeVariant(*m_folder, "two of them");
        QCOMPARE(steps::variants(*m_folder).kept.size(), std::size_t{1});
        steps::keepVariant(*m_folder, "two of them", removed.value());
        QVERIFY(steps::variants(*m_folder).kept[1].partition == pair.partition);
    }

    void refusesNames_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"", ".", "..", ".a", " a", "a ", "a/b", "../a", "a\\b", "a\nb"})
            QTest::newRow(name) << name;
        QTest::newRow("long") << QString(61, 'a');
    }
    void refusesNames() {
        QFETCH(QString, name);
        COMPARE_ERROR(steps::keepVariant(*m_folder, name.toStdString()), ErrorCode::usage, "", "is no name");
        COMPARE_ERROR(steps::removeVariant(*m_folder, name.toStdString()), ErrorCode::usage, "", "is no name");
        QVERIFY(fs::exists(m_folder->path() / "project.json"));
    }

    void refusesWhatIsThereOrNot() {
        const fs::path variants = m_folder->path() / "variants";
        steps::keepVariant(*m_folder, "a");
        COMPARE_ERROR(steps::keepVariant(*m_folder, "a"), ErrorCode::badInput, variants / "a", "kept already");
        COMPARE_ERROR(steps::chooseVariant(*m_folder, "b"), ErrorCode::badInput, variants / "b", "is no variant");
        m_folder->update([](Project& project) { project.markStale(Stage::graph); });
        COMPARE_ERROR(steps::keepVariant(*m_folder, "b"), ErrorCode::badInput, m_folder->file(Stage::partition),
                      "out of date");
        writeFile(variants / "a" / "partition.json", "{");
        COMPARE_ERROR(steps::variants(*m_folder), ErrorCode::badInput, variants / "a" / "partition.json", "JSON");
        QVERIFY(steps::removeVariant(*m_folder, "a"));
        QVERIFY(steps::variants(*m_folder).kept.empty());
    }

    void coloursFollowTheMembers() {
        const Partition two = present();
        QCOMPARE(slots(), (std::vector<int>{0, 1}));
        divide(4);
        const Partition four = present();
        QCOMPARE(slots(), matchColourSlots(two, {0, 1}, four));
        Partition swapped = four;
        std::swap(swapped.students[0], swapped.students[3]);
        swapped = withFigures(steps::readGraph(*m_folder, m_folder->read()), swapped);
        std::vector<int> expected = slots();
        std::swap(expected[0], expected[3]);
        steps::savePartition(*m_folder, swapped, {});
        QCOMPARE(slots(), expected);
        divide(2);
        QCOMPARE(slots(), (std::vector<int>{0, 1}));  // as they were when this partition was made first
        QCOMPARE(m_folder->read().colours(findRun(*m_folder, "001").read().inputs.partition), slots());
        steps::savePartition(*m_folder, four, {}, {7, 6, 5, 4});
        QVERIFY(slots() != (std::vector<int>{7, 6, 5, 4}));  // it has colours already
    }

    /// Whatever the way, the same content ends in the same states, and what matches again is current again.
    void anyWayToTheSameContentIsTheSame() {
        const std::vector<int> students{2, 3, 4};
        std::map<std::string, std::pair<std::array<StageRecord, stages.size()>, std::vector<int>>> seen;
        Generator generator(3);
        const Setup beginning = m_folder->setup();
        for (int sequence = 0; sequence < 200; ++sequence) {
            std::vector<Setup> undo;
            const std::uint64_t length = 1 + generator.below(4);
            for (std::uint64_t step = 0; step < length; ++step) {
                const std::uint64_t what = generator.below(6);
                if (what == 0 && !undo.empty()) {
                    m_folder->restore(undo.back());
                    undo.pop_back();
                } else if (what == 1) {
                    undo.push_back(m_folder->setup());
                    m_folder->restore(beginning);
                } else {
                    undo.push_back(m_folder->setup());
                    if (what <= 3)
                        divide(students[generator.below(students.size())]);
                    else
                        plan(*m_folder);
                }
            }
            checkStates(beginning);
            const std::string content = contentOf();
            const auto now = std::pair(m_folder->read().records, slots());
            const auto known = seen.emplace(content, now).first;
            QVERIFY2(known->second == now, qPrintable(QString("sequence %1").arg(sequence)));
        }
        QVERIFY(seen.size() >= 6 && seen.size() <= 15);
    }

private:
    void divide(int students) {
        PartitionSettings settings = madePartitionSettings();
        settings.students = students;
        settings.stabilitySeeds = 0;
        if (students == 2)
            settings.stabilitySeeds = madePartitionSettings().stabilitySeeds;
        steps::partition(*m_folder, settings, {});
    }
    static void plan(const ProjectFolder& folder) {
        steps::PlanRequest request;
        request.budget.memory = 40'000;
        steps::plan(folder, request, {});
    }
    Partition present() const { return steps::readPartition(*m_folder, m_folder->read()); }
    std::vector<int> slots() const { return steps::colours(m_folder->read(), present()); }
    std::string contentOf() const {
        std::string content;
        for (const auto& file : m_folder->setup().files)
            content += file.value_or("") + "\n";
        return content;
    }
    /// The run and the plan of the beginning hold when, and only when, its files are there.
    void checkStates(const Setup& beginning) const {
        const Setup now = m_folder->setup();
        const auto same = [&](Stage stage) {
            const auto place = static_cast<std::size_t>(stage);
            return now.files[place] == beginning.files[place];
        };
        const Project project = m_folder->read();
        QVERIFY(project.state(Stage::partition) == StageState::current);
        const RunConfig run = findRun(*m_folder, "001").read();
        QCOMPARE(isCurrent(run, project), same(Stage::partition));  // its architectures were given by hand
        const Plan planned =
            planFromJson("plan.json", Json::parse(now.files[static_cast<std::size_t>(Stage::plan)].value()));
        const bool fits = planned.students.size() == present().students.size();
        QCOMPARE(project.state(Stage::plan) == StageState::current, fits);
    }

    QTemporaryDir m_home;
    fs::path m_made;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(VariantsTest)
#include "variants_test.moc"
