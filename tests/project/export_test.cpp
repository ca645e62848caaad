// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/export.h"

#include "base/log.h"
#include "project/made_steps.h"
#include "project/steps_export.h"
#include "project/steps_plan.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace nonn;
namespace fs = std::filesystem;

/// What is said of students on their way out of a project.
class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        setLogSink([this](LogLevel, const Text& line) { m_lines.push_back(line.english()); });
        const ProjectFolder folder(makeStepsProject(path()));
        makePartitionOf(folder);
    }

    void warnsOfConstantsThatThePlanLeavesNoRoomFor_data() {
        QTest::addColumn<int>("spare");
        QTest::addColumn<bool>("warns");
        QTest::newRow("as little as the weights take") << 0 << true;
        QTest::newRow("room for padding") << 10'000 << false;
    }
    void warnsOfConstantsThatThePlanLeavesNoRoomFor() {
        QFETCH(int, spare);
        QFETCH(bool, warns);
        Budget budget{Precision::int8, 6'000, {}, {}};
        const Plan found = steps::plan(folder(), {budget}, {}).plan;
        budget.macs = std::max(found.students[0].macs, found.students[1].macs);
        budget.memory = std::max(found.students[0].deployedBytes, found.students[1].deployedBytes) + spare;
        steps::plan(folder(), {budget}, {});
        DistilOptions options = madeDistilOptions(1);
        options.architectures = {};
        steps::distil(folder(), options, "cpu", {});
        m_lines.clear();
        for (const ExportKind kind : {ExportKind::c, ExportKind::bundle}) {
            const steps::ExportOutcome outcome = steps::exportStudents(
                folder(),
                {.out = path() / name(kind),
                 .precision = kind == ExportKind::c ? Precision::int8 : Precision::fp32,
                 .kind = kind,
                 .parts = {{ExportKind::onnx, Precision::fp32}, {ExportKind::c, Precision::int8}}},
                {});
            for (const StudentMemory& student : outcome.written.students) {
                QVERIFY(student.constants > student.plannedConstants);
                const std::string line = student.file + " holds " + std::to_string(student.constants) +
                                         " bytes of constants, more than the " + std::to_string(*budget.memory);
                const auto says = [&](const std::string& said) { return said.starts_with(line); };
                QCOMPARE(std::ranges::any_of(m_lines, says), warns && student.constants > *budget.memory);
            }
        }
        QCOMPARE(std::ranges::any_of(
                     m_lines, [](const std::string& line) { return line.find("constants") != std::string::npos; }),
                 warns);
    }

private:
    fs::path path() const { return m_temporary.path().toStdString(); }
    ProjectFolder folder() const { return ProjectFolder(path() / "a.nonn"); }

    QTemporaryDir m_temporary;
    std::vector<std::string> m_lines;
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
