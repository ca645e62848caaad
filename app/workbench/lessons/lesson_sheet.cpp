// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lessons/lesson_sheet.h"

#include "workbench/report.h"

#include <QTextDocument>

namespace nonn {

QByteArray lessonSheet(const Lesson& lesson, const LessonWorld& world) {
    QString text = QStringLiteral("# %1\n\n%2\n").arg(lesson.title, world.filled(lesson.text));
    int number = 0;
    for (const LessonStep& step : lesson.steps) {
        text += QStringLiteral("\n## %1. %2\n\n%3\n").arg(++number).arg(step.title, world.filled(step.text));
        if (!step.question.isEmpty())
            text += QStringLiteral("\n**%1** %2\n\n**%3** %4\n")
                        .arg(QCoreApplication::translate("nonn::LessonPanel", "Question:"), world.filled(step.question),
                             QCoreApplication::translate("nonn::LessonPanel", "Answer:"), world.filled(step.answer));
    }
    QTextDocument document;
    document.setMarkdown(text);
    return reportPdf(document.toHtml());
}

}  // namespace nonn
