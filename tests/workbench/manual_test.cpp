// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/manual.h"

#include "theme/manual_place.h"
#include "workbench/language.h"
#include "workbench/made_window.h"
#include "workbench/manual_pages.h"
#include "workbench/window_project.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <map>
#include <tuple>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms

bool isControl(const QWidget& widget) {
    return (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
            qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
            qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget)) &&
           !qobject_cast<const QScrollBar*>(&widget) && widget.focusPolicy() != Qt::NoFocus;
}

/// What a block is: a heading of a level, an entry of a list, a cell of a table (row and column), or none of these.
std::tuple<int, bool, int, int> shapeOf(const QTextBlock& block) {
    const QTextCursor cursor(block);
    const int level = block.blockFormat().headingLevel();
    const bool entry = block.textList() != nullptr;
    const QTextTable* const table = cursor.currentTable();
    if (!table)
        return {level, entry, -1, -1};
    const QTextTableCell cell = table->cellAt(cursor);
    return {level, entry, cell.row(), cell.column()};
}

QString described(const QWidget& control) {
    return QStringLiteral("%1 \"%2\" %3")
        .arg(QLatin1String(control.metaObject()->className()), control.accessibleName(), control.objectName());
}

}  // namespace

/// F1 opens the manual where it tells of what has the focus.
class WindowManualTest : public QObject {
    Q_OBJECT

public:
    explicit WindowManualTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() {
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, makeWindowProject(m_home.fresh())));
        QVERIFY(settles(*m_window));
        help();  // whose pages are there from now on
    }

    void cleanupTestCase() {
        m_window.reset();
        m_pages.clear();
    }

    void everyControlHasItsPlace() {
        int controls = 0;
        for (const StageController* const stage : m_window->stages()) {
            for (const QWidget* const part : {static_cast<QWidget*>(m_window->stage(stage->key())->frame()),
                                              m_window->stage(stage->key())->settings()}) {
                if (!part)
                    continue;
                for (const QWidget* const control : part->findChildren<QWidget*>()) {
                    if (!isControl(*control))
                        continue;
                    const ManualPlace place = manualPlace(control);
                    const QString told = stage->key() + QStringLiteral(": ") + described(*control) +
                                         QStringLiteral(" leads to ") + place.page + QLatin1Char('#') + place.term;
                    QVERIFY2(!pageOf(place.page).isEmpty(), qPrintable(told));
                    QVERIFY2(findTerm(pageOf(place.page), place.term) >= 0, qPrintable(told));
                    ++controls;
                }
            }
        }
        QVERIFY(controls > 150);
    }

    void theKeyLeadsThere_data() {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* stage, const char* control, const char* page, const char* text) {
            QTest::addRow("%s", control) << stage << control << page << text;
        };
        row("train", "Temperature", "train.md", "Temperature");
        row("graph", "Balance", "partition.md", "Balance");
        row("plan", "RAM", "plan.md", "RAM");
        row("communicate", "Devices gone", "communicate.md", "Devices gone");
    }
    void theKeyLeadsThere() {
        QFETCH(QString, stage);
        QFETCH(QString, control);
        QFETCH(QString, page);
        QFETCH(QString, text);
        focus(stage, control);
        const auto* const browser = help()->findChild<QTextBrowser*>();
        QCOMPARE(browser->source().fileName(), page);
        QTRY_COMPARE_WITH_TIMEOUT(browser->textCursor().block().text(), text, patience);
    }

    /// So that a place of the English page is one of each translation.
    void translatedPagesHaveTheBlocksOfTheEnglish() {
        const QDir help(QStringLiteral(":/help"));
        for (const QString& language : help.entryList(QDir::Dirs))
            for (const QString& page : QDir(help.filePath(language)).entryList(QDir::Files)) {
                QTextDocument translated;
                translated.setMarkdown(QString::fromUtf8(manualPage(page, language)));
                const QTextDocument& english = pageOf(page.section(QLatin1Char('.'), 0, 0));
                QTextBlock here = translated.begin();
                for (QTextBlock there = english.begin(); there.isValid(); there = there.next(), here = here.next())
                    QVERIFY2(
                        here.isValid() && shapeOf(here) == shapeOf(there),
                        qPrintable(
                            QStringLiteral("%1/%2: \"%3\" is \"%4\"").arg(language, page, there.text(), here.text())));
                QVERIFY2(!here.isValid(), qPrintable(language + QLatin1Char('/') + page + here.text()));
            }
    }

    /// The last one: the window keeps the language.
    void theKeyLeadsThereInTheLanguageOfTheWindow() {
        installLanguage(*qApp, QStringLiteral("de"));
        focus(QStringLiteral("train"), QStringLiteral("Temperature"));
        const auto* const browser = help()->findChild<QTextBrowser*>();
        QTRY_COMPARE_WITH_TIMEOUT(browser->textCursor().block().text(), QStringLiteral("Temperatur"), patience);
    }

private:
    void focus(const QString& stage, const QString& control) {
        QVERIFY(goTo(*m_window, stage));
        QWidget* found = nullptr;
        for (QWidget* const each : m_window->stage(stage)->settings()->findChildren<QWidget*>())
            if (each->accessibleName() == control && each->focusPolicy() != Qt::NoFocus)
                found = each;
        QVERIFY(found != nullptr);
        found->setFocus();
    }

    /// The manual's page; empty where there is none.
    const QTextDocument& pageOf(const QString& name) {
        QTextDocument& page = m_pages[name];
        QFile file(QStringLiteral(":/help/%1.md").arg(name));
        if (page.isEmpty() && file.open(QIODevice::ReadOnly))
            page.setMarkdown(QString::fromUtf8(file.readAll()));
        return page;
    }

    Manual* help() {
        for (Manual* const before : m_window->findChildren<Manual*>())
            delete before;
        for (QAction* const action : m_window->findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::HelpContents))
                action->trigger();
        return m_window->findChild<Manual*>();
    }

    TestHome& m_home;
    std::unique_ptr<MainWindow> m_window;
    std::map<QString, QTextDocument> m_pages;
};

int main(int count, char** words) {
    return runWindowTest<WindowManualTest>(count, words);
}
#include "manual_test.moc"
