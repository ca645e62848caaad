// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lessons/lesson.h"

#include "base/error.h"
#include "workbench/stages.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace nonn {

namespace {

constexpr qsizetype longestLesson = 1'000'000;  // characters
constexpr qsizetype mostSteps = 200;

const QStringList& verbsOfNumbers() {
    static const QStringList verbs{QStringLiteral("students"),   QStringLiteral("threshold"), QStringLiteral("balance"),
                                   QStringLiteral("resolution"), QStringLiteral("select"),    QStringLiteral("train"),
                                   QStringLiteral("unplug"),     QStringLiteral("plug")};
    return verbs;
}

class LessonReader {
public:
    LessonReader(const QString& content, std::filesystem::path file)
        : m_lines(content.split(QLatin1Char('\n'))), m_file(std::move(file)) {
        if (content.size() > longestLesson)
            throw badInput(m_file, Text::tr("is longer than a lesson can be: %1 characters", longestLesson));
    }

    Lesson read() {
        for (m_line = 0; m_line < m_lines.size(); ++m_line)
            take(m_lines[m_line].trimmed());
        closeStep();
        if (m_lesson.title.isEmpty())
            throw badInput(m_file, Text::tr("has no line with its title, as \"# Title\""));
        if (m_lesson.steps.empty())
            throw badInput(m_file, Text::tr("has no step, as \"## Step\""));
        return m_lesson;
    }

private:
    [[noreturn]] void refuse(const Text& reason) const {
        throw badInput(m_file, Text::tr("line %1: %2", m_line + 1, reason));
    }

    void take(const QString& line) {
        if (line.startsWith(QLatin1String("## ")))
            beginStep(line.mid(3).trimmed());
        else if (line.startsWith(QLatin1String("# ")))
            takeTitle(line.mid(2).trimmed());
        else if (line.startsWith(QLatin1Char('@')))
            takeDirective(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1).trimmed());
        else
            takeText(line);
    }

    void takeTitle(const QString& title) {
        if (!m_lesson.title.isEmpty())
            refuse(Text::tr("a lesson has one title; steps begin with \"## \""));
        m_lesson.title = title;
    }

    void beginStep(const QString& title) {
        closeStep();
        if (m_lesson.title.isEmpty())
            refuse(Text::tr("the title of the lesson comes first, as \"# Title\""));
        if (m_lesson.steps.size() == mostSteps)
            refuse(Text::tr("a lesson has %1 steps at most", mostSteps));
        m_lesson.steps.push_back({});
        m_lesson.steps.back().title = title;
        m_stepLine = m_line;
    }

    void closeStep() {
        if (m_lesson.steps.empty())
            return;
        LessonStep& step = m_lesson.steps.back();
        step.text = step.text.trimmed();
        const qsizetype here = std::exchange(m_line, m_stepLine);
        if (step.text.isEmpty())
            refuse(Text::tr("the step says nothing"));
        if (step.question.isEmpty() != step.answer.isEmpty())
            refuse(Text::tr("@question and @answer belong together"));
        m_line = here;
    }

    void takeText(const QString& line) {
        checkValues(line);
        if (m_lesson.title.isEmpty() && !line.isEmpty())
            refuse(Text::tr("the title of the lesson comes first, as \"# Title\""));
        QString& text = m_lesson.steps.empty() ? m_lesson.text : m_lesson.steps.back().text;
        text += line + QLatin1Char('\n');
    }

    /// Every {word} is one that stands for something.
    void checkValues(const QString& line) const {
        static const QRegularExpression value(QStringLiteral("\\{([^{}]*)\\}"));
        for (auto found = value.globalMatch(line); found.hasNext();)
            if (const QString name = found.next().captured(1); !lessonValues().contains(name))
                refuse(Text::tr("nothing is called {%1}", name.toStdString()));
    }

