// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/device_cards.h"
#include "pages/evaluate/subset_model.h"
#include "pages/figure_row.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60'000;  // ms

}  // namespace

/// Fusion layers for survivors as people get, see and remove them.
class SurvivorsTest : public QObject {
    Q_OBJECT

public:
    explicit SurvivorsTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeTrainedProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(settles(*m_window));
    }
    void cleanup() { m_window.reset(); }

    void areFittedByAClick_data() {
        QTest::addColumn<int>("message");
        QTest::newRow("shares of the logits") << 0;
        QTest::newRow("features") << 1;
    }
    void areFittedByAClick() {
        QFETCH(int, message);
        QVERIFY(!box()->isVisible());
        settings().findChild<QComboBox*>(QStringLiteral("survivors-message"))->setCurrentIndex(message);
        QVERIFY(click(settings(), QStringLiteral("fit-survivors")));
        QTRY_VERIFY_WITH_TIMEOUT(box()->isVisible(), patience);
        QVERIFY(settles(*m_window));
        QVERIFY(fs::exists(file()));
        QVERIFY(textOf(settings()).contains(QLatin1String("There are 2, ")));
        const SubsetModel& table = *page().findChild<SubsetModel*>();
        QCOMPARE(table.columnCount(), SubsetModel::fitted + 1);
        QTest::mouseClick(page().findChildren<DeviceCard*>()[1], Qt::LeftButton);
        const auto shown = [&] {
            const auto figures = page().findChild<FigureRow*>()->figures();
            return std::pair(figures[0].value, figures[1].value);
        };
        const auto [withLayer, without] = shown();
        QVERIFY(!withLayer.isEmpty() && !without.isEmpty());
        QVERIFY(click(page(), QStringLiteral("with-survivors")));
        QCOMPARE(shown().first, without);
        QCOMPARE(shown().second, withLayer);
        QVERIFY(click(settings(), QStringLiteral("remove-survivors")));
        QTRY_VERIFY_WITH_TIMEOUT(!box()->isVisible(), patience);
        QVERIFY(settles(*m_window));
        QVERIFY(!fs::exists(file()));
        QCOMPARE(table.columnCount(), SubsetModel::accuracy + 1);
        QVERIFY(!settings().findChild<QPushButton*>(QStringLiteral("remove-survivors"))->isVisible());
    }

    /// They come with the project, and the test images are measured with them, too.
    void areThereAgain() {
        QVERIFY(click(settings(), QStringLiteral("fit-survivors")));
        QTRY_VERIFY_WITH_TIMEOUT(box()->isVisible(), patience);
        QVERIFY(settles(*m_window));
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QTRY_VERIFY_WITH_TIMEOUT(box()->isVisible(), patience);
        QVERIFY(click(settings(), QStringLiteral("evaluate")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("evaluate")), StageMark::current, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(page().findChild<SubsetModel*>()->columnCount(), SubsetModel::fitted + 1);
        QVERIFY(click(settings(), QStringLiteral("remove-survivors")));
        QTRY_COMPARE_WITH_TIMEOUT(page().findChild<SubsetModel*>()->columnCount(), SubsetModel::accuracy + 1, patience);
    }

    void aDamagedFileIsNamed() {
        QVERIFY(click(settings(), QStringLiteral("fit-survivors")));
        QTRY_VERIFY_WITH_TIMEOUT(box()->isVisible(), patience);
        QVERIFY(settles(*m_window));
        fs::resize_file(file(), 50);
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("evaluate")), StageMark::failed, patience);
        QVERIFY(
            textOf(*m_window->stage(QStringLiteral("evaluate"))->frame()).contains(QLatin1String("survivors.json")));
        // Fitted anew, all is well.
        QVERIFY(click(settings(), QStringLiteral("fit-survivors")));
        QTRY_VERIFY_WITH_TIMEOUT(box()->isVisible(), patience);
    }

private:
    QWidget& settings() const { return *m_window->stage(QStringLiteral("evaluate"))->settings(); }
    QWidget& page() const { return view(*m_window, QStringLiteral("evaluate")); }
    QCheckBox* box() const { return page().findChild<QCheckBox*>(QStringLiteral("with-survivors")); }
    fs::path file() const { return m_project / "runs" / "001" / "survivors.json"; }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<SurvivorsTest>(count, words);
}
#include "survivors_test.moc"
