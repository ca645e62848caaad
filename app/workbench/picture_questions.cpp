// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/picture_questions.h"

#include "image/dataset_image.h"
#include "infer/picture.h"
#include "theme/figures.h"
#include "workbench/export_stage.h"
#include "workbench/small_picture.h"

#include <QFileInfo>
#include <QLocale>

namespace nonn {

namespace {

QString textOf(const std::optional<Verdict>& verdict) {
    return verdict ? QStringLiteral("%1 (%2)").arg(QString::fromStdString(verdict->name),
                                                   figure::percent(verdict->probability))
                   : QString();
}

/// Without the picture and its name.
AskedPicture rowOf(const PictureVerdict& verdict) {
    AskedPicture row;
    row.together = textOf(verdict.fused);
    for (const std::optional<Verdict>& student : verdict.students)
        row.students << textOf(student);
    return row;
}

QString accuracySentence(const std::optional<double>& accuracy) {
    return accuracy
               ? QLatin1Char(' ') +
                     ExportStage::tr("All together had %1 of the test images right.").arg(figure::percent(*accuracy))
               : QString();
}

}  // namespace

AskedPictures askAbout(const ProjectFolder& folder, const steps::AskRequest& request, const Progress& progress) {
    const Inference inference = steps::askStudents(folder, request, progress);
    AskedPictures asked;
    for (const PictureVerdict& verdict : inference.pictures) {
        const QFileInfo file(QString::fromStdString(verdict.picture.string()));
        AskedPicture& row = asked.rows.emplace_back(rowOf(verdict));
        row.name = file.fileName();
        row.image = smallPicture(file.filePath());
    }
    asked.summary = ExportStage::tr("%n picture(s), as a device sees them: %1 ms each on one thread.", nullptr,
                                    static_cast<int>(asked.rows.size()))
                        .arg(QLocale().toString(inference.milliseconds(), 'f', 2)) +
                    accuracySentence(inference.accuracy);
    return asked;
}

CameraQuestions::Ask liveQuestion(std::shared_ptr<const ProjectFolder> folder, const std::string& run) {
    return [folder = std::move(folder), run, students = std::make_shared<std::optional<AskedStudents>>()](
               const QImage& picture, const Progress& progress) {
        if (!*students)
            students->emplace(steps::readyStudents(*folder, run, progress));
        const BundlePreparation& preparation = (*students)->manifest().preparation;
        const std::vector<std::uint8_t> seen = preparePicture(rasterOf(picture), preparation);
        const PictureVerdict verdict = (*students)->ask(seen);
        LiveAnswer answer{rowOf(verdict), {}};
        const Shape& shape = preparation.image;
        answer.row.image = toQImage(seen, shape.channels, shape.height, shape.width);
        answer.note = ExportStage::tr("As a device sees it: %1 ms on one thread.")
                          .arg(QLocale().toString(verdict.milliseconds, 'f', 2)) +
                      accuracySentence(verdict.accuracy);
        return answer;
    };
}

}  // namespace nonn
