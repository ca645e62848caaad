// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lessons/lessons.h"

#include "base/caught_error.h"
#include "languages/languages.h"
#include "workbench/evaluate_stage.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/lessons/lesson_panel.h"
#include "workbench/lessons/lesson_sheet.h"
#include "workbench/made_window.h"
#include "workbench/preferences.h"
#include "workbench/window_project.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTextBrowser>
#include <QTranslator>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60'000;  // ms

/// A deed that is possible with the few filters of the made project.
constexpr const char* shortLesson = R"(# Short
About {filters} filters.
## Select
Click one of {filters}.
@stage graph
@point Students
@do select 1
@check selected = 1
## Divide
@do students 3
Type 3.
@check students = 3 and stage = graph
@question How many students?
@answer {students} of {filters} filters.
)";

}  // namespace

/// Lessons as files, and as somebody is led through them.
class LessonsTest : public QObject {
    Q_OBJECT

public:
    explicit LessonsTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeTrainedProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
    }

    void cleanup() { m_window.reset(); }

    void brokenLessonsAreNamedWithTheirLine_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* content, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(content) << QString::fromLatin1(reason);
        };
        row("empty", "", "has no line with its title");
        row("no step", "# A\nText\n", "has no step");
        row("text first", "text\n# A\n## B\nc\n", "line 1: the title of the lesson comes first");
        row("step first", "## B\nc\n", "line 1: the title of the lesson comes first");
        row("two titles", "# A\n# B\n## C\nd\n", "line 2: a lesson has one title");
        row("silent step", "# A\n## B\n\n## C\nd\n", "line 2: the step says nothing");
        row("directive first", "# A\n@stage graph\n## B\nc\n", "line 2: @stage belongs to a step");
        row("unknown directive", "# A\n## B\nc\n@jump graph\n", "line 4: @jump is not known");
        row("unknown stage", "# A\n## B\nc\n@stage moon\n", "line 4: there is no stage moon");
        row("stage twice", "# A\n## B\nc\n@stage graph\n@stage plan\n", "line 5: the step has @stage already");
        row("unknown value", "# A\n## B\n{moons} of them\n", "line 3: nothing is called {moons}");
        row("unknown check", "# A\n## B\nc\n@check moons = 2\n", "line 4: nothing is called {moons}");
        row("no check", "# A\n## B\nc\n@check students\n", "line 4: \"students\" is no check");
        row("unknown deed", "# A\n## B\nc\n@do fly 2\n", "line 4: \"fly\" cannot be done");
        row("deed without a number", "# A\n## B\nc\n@do students many\n", "line 4: \"students\" takes a number");
        row("deed of nothing", "# A\n## B\nc\n@do rule\n", "line 4: \"rule\" needs to be told what");
        row("empty directive", "# A\n## B\nc\n@point\n", "line 4: @point says nothing");
        row("question alone", "# A\n## B\nc\n@question Why?\n", "line 2: @question and @answer belong together");
    }
    void brokenLessonsAreNamedWithTheirLine() {
        QFETCH(const QString, content);
        QFETCH(const QString, reason);
        COMPARE_ERROR(parseLesson(content, "/a/b.md"), ErrorCode::badInput, "/a/b.md", reason.toStdString());
    }

    void aLessonLeadsWaitsAndKeepsItsPlace() {
        const QString file = written(shortLesson);
        m_window->lessons().open(file);
        QVERIFY(m_window->lessons().dock()->isVisible());
        LessonPanel& panel = m_window->lessons().panel();
        const QString filters = QString::number(liveGraph(*m_window).graph()->filters);
        QVERIFY(says(QStringLiteral("About %1 filters.").arg(filters)));
        QVERIFY(says(QStringLiteral("Waiting for you")));
        QVERIFY(m_window->stage(QStringLiteral("graph"))->front());
        QVERIFY(click(panel, QStringLiteral("lessonDo")));
        QVERIFY(says(QStringLiteral("Done")));
        QVERIFY(click(panel, QStringLiteral("lessonNext")));
        QVERIFY(says(QStringLiteral("Step 2 of 2")) && says(QStringLiteral("Waiting for you")));
        // Done by the person, at the control.
        QVERIFY(type(*m_window->stage(QStringLiteral("graph"))->settings(), QStringLiteral("Students"), 3));
        QVERIFY(says(QStringLiteral("Done")));
        const QString answer = QStringLiteral("3 of %1 filters").arg(filters);
        QVERIFY(!says(answer, 0));
        QVERIFY(click(panel, QStringLiteral("lessonAnswer")));
        QVERIFY(says(answer));
        m_window->lessons().open(file);
        QCOMPARE(panel.step(), 1);
        QVERIFY(click(panel, QStringLiteral("lessonNext")));
        QVERIFY(says(QStringLiteral("The lesson is over")));
        QVERIFY(click(panel, QStringLiteral("lessonNext")));
        QVERIFY(!m_window->lessons().dock()->isVisible());
        QVERIFY(settles(*m_window));
    }

    void aBrokenLessonIsToldInPlace() {
        m_window->lessons().open(written("# A\n## B\nc\n@jump graph\n"));
        QVERIFY(says(QStringLiteral("line 4: @jump is not known")));
        QTest::qWait(1'000);  // after which the lesson has looked again at what was done
        QVERIFY(says(QStringLiteral("line 4: @jump is not known"), 0));
    }

    void thePersonsOwnAreOffered() {
        fs::create_directories(Lessons::folder().toStdString());
        std::ofstream((Lessons::folder() + QStringLiteral("/mine.md")).toStdString()) << shortLesson;
        QMenu menu;
        m_window->lessons().fill(menu);
        QStringList names;
        for (const QAction* const action : menu.actions())
            names << action->text();
        QCOMPARE(names.mid(0, 3), (QStringList{QStringLiteral("A tour of two minutes"),
                                               QStringLiteral("From filters to devices"), QStringLiteral("Short")}));
    }

    void theSheetHoldsQuestionsAndAnswers() {
        const Lesson lesson = parseLesson(QString::fromLatin1(shortLesson), "a.md");
        QVERIFY(lessonSheet(lesson, LessonWorld(*m_window)).startsWith("%PDF-"));
    }

    /// Of every lesson that comes with the program: its controls are there, and doing what it says makes its checks
    /// hold.
    void whatIsShippedCanBeDone_data() { rows({"tour", "method"}); }
    void whatIsShippedCanBeDone() {
        QFETCH(const QString, name);
        const LessonWorld world(*m_window);
        for (const LessonStep& step : Lessons::read(QStringLiteral(":/lessons/%1.md").arg(name)).steps) {
            if (!step.stage.isEmpty())
                world.showStage(step.stage);
            if (step.stage == QLatin1String("evaluate"))
                QVERIFY(settles(*m_window));
            QVERIFY2(step.point.isEmpty() || world.placeOf(step.point), qPrintable(step.title + step.point));
            world.act(step.deeds);
            const bool held = QTest::qWaitFor([&] { return world.holds(step.checks); }, patience);
            QVERIFY2(held, qPrintable(step.title));
            QVERIFY(step.deeds.empty() || settles(*m_window));
            const QString said = world.filled(step.text + step.question + step.answer);
            QVERIFY2(!said.contains(QLatin1Char('{')), qPrintable(said));
        }
    }

    /// In another language a lesson asks for the same, and names the controls as they are called there.
    void translationsAskForTheSame_data();
    void translationsAskForTheSame() {
        QFETCH(const QString, name);
        QFETCH(const QString, language);
        QTranslator texts;
        QVERIFY(loadTexts(texts, language));
        QApplication::installTranslator(&texts);
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
        const LessonWorld world(*m_window);
        const Lesson english = Lessons::read(QStringLiteral(":/lessons/%1.md").arg(name));
        const Lesson other = Lessons::read(QStringLiteral(":/lessons/%1.%2.md").arg(name, language));
        QCOMPARE(other.steps.size(), english.steps.size());
        for (std::size_t k = 0; k < other.steps.size(); ++k) {
            const LessonStep& step = other.steps[k];
            QCOMPARE(step.stage, english.steps[k].stage);
            QVERIFY(step.deeds == english.steps[k].deeds && step.checks == english.steps[k].checks);
            QCOMPARE(step.question.isEmpty(), english.steps[k].question.isEmpty());
            QCOMPARE(valuesIn(step), valuesIn(english.steps[k]));
            QCOMPARE(step.point.isEmpty(), english.steps[k].point.isEmpty());
            if (!step.stage.isEmpty())
                world.showStage(step.stage);
            QVERIFY2(step.point.isEmpty() || world.placeOf(step.point), qPrintable(step.title + step.point));
        }
        QApplication::removeTranslator(&texts);
    }

    void theManualNamesAllThatALessonCanSay() {
        QFile page(QStringLiteral(":/help/lessons.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (const QString& value : lessonValues())
            QVERIFY2(text.contains(QLatin1Char('`') + value + QLatin1Char('`')), qPrintable(value));
        for (const QString& verb : lessonVerbs())
            QVERIFY2(text.contains(QLatin1Char('`') + verb + QLatin1Char(' ')), qPrintable(verb));
    }

private:
    static void rows(std::initializer_list<const char*> names) {
        QTest::addColumn<QString>("name");
        for (const char* const name : names)
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// What a step has the project say, as "{filters}".
    static QStringList valuesIn(const LessonStep& step) {
        static const QRegularExpression pattern(QStringLiteral("\\{[^}]*\\}"));
        QStringList values;
        for (const QString& text : {step.text, step.question, step.answer})
            for (auto match = pattern.globalMatch(text); match.hasNext();)
                values.append(match.next().captured());
        values.sort();
        return values;
    }

    QString written(const char* content) {
        const fs::path file = m_home.fresh().string() + ".md";
        std::ofstream(file) << content;
        return QString::fromStdString(file.string());
    }

    bool says(const QString& text, int wait = patience) const {
        const QWidget& panel = m_window->lessons().panel();
        return QTest::qWaitFor(
            [&] { return (textOf(panel) + panel.findChild<QTextBrowser*>()->toPlainText()).contains(text); }, wait);
    }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

void LessonsTest::translationsAskForTheSame_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString& file : QDir(QStringLiteral(":/lessons")).entryList({QStringLiteral("*.*.md")})) {
        const QString language = file.section(QLatin1Char('.'), 1, 1);
        QTest::newRow(qPrintable(file)) << file.section(QLatin1Char('.'), 0, 0) << language;
    }
}

int main(int count, char** words) {
    return runWindowTest<LessonsTest>(count, words);
}
#include "lessons_test.moc"
