// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/devices/device_questions.h"

#include "base/error.h"
#include "data/dataset.h"
#include "image/dataset_image.h"
#include "infer/picture.h"
#include "workbench/devices/device_words.h"
#include "workbench/small_picture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <thread>

namespace nonn {

namespace {

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(nonn::DeviceQuestions)
};

constexpr int showEvery = 250;  // ms
/// Where nobody answers, the next question comes after a while.
constexpr std::chrono::milliseconds restsFor{200};
constexpr std::chrono::milliseconds pollEvery{20};
DeviceAnswer readyAnswer(const DeviceTalk::Answer& answer, const std::optional<QString>& truth) {
    return {words::row(answer),
            words::answer(answer, truth),
            answer.verdict.fused.has_value(),
            answer.gathered.accuracy,
            {}};
}

void rest(const Progress& progress) {
    for (auto waited = std::chrono::milliseconds(0); waited < restsFor; waited += pollEvery) {
        progress.check();
        std::this_thread::sleep_for(pollEvery);
    }
}

}  // namespace

std::shared_ptr<const Dataset> DeviceQuestions::dataset(const Progress& progress) const {
    const auto dataset = folder->dataset(folder->read(), progress);
    const Shape& wanted = talk->bundle().bundle.manifest().preparation.image;
    const Images& images = dataset->validation;
    if (images.channels != wanted.channels || images.height != wanted.height || images.width != wanted.width)
        throw badInput(talk->bundle().path, Text::tr("is for images of another shape than this project's: ask about "
                                                     "pictures of your own"));
    return dataset;
}

DeviceAnswer DeviceQuestions::answerFor(const Dataset& dataset, std::int64_t number, const Progress& progress) const {
    const Images& images = dataset.validation;
    const std::int64_t image = number % images.count();
    const auto label = static_cast<std::size_t>(images.labels[static_cast<std::size_t>(image)]);
    const QString truth = QString::fromStdString(dataset.classNames[label]);
    DeviceAnswer answer = readyAnswer(talk->ask(images.image(image), progress), truth);
    answer.row.name = QuestionWords::tr("%1, image %2").arg(truth, QString::number(image));
    answer.row.image = toQImage(images, image);
    return answer;
}

void DeviceQuestions::askAbout(std::int64_t image, const Progress& progress) const {
    tell(answerFor(*dataset(progress.part(0, 0.5, Text::tr("reading images"))), image, progress));
}

void DeviceQuestions::askAbout(const QStringList& pictures, const Progress& progress) const {
    std::vector<std::filesystem::path> given;
    for (const QString& picture : pictures)
        given.emplace_back(picture.toStdString());
    const std::vector<std::filesystem::path> files = allPictures(given);
    const BundlePreparation& preparation = talk->bundle().bundle.manifest().preparation;
    for (std::size_t done = 0; done < files.size(); ++done) {
        progress.report(static_cast<double>(done) / static_cast<double>(files.size()));
        const QFileInfo file(QString::fromStdString(files[done].string()));
        DeviceAnswer answer = readyAnswer(talk->ask(readPicture(files[done], preparation), progress), {});
        answer.row.name = file.fileName();
        answer.row.image = smallPicture(file.filePath());
        tell(answer);
    }
}

void DeviceQuestions::keepAsking(std::int64_t first, const Progress& progress) const {
    const auto from = dataset(progress);
    QElapsedTimer told;
    qint64 since = 0;
    told.start();
    for (std::int64_t image = first;; ++image) {
        progress.check();
        DeviceAnswer answer = answerFor(*from, image, progress);
        ++since;
        if (!answer.anybody)
            rest(progress);
        if (told.elapsed() < showEvery)
            continue;
        answer.perSecond = 1000.0 * static_cast<double>(since) / static_cast<double>(told.elapsed());
        tell(answer);
        since = 0;
        told.restart();
    }
}

CameraQuestions::Ask liveQuestion(std::shared_ptr<DeviceTalk> talk) {
    return [talk = std::move(talk)](const QImage& picture, const Progress& progress) {
        const BundlePreparation& preparation = talk->bundle().bundle.manifest().preparation;
        const std::vector<std::uint8_t> seen = preparePicture(rasterOf(picture), preparation);
        const DeviceTalk::Answer heard = talk->ask(seen, progress);
        LiveAnswer answer{words::row(heard), words::answer(heard, {})};
        const Shape& shape = preparation.image;
        answer.row.image = toQImage(seen, shape.channels, shape.height, shape.width);
        return answer;
    };
}

}  // namespace nonn
