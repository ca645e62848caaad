// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_stage.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QLineEdit>
#include <QTableWidget>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 120'000;  // ms
constexpr int endless = 10'000;    // epochs
constexpr int teacherFilters = 64;

/// Weights of pairs of filters, of which some are large.
void writeWeights(const fs::path& file) {
    std::ofstream out(file);
    for (int i = 0; i < teacherFilters; ++i)
        for (int j = 0; j < teacherFilters; ++j)
            out << (i == j ? 0.0 : 1.0 / (1 + std::abs(i - j))) << (j + 1 < teacherFilters ? ',' : '\n');
}

}  // namespace

/// What needs nothing of a training that is under way does not wait for it.
class BesideTest : public QObject {
    Q_OBJECT

public:
    explicit BesideTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeTrainedProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        QVERIFY(goTo(*m_window, QStringLiteral("train")));
        QVERIFY(type(settingsOf("train"), QStringLiteral("Epochs"), endless));
        QVERIFY(type(settingsOf("train"), QStringLiteral("Batch"), 30));
        QVERIFY(click(view(*m_window, QStringLiteral("train")), QStringLiteral("Start")));
        QTRY_VERIFY_WITH_TIMEOUT(!savedCurve(m_project, "002").empty(), patience);
    }

    void cleanup() {
        QVERIFY(goTo(*m_window, QStringLiteral("train")));
        QCOMPARE(markOf(*m_window, QStringLiteral("train")), StageMark::running);
        QVERIFY(click(view(*m_window, QStringLiteral("train")), QStringLiteral("Cancel")));
        QVERIFY(settles(*m_window));
        QVERIFY(!isFinished(m_project, "002"));
        m_window.reset();
    }

    void measuringOnTheTestImages() {
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(click(settingsOf("evaluate"), QStringLiteral("evaluate")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("evaluate")), StageMark::current, patience);
        QVERIFY(fs::exists(m_project / "runs" / "001" / "evaluation.json"));
        QCOMPARE(savedProject(m_project).testLooks, std::int64_t{1});
    }

    void exporting() {
        QVERIFY(goTo(*m_window, QStringLiteral("export")));
        QWidget& page = view(*m_window, QStringLiteral("export"));
        const fs::path out = m_project.parent_path() / "out";
        for (QLineEdit* const field : page.findChildren<QLineEdit*>())
            field->setText(QString::fromStdString(out.string()));
        QVERIFY(click(page, QStringLiteral("export")));
        const auto* const files = page.findChild<QTableWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(files->rowCount() > 0, patience);
        QVERIFY(fs::exists(out / "manifest.json"));
    }

    /// The run under way keeps what it was begun with.
    void anotherFilterGraph() {
        writeWeights(m_project.parent_path() / "weights.csv");
        auto* const stage = qobject_cast<GraphStage*>(m_window->stage(QStringLiteral("graph")));
        QVERIFY(goTo(*m_window, QStringLiteral("graph")));
        stage->importFile(QString::fromStdString((m_project.parent_path() / "weights.csv").string()),
                          GraphSource::matrix);
        QTRY_VERIFY_WITH_TIMEOUT(savedProject(m_project).graph->source == GraphSource::matrix, patience);
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("graph")), StageMark::current, patience);
    }

private:
    QWidget& settingsOf(const char* stage) const { return *m_window->stage(QLatin1String(stage))->settings(); }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<BesideTest>(count, words);
}
#include "beside_test.moc"
