// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/made_script.h"
#include "theme/theme.h"
#include "workbench/made_window.h"
#include "workbench/teacher/teacher_import_dialog.h"
#include "workbench/teacher/teacher_stage.h"
#include "workbench/window_project.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms

}  // namespace

class TeacherImportTest : public QObject {
    Q_OBJECT

public:
    explicit TeacherImportTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void init() {
        const fs::path place = m_home.fresh();
        m_project = makeWindowProject(place);
        m_file = place / "script.pt";
        writeSmallScript(m_file);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("teacher")));
    }

    void cleanup() { m_window.reset(); }

    void showsWhatIsFoundAndImportsWhatIsChosen() {
        TeacherImportDialog* const dialog = lookAt(m_file);
        QVERIFY(dialog);
        QPushButton* const import = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!import->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), patience);
        QTreeWidget* const layers = list(*dialog, QStringLiteral("Layers"));
        QCOMPARE(layers->topLevelItemCount(), 3);
        QCOMPARE(layers->topLevelItem(0)->text(2), QStringLiteral("4 × 4"));
        QTreeWidget* const tried = list(*dialog, QStringLiteral("Normalisations"));
        QCOMPARE(tried->topLevelItemCount(), 6);
        QVERIFY(tried->currentItem());
        // Another layer.
        QTest::mouseClick(layers->viewport(), Qt::LeftButton, {},
                          layers->visualItemRect(layers->topLevelItem(1)).center());
        QVERIFY(!import->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), patience);
        QCOMPARE(QString::fromStdString(dialog->request().features), QStringLiteral("first"));
        tried->setCurrentItem(tried->topLevelItem(4));
        QTest::mouseClick(import, Qt::LeftButton);
        QVERIFY(settles(*m_window));
        QTRY_COMPARE_WITH_TIMEOUT(savedProject(m_project).teacher->filters, 4, patience);
        QCOMPARE(savedProject(m_project).teacher->normalisation.mean.front(), 0.0f);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(view(*m_window, QStringLiteral("teacher"))).contains("(TorchScript)"),
                                 patience);
    }

    void warnsOfOneThatKnowsNothing() {
        writeBlindScript(m_file);
        TeacherImportDialog* const dialog = lookAt(m_file);
        QVERIFY(dialog);
        const QPushButton* const import = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), patience);
        const auto labels = dialog->findChildren<QLabel*>();
        const auto warning = std::ranges::find_if(
            labels, [](const QLabel* label) { return label->isVisible() && label->text().contains("by chance"); });
        QVERIFY(warning != labels.end());
        QCOMPARE((*warning)->palette().color(QPalette::WindowText), theme::colour(Role::warning));
        dialog->reject();
    }

    /// The view of the data follows.
    void whatWantsAnotherSizeIsGivenIt() {
        writeFlatScript(m_file, 1, 32);
        TeacherImportDialog* const dialog = lookAt(m_file);
        QVERIFY(dialog);
        QPushButton* const import = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), patience);
        QVERIFY(textOf(*dialog).contains(QLatin1String("32 x 32 instead of 8 x 8 pixels, scaled bilinearly")));
        QTest::mouseClick(import, Qt::LeftButton);
        QVERIFY(settles(*m_window));
        QTRY_COMPARE_WITH_TIMEOUT(savedProject(m_project).dataset.height, 32, patience);
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(view(*m_window, QStringLiteral("data"))).contains(QLatin1String("32 x 32 instead of 8 x 8 pixels")),
            patience);
    }

    void saysWhatIsWrongInPlace() {
        fs::resize_file(m_file, fs::file_size(m_file) / 2);
        TeacherImportDialog* const dialog = lookAt(m_file);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(*dialog).contains(QLatin1String("script.pt")), patience);
        QVERIFY(!dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
        dialog->reject();
        QCOMPARE(savedProject(m_project).teacher->architecture, std::string("wrn-10-1"));
    }

    void asksBeforeAProgramFromElsewhereRuns() {
        importBeside(m_project, m_file);
        fs::remove_all(fs::path(qgetenv("HOME").toStdString()) / ".local" / "state");
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("teacher")));
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(view(*m_window, QStringLiteral("teacher"))).contains(QLatin1String("does not run before")),
            patience);
        QVERIFY(click(*m_window, QStringLiteral("Allow it to run")));
        QVERIFY(settles(*m_window));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(view(*m_window, QStringLiteral("teacher"))).contains("(TorchScript)"),
                                 patience);
    }

private:
    TeacherImportDialog* lookAt(const fs::path& file) const {
        for (StageController* const stage : m_window->stages())
            if (auto* const teacher = qobject_cast<TeacherStage*>(stage))
                teacher->lookAt(QString::fromStdString(file.string()));
        return m_window->findChild<TeacherImportDialog*>();
    }

    static QTreeWidget* list(const QDialog& dialog, const QString& name) {
        for (QTreeWidget* const tree : dialog.findChildren<QTreeWidget*>())
            if (tree->accessibleName() == name)
                return tree;
        return nullptr;
    }

    TestHome& m_home;
    fs::path m_project;
    fs::path m_file;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<TeacherImportTest>(count, words);
}
#include "teacher_import_test.moc"
