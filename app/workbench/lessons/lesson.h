// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace nonn {

enum class Relation { equal, unequal, less, atMost, more, atLeast };

/// As "students >= 3".
struct LessonCheck {
    QString value;  ///< one of lessonValues()
    Relation relation = Relation::equal;
    QString wanted;

    bool operator==(const LessonCheck&) const = default;
};

/// What the program does in a person's place, as "students 3".
struct LessonDeed {
    QString verb;  ///< one of lessonVerbs()
    QString with;

    bool operator==(const LessonDeed&) const = default;
};

struct LessonStep {
    QString title;
    QString text;                     ///< Markdown; {value} stands for what the project has
    QString stage;                    ///< that is shown for it; empty: the one that is there
    QString point;                    ///< the control that it speaks of, as the window names it
    std::vector<LessonDeed> deeds;    ///< of "Do it for me"
    std::vector<LessonCheck> checks;  ///< that all hold once it is done
    QString question;
    QString answer;  ///< with {value}, too
};

/// A way through the method, step by step, on the project that is open.
struct Lesson {
    QString title;
    QString text;  ///< what it is about
    std::vector<LessonStep> steps;
};

/// What a lesson can speak of and check; see the manual's page on lessons.
const QStringList& lessonValues();
const QStringList& lessonVerbs();

/// A lesson is a Markdown file: "# " begins its title, "## " a step, and lines that begin with "@" say what belongs to
/// the step: @stage, @point, @do, @check, @question, @answer. Throws Error(badInput) naming the file and the line.
Lesson parseLesson(const QString& content, const std::filesystem::path& file);

}  // namespace nonn
