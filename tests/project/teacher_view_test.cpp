// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/teacher_view.h"

#include "base/caught_error.h"
#include "data/all_pixels.h"
#include "evaluate/teacher_pass.h"
#include "project/made_steps.h"
#include "project/steps_teacher.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <numeric>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

const Machine machine{"cpu", 1};

}  // namespace

class TeacherViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        initialiseRuntime(1);
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<ProjectFolder>(makeStepsProject(m_temporary->path().toStdString()));
    }

    void showsFilters_data() {
        QTest::addColumn<int>("asked");
        QTest::newRow("asked about all images") << 0;
        QTest::newRow("asked about twelve") << 12;
    }
    void showsFilters() {
        QFETCH(int, asked);
        steps::buildGraph(*m_folder, madeGraphOptions(asked), machine, {});
        const steps::TeacherView view(*m_folder, machine, {});
        const TeacherPass pass = readTeacherPass(m_folder->file(Stage::activity));
        QVERIFY(view.activity() == activityOf(pass));
        QCOMPARE(view.images()->count(), asked == 0 ? 30 : 12);
        QVERIFY(view.images()->labels == pass.labels);
        const steps::ShownMaps shown = view.filterMaps(7, 5, {});
        QVERIFY(shown.images == view.images());
        QCOMPARE(shown.maps.maps.size(), std::size_t{5});
        const auto dataset = m_folder->dataset(m_folder->read(), {});
        for (const FilterMap& map : shown.maps.maps) {
            const double sum = std::accumulate(map.values.begin(), map.values.end(), 0.0);
            const double mean = sum / static_cast<double>(map.values.size());
            QVERIFY(std::abs(mean - static_cast<double>(map.response)) < 0.02 * std::abs(mean) + 1e-4);
        }
        QVERIFY(steps::filterMaps(*m_folder, 7, 5, machine, {}).maps == shown.maps);
        if (asked == 0)
            QVERIFY(allPixels(*view.images()) == allPixels(dataset->validation));
    }

    void measuresPartitions() {
        makePartitionOf(*m_folder);
        const steps::TeacherView view(*m_folder, machine, {});
        const Partition partition = steps::readPartition(*m_folder, m_folder->read());
        QCOMPARE(view.maskedTeacherAccuracy(partition), *partition.maskedTeacherAccuracy);
    }

    void knowsWhenItIsOutOfDate() {
        steps::buildGraph(*m_folder, madeGraphOptions(), machine, {});
        const steps::TeacherView view(*m_folder, machine, {});
        QVERIFY(view.isCurrent(m_folder->read()));
        GraphOptions options = madeGraphOptions();
        options.settings.percentile = 50;
        steps::buildGraph(*m_folder, options, machine, {});
        QVERIFY(view.isCurrent(m_folder->read()));
        steps::buildGraph(*m_folder, madeGraphOptions(12), machine, {});
        QVERIFY(!view.isCurrent(m_folder->read()));
    }

    void needsAnswersThatAreCurrent() {
        COMPARE_ERROR((steps::TeacherView{*m_folder, machine, {}}), ErrorCode::badInput,
                      m_folder->file(Stage::activity), "has not been made yet");
        steps::buildGraph(*m_folder, madeGraphOptions(), machine, {});
        const fs::path other = fs::path(m_temporary->path().toStdString()) / "other.pt";
        writeTeacher(other, madeTeacher(2), true);
        const steps::TeacherView before(*m_folder, machine, {});
        steps::importTeacher(*m_folder, {other.string()}, machine, {});
        QVERIFY(!before.isCurrent(m_folder->read()));
        COMPARE_ERROR((steps::TeacherView{*m_folder, machine, {}}), ErrorCode::badInput,
                      m_folder->file(Stage::activity), "out of date");
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(TeacherViewTest)
#include "teacher_view_test.moc"
