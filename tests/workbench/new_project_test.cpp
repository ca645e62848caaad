// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/made_project.h"
#include "project/made_script.h"
#include "workbench/made_window.h"
#include "workbench/new_project_wizard.h"
#include "workbench/window_project.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms

QLineEdit* field(const QWizard& wizard, const QString& name) {
    for (QLineEdit* const edit : wizard.currentPage()->findChildren<QLineEdit*>())
        if (edit->accessibleName() == name)
            return edit;
    return nullptr;
}

void typeInto(QLineEdit* edit, const fs::path& text) {
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromStdString(text.string()));
    QTest::keyClick(edit, Qt::Key_Tab);
}

void chooseKind(const QWizard& wizard, const QString& spec) {
    auto* const kinds = wizard.currentPage()->findChild<QComboBox*>();
    for (int k = 0; k < kinds->count() && kinds->currentData() != spec; ++k)
        QTest::keyClick(kinds, Qt::Key_Down);
}

bool says(const QWizard& wizard, const QString& text) {
    const bool said = QTest::qWaitFor([&] { return textOf(*wizard.currentPage()).contains(text); }, patience);
    if (!said)
        qWarning("the page says\n%s", qPrintable(textOf(*wizard.currentPage())));
    return said;
}

}  // namespace

/// The wizard as it is gone through from the welcome page.
class NewProjectTest : public QObject {
    Q_OBJECT

public:
    explicit NewProjectTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void init() {
        m_place = m_home.fresh();
        fs::create_directories(m_place);
        writeMadeImages(m_place / "shapes", 120, 60);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void fromImagesAndTeacherToAProject() {
        writeSmallScript(m_place / "script.pt");
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        walk([&](NewProjectWizard& wizard) {
            chooseKind(wizard, QStringLiteral("idx"));
            typeInto(field(wizard, QStringLiteral("Folder")), m_place / "shapes");
            QVERIFY(says(wizard, QStringLiteral("Found: 3 class(es)")));
            QVERIFY2(!wizard.currentPage()->findChild<QSpinBox*>()->isVisible(), "these images have a size");
            QVERIFY(click(wizard, QStringLiteral("Next >")));

            QVERIFY(says(wizard, QStringLiteral("until there is one")));
            typeInto(field(wizard, QStringLiteral("Teacher file")), {});
            for (QAbstractButton* const choice : wizard.currentPage()->findChildren<QAbstractButton*>())
                if (choice->text().startsWith(QStringLiteral("A file")))
                    choice->click();
            typeInto(field(wizard, QStringLiteral("Teacher file")), m_place / "script.pt");
            QVERIFY(says(wizard, QStringLiteral("(TorchScript)")));
            QVERIFY(says(wizard, QStringLiteral("validation images right")));
            QVERIFY(says(wizard, QStringLiteral("normalisation(s) tried")));
            const auto* const layers = wizard.currentPage()->findChild<QTreeWidget*>();
            QCOMPARE(layers->accessibleName(), QStringLiteral("Layers"));
            QTest::mouseClick(layers->viewport(), Qt::LeftButton, {},
                              layers->visualItemRect(layers->topLevelItem(1)).center());
            QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), patience);
            QVERIFY(click(wizard, QStringLiteral("Next >")));

            QCOMPARE(field(wizard, QStringLiteral("Name"))->text(), QStringLiteral("shapes"));
            typeInto(field(wizard, QStringLiteral("Folder")), m_place);
            QVERIFY(says(wizard, QString::fromStdString((m_place / "shapes.nonn").string())));
            QVERIFY(!fs::exists(m_place / "shapes.nonn"));
            QVERIFY(click(wizard, QStringLiteral("Create")));
        });
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(settles(*m_window));
        QCOMPARE(savedProject(m_place / "shapes.nonn").teacher->filters, 4);
        QCOMPARE(markOf(*m_window, QStringLiteral("teacher")), StageMark::current);
    }

    void picturesHaveASizeToChoose() {
        walk([&](NewProjectWizard& wizard) {
            wizard.setDataFolder(QString::fromStdString((m_place / "nothing").string()));
            QVERIFY(says(wizard, QString::fromStdString((m_place / "nothing").string())));
            QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
            writePictures();
            wizard.setDataFolder(QString::fromStdString((m_place / "flowers").string()));
            QVERIFY(says(wizard, QStringLiteral("Found: 2 class(es) (daisy, rose)")));
            QVERIFY(says(wizard, QStringLiteral("Pictures: 40 PNG; shorter sides of 40 pixels")));
            const auto* const side = wizard.currentPage()->findChild<QSpinBox*>();
            QVERIFY(side->isVisible());
            QCOMPARE(side->value(), 40);
            QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
            wizard.reject();
        });
        QVERIFY(!m_window->session());
    }

    void aNameThatIsTakenIsToldInPlace() {
        fs::create_directories(m_place / "taken.nonn" / "something");
        walk([&](NewProjectWizard& wizard) {
            wizard.setDataFolder(QString::fromStdString((m_place / "shapes").string()));
            QVERIFY(says(wizard, QStringLiteral("Found: 3 class(es)")));
            QVERIFY(click(wizard, QStringLiteral("Next >")));
            QVERIFY(click(wizard, QStringLiteral("Next >")));
            typeInto(field(wizard, QStringLiteral("Name")), "taken");
            typeInto(field(wizard, QStringLiteral("Folder")), m_place);
            QVERIFY(click(wizard, QStringLiteral("Create")));
            QVERIFY(says(wizard, QStringLiteral("taken.nonn")));
            QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::FinishButton)->isEnabled(), patience);
            wizard.reject();
        });
        QVERIFY(!m_window->session());
    }

private:
    /// Begins with a click; what is still open after `way` is closed, so that a failure ends the test.
    void walk(const std::function<void(NewProjectWizard&)>& way) {
        bool walked = false;
        QTimer::singleShot(0, this, [&] {
            auto* const wizard = m_window->findChild<NewProjectWizard*>();
            if (QTest::qWaitForWindowActive(wizard))
                way(*wizard);
            walked = true;
            if (QTest::currentTestFailed())
                wizard->reject();
        });
        QVERIFY(click(*m_window, QStringLiteral("New project...")));
        QVERIFY(walked);
    }

    void writePictures() const {
        for (const char* const name : {"daisy", "rose"}) {
            const fs::path folder = m_place / "flowers" / name;
            fs::create_directories(folder);
            for (int k = 0; k < 20; ++k) {
                QImage picture(50, 40, QImage::Format_RGB888);
                picture.fill(QColor(10 * k, 100, name[0] == 'r' ? 200 : 0));
                QVERIFY(picture.save(QString::fromStdString((folder / (std::to_string(k) + ".png")).string())));
            }
        }
    }

    TestHome& m_home;
    fs::path m_place;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<NewProjectTest>(count, words);
}
#include "new_project_test.moc"
