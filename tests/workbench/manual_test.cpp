// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/manual.h"

#include "theme/manual_place.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <map>

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
        QVERIFY(goTo(*m_window, stage));
        QWidget* found = nullptr;
        for (QWidget* const each : m_window->stage(stage)->settings()->findChildren<QWidget*>())
            if (each->accessibleName() == control && each->focusPolicy() != Qt::NoFocus)
                found = each;
        QVERIFY(found != nullptr);
        found->setFocus();
        const auto* const browser = help()->findChild<QTextBrowser*>();
        QCOMPARE(browser->source().fileName(), page);
        QTRY_COMPARE_WITH_TIMEOUT(browser->textCursor().block().text(), text, patience);
    }

private:
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
