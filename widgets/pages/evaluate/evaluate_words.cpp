// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/evaluate_words.h"

#include "theme/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace nonn::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nonn::EvaluateWords)
};

QString splitName(Split split) {
    switch (split) {
        case Split::training:
            return Words::tr("training");
        case Split::validation:
            return Words::tr("validation");
        case Split::test:
            return Words::tr("test");
    }
    return {};
}

}  // namespace

QString images(Split split, std::int64_t count) {
    const QString number = figure::count(count);
    switch (split) {
        case Split::training:
            return Words::tr("%1 training images").arg(number);
        case Split::validation:
            return Words::tr("%1 validation images").arg(number);
        case Split::test:
            return Words::tr("%1 test images").arg(number);
    }
    return {};
}

std::vector<Figure> figures(const Evaluation& evaluation) {
    const QString of = splitName(evaluation.split);
    return {{Words::tr("All together, %1").arg(of), figure::percent(evaluation.fusedAccuracy),
             Words::tr("The share of images that all students together get right")},
            {Words::tr("Teacher, %1").arg(of), figure::percent(evaluation.teacherAccuracy),
             Words::tr("The share of images that the teacher gets right")},
            {Words::tr("Masked teacher, %1").arg(of), figure::percent(evaluation.maskedTeacherAccuracy),
             Words::tr("The teacher's without the filters that no student imitates")},
            {Words::tr("Agreement, %1").arg(of), figure::percent(evaluation.agreement),
             Words::tr("The share of images to which the students together give the teacher's answer")}};
}

Figure pluggedIn(const std::vector<bool>& alive, Split split, double accuracy, double accuracyOfAll) {
    const auto answering = std::count(alive.begin(), alive.end(), true);
    Figure figure{Words::tr("%1 of %2 plugged in, %3").arg(answering).arg(alive.size()).arg(splitName(split)),
                  figure::percent(accuracy), Words::tr("The share of images that those plugged in get right")};
    if (answering == static_cast<std::ptrdiff_t>(alive.size()))
        return figure;
    const double points = 100 * (accuracy - accuracyOfAll);
    const QString sign = points < 0 ? QStringLiteral("−") : QStringLiteral("+");
    figure.caption =
        Words::tr("%1: %2%3 points").arg(figure.caption, sign, QLocale().toString(std::abs(points), 'f', 2));
    return figure;
}

Figure otherwise(bool withLayer, double accuracy) {
    return {withLayer ? Words::tr("Without their own layer") : Words::tr("With their own layer"),
            figure::percent(accuracy),
            withLayer ? Words::tr("The share of the same images that these devices get right where what is missing is "
                                  "left out")
                      : Words::tr("The share of the same images that these devices get right by the fusion layer that "
                                  "was fitted for them")};
}

QString trained(double now, double inTraining, const QString& arithmetic) {
    if (figure::percent(now) == figure::percent(inTraining))
        return {};
    return Words::tr(
               "Students are measured here as they are exported, in fp32; Train has %1 for all together on the "
               "same images, in %2.")
        .arg(figure::percent(inTraining), arithmetic);
}

QString which(const AnswerTable* answers, const Evaluation* evaluation, std::int64_t testLooks) {
    QStringList sentences;
    if (answers)
        sentences.append(Words::tr("Click a device to unplug it: accuracy, confusion and images are of %1.")
                             .arg(images(answers->split, answers->images())));
    if (evaluation)
        sentences.append(Words::tr("Figures named %1 and the tables are of %2.")
                             .arg(splitName(evaluation->split), images(evaluation->split, evaluation->images)));
    if (testLooks > 0)
        sentences.append(Words::tr("Test figures were looked at %n time(s).", nullptr, static_cast<int>(testLooks)));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace nonn::words
