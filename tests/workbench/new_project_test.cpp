// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/seen_images_fields.h"
#include "project/made_project.h"
#include "project/made_script.h"
#include "workbench/made_window.h"
#include "workbench/new_project/new_project_wizard.h"
#include "workbench/window_project.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
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
            QCOMPARE(wizard.currentPage()->findChild<QSpinBox*>()->text(), QStringLiteral("As they are"));
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

    void imagesOfAnyKindHaveASizeAndColoursToChoose() {
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        walk([&](NewProjectWizard& wizard) {
            wizard.setDataFolder(QString::fromStdString((m_place / "shapes").string()));
            QVERIFY(says(wizard, QStringLiteral("Found: 3 class(es)")));
            wizard.currentPage()->findChild<QSpinBox*>()->setValue(12);
            for (QComboBox* const box : wizard.currentPage()->findChildren<QComboBox*>())
                if (box->accessibleName() == QLatin1String("Colours"))
                    box->setCurrentIndex(box->findData(3));
            create(wizard);
        });
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(settles(*m_window));
        const DatasetFacts made = savedProject(m_place / "shapes.nonn").dataset;
        QVERIFY(made.channels == 3 && made.height == 12 && made.width == 12);
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(view(*m_window, QStringLiteral("data"))).contains(QLatin1String("12 x 12 instead of 8 x 8 pixels")),
            patience);
    }

    void theSizeOfAnOpenProjectCanBeChanged() {
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        walk([&](NewProjectWizard& wizard) {
            wizard.setDataFolder(QString::fromStdString((m_place / "shapes").string()));
            QVERIFY(says(wizard, QStringLiteral("Found: 3 class(es)")));
            create(wizard);
        });
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(settles(*m_window));
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        auto* const side = m_window->findChild<SideField*>();
        auto* const see = m_window->findChild<QPushButton*>(QStringLiteral("see"));
        QVERIFY(side && see && side->isVisible());
        QVERIFY(!see->isEnabled() && !see->toolTip().isEmpty());
        QCOMPARE(side->text(), QStringLiteral("As they are"));
        side->setValue(16);
        QTest::mouseClick(see, Qt::LeftButton);
        const auto seen = [&] { return savedProject(m_place / "shapes.nonn").images.side; };
        QTRY_COMPARE_WITH_TIMEOUT(seen(), 16, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(savedProject(m_place / "shapes.nonn").dataset.width, 16);
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(view(*m_window, QStringLiteral("data"))).contains(QLatin1String("16 x 16 instead of 8 x 8 pixels")),
            patience);
        QVERIFY(!see->isEnabled());
        undoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(seen(), 0, patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(side->text(), QStringLiteral("As they are"));
    }

    void theFoldersOfThePartsCanBeChosen() {
        for (const char* const part : {"first", "second"})
            writePictures(m_place / "shoots" / part);
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        walk([&](NewProjectWizard& wizard) {
            wizard.setDataFolder(QString::fromStdString((m_place / "shoots").string()));
            QVERIFY(says(wizard, QStringLiteral("first, second")));
            const auto choose = [&](const char* name, const char* item) {
                for (QComboBox* const box : wizard.currentPage()->findChildren<QComboBox*>())
                    if (box->accessibleName() == QLatin1String(name))
                        box->setCurrentIndex(box->findText(QLatin1String(item)));
            };
            choose("Folders in it", "Parts that I choose");
            QVERIFY(says(wizard, QStringLiteral("Choose the folder that holds the images to train on")));
            QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
            choose("To train on", "first");
            choose("For the last test", "second");
            QVERIFY(says(wizard, QStringLiteral("Found: 2 class(es) (daisy, rose)")));
            create(wizard, QStringLiteral("until there is one"), QStringLiteral("shoots.nonn"));
        });
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(settles(*m_window));
        const Project made = savedProject(m_place / "shoots.nonn");
        QCOMPARE(made.source.parts.spec(), std::string("training=first,test=second"));
        QCOMPARE(made.dataset.test, std::int64_t{40});
    }

    void aTeacherOfAnotherSizeIsGivenIt() {
        writeFlatScript(m_place / "flat.pt", 3, 32);
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        walk([&](NewProjectWizard& wizard) {
            wizard.setDataFolder(QString::fromStdString((m_place / "shapes").string()));
            wizard.setTeacherFile(QString::fromStdString((m_place / "flat.pt").string()));
            QVERIFY(says(wizard, QStringLiteral("Found: 3 class(es)")));
            create(wizard, QStringLiteral("It takes no images of 1 x 8 x 8"));
        });
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(settles(*m_window));
        QCOMPARE(savedProject(m_place / "shapes.nonn").images.side, 32);
        QCOMPARE(markOf(*m_window, QStringLiteral("teacher")), StageMark::current);
    }

    /// No kind was chosen; it is seen by the files, while the folder is typed.
    void theKindIsGuessedWhileTyping() {
        walk([&](NewProjectWizard& wizard) {
            QLineEdit* const folder = field(wizard, QStringLiteral("Folder"));
            folder->setFocus();
            folder->selectAll();
            QTest::keyClicks(folder, QString::fromStdString((m_place / "shapes").string()));
            QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
            QVERIFY(says(wizard, QStringLiteral("Found: 3 class(es)")));
            QCOMPARE(wizard.currentPage()->findChild<QComboBox*>()->currentData().toString(), QStringLiteral("idx"));
            int pictures = 0;
            for (const QLabel* const label : wizard.currentPage()->findChildren<QLabel*>())
                pictures += label->pixmap().isNull() ? 0 : 1;
            QCOMPARE(pictures, 3);
            QVERIFY(wizard.button(QWizard::NextButton)->toolTip().isEmpty());
            QTest::keyClicks(folder, QStringLiteral("/none"));
            QVERIFY(says(wizard, QStringLiteral("shapes/none")));
            QVERIFY(wizard.button(QWizard::NextButton)->toolTip().contains(QLatin1String("shapes/none")));
            folder->setText({});
            wizard.setDataFolder(QString::fromStdString((m_place / "shapes").string()));
            QVERIFY(says(wizard, QStringLiteral("Found: 3 class(es)")));
            QVERIFY(click(wizard, QStringLiteral("Next >")));
            QVERIFY(says(wizard, QStringLiteral("until there is one")));
            QVERIFY(click(wizard, QStringLiteral("Next >")));
            typeInto(field(wizard, QStringLiteral("Name")), "a/b");
            QVERIFY(says(wizard, QStringLiteral("A name holds no")));
            QVERIFY(!wizard.button(QWizard::FinishButton)->isEnabled());
            QVERIFY(wizard.button(QWizard::FinishButton)->toolTip().contains(QLatin1String("A name holds no")));
            QTimer::singleShot(0, &wizard, &QDialog::reject);
        });
        QVERIFY(!m_window->session());
    }

    void picturesHaveASizeToChoose() {
        walk([&](NewProjectWizard& wizard) {
            wizard.setDataFolder(QString::fromStdString((m_place / "nothing").string()));
            QVERIFY(says(wizard, QString::fromStdString((m_place / "nothing").string())));
            QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
            writePictures(m_place / "flowers");
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
    /// Goes on from the first page to the end, where it says of the teacher what is expected.
    void create(NewProjectWizard& wizard, const QString& ofTheTeacher = QStringLiteral("until there is one"),
                const QString& name = QStringLiteral("shapes.nonn")) const {
        QVERIFY(click(wizard, QStringLiteral("Next >")));
        QVERIFY(says(wizard, ofTheTeacher));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), patience);
        QVERIFY(click(wizard, QStringLiteral("Next >")));
        typeInto(field(wizard, QStringLiteral("Folder")), m_place);
        QVERIFY(says(wizard, QString::fromStdString(m_place.string()) + QLatin1Char('/') + name));
        QVERIFY(click(wizard, QStringLiteral("Create")));
    }

    /// Begins with a click; what is still open after `way` is closed, so that a failure ends the test.
    void walk(const std::function<void(NewProjectWizard&)>& way) {
        bool walked = false;
        QTimer look;  // again and again: finding the button to click lets events pass, before there is a wizard
        connect(&look, &QTimer::timeout, this, [&] {
            auto* const wizard = m_window->findChild<NewProjectWizard*>();
            if (!wizard || !wizard->isVisible())
                return;
            look.stop();
            walked = QTest::qWaitForWindowActive(wizard);
            if (walked)
                way(*wizard);
            const QPointer<NewProjectWizard> left = wizard;
            if (walked && !QTest::currentTestFailed() &&
                QTest::qWaitFor([&] { return !left || !left->isVisible(); }, patience))
                return;
            qWarning("the wizard stays, and says\n%s", qPrintable(textOf(*wizard->currentPage())));
            walked = false;
            wizard->reject();
        });
        look.start(10);
        QVERIFY(click(*m_window, QStringLiteral("New project...")));
        QVERIFY(walked);
    }

    static void writePictures(const fs::path& place) {
        for (const char* const name : {"daisy", "rose"}) {
            const fs::path folder = place / name;
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