    void takeDirective(const QString& name, const QString& text) {
        if (m_lesson.steps.empty())
            refuse(Text::tr("%1 belongs to a step, which begins with \"## \"", name.toStdString()));
        LessonStep& step = m_lesson.steps.back();
        if (text.isEmpty())
            refuse(Text::tr("%1 says nothing", name.toStdString()));
        checkValues(text);
        const bool again = (name == QLatin1String("@stage") && !step.stage.isEmpty()) ||
                           (name == QLatin1String("@point") && !step.point.isEmpty()) ||
                           (name == QLatin1String("@check") && !step.checks.empty()) ||
                           (name == QLatin1String("@question") && !step.question.isEmpty()) ||
                           (name == QLatin1String("@answer") && !step.answer.isEmpty());
        if (again)
            refuse(Text::tr("the step has %1 already", name.toStdString()));
        if (name == QLatin1String("@stage"))
            step.stage = stageNamed(text);
        else if (name == QLatin1String("@point"))
            step.point = text;
        else if (name == QLatin1String("@do"))
            step.deeds.push_back(deedFrom(text));
        else if (name == QLatin1String("@check"))
            for (const QString& part : text.split(QStringLiteral(" and ")))
                step.checks.push_back(checkFrom(part.trimmed()));
        else if (name == QLatin1String("@question"))
            step.question = text;
        else if (name == QLatin1String("@answer"))
            step.answer = text;
        else
            refuse(Text::tr("%1 is not known", name.toStdString()));
    }

    QString stageNamed(const QString& key) const {
        const std::vector<StageName> all = stageNames();
        if (std::ranges::none_of(all, [&](const StageName& name) { return name.key == key; }))
            refuse(Text::tr("there is no stage %1", key.toStdString()));
        return key;
    }

    LessonDeed deedFrom(const QString& text) const {
        const LessonDeed deed{text.section(QLatin1Char(' '), 0, 0), text.section(QLatin1Char(' '), 1).trimmed()};
        if (!lessonVerbs().contains(deed.verb))
            refuse(Text::tr("\"%1\" cannot be done", deed.verb.toStdString()));
        bool isNumber = false;
        deed.with.toDouble(&isNumber);
        if (verbsOfNumbers().contains(deed.verb) && !isNumber)
            refuse(Text::tr("\"%1\" takes a number", deed.verb.toStdString()));
        if (deed.verb == QLatin1String("stage"))
            stageNamed(deed.with);
        if (deed.with.isEmpty())
            refuse(Text::tr("\"%1\" needs to be told what", deed.verb.toStdString()));
        return deed;
    }

    LessonCheck checkFrom(const QString& text) const {
        static const QRegularExpression form(QStringLiteral("^(\\w+)\\s*(>=|<=|!=|=|<|>)\\s*(.+)$"));
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            refuse(Text::tr("\"%1\" is no check, as students >= 3", text.toStdString()));
        const QString value = match.captured(1);
        if (!lessonValues().contains(value))
            refuse(Text::tr("nothing is called {%1}", value.toStdString()));
        const QStringList signs{QStringLiteral("="),  QStringLiteral("!="), QStringLiteral("<"),
                                QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral(">=")};
        return {value, static_cast<Relation>(signs.indexOf(match.captured(2))), match.captured(3).trimmed()};
    }

    QStringList m_lines;
    std::filesystem::path m_file;
    Lesson m_lesson;
    qsizetype m_line = 0;
    qsizetype m_stepLine = 0;
};

}  // namespace

const QStringList& lessonValues() {
    static const QStringList names{
        QStringLiteral("stage"),      QStringLiteral("filters"),    QStringLiteral("edges"),
        QStringLiteral("isolated"),   QStringLiteral("rule"),       QStringLiteral("topk"),
        QStringLiteral("threshold"),  QStringLiteral("selected"),   QStringLiteral("students"),
        QStringLiteral("largest"),    QStringLiteral("smallest"),   QStringLiteral("discarded"),
        QStringLiteral("modularity"), QStringLiteral("resolution"), QStringLiteral("balance"),
        QStringLiteral("teacher"),    QStringLiteral("masked"),     QStringLiteral("planned"),
        QStringLiteral("memory"),     QStringLiteral("training"),   QStringLiteral("trained"),
        QStringLiteral("plugged"),    QStringLiteral("together"),   QStringLiteral("left")};
    return names;
}

const QStringList& lessonVerbs() {
    static const QStringList all = verbsOfNumbers() + QStringList{QStringLiteral("stage"), QStringLiteral("rule"),
                                                                  QStringLiteral("discard"), QStringLiteral("memory")};
    return all;
}

Lesson parseLesson(const QString& content, const std::filesystem::path& file) {
    return LessonReader(content, file).read();
}

}  // namespace nonn
