// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/decoded_images.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/log.h"
#include "data/made_pictures.h"
#include "data/open_dataset.h"
#include "data/picture_survey.h"

#include <QTemporaryDir>
#include <QtTest>
#include <functional>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int side = 16;
constexpr std::int64_t imageBytes = std::int64_t{3} * side * side;

std::int64_t filesIn(const fs::path& folder, const std::string& extension) {
    std::int64_t count = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        count += entry.path().extension() == extension ? 1 : 0;
    return count;
}

}  // namespace

class DecodedImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "data";
        m_settings = {side, 0, 1'000'000, fs::path(m_temporary->path().toStdString()) / "cache"};
        for (int i = 0; i < 24; ++i)
            writePicture(m_folder / (i % 2 == 0 ? "a" : "b") / (std::to_string(100 + i) + ".png"), pngOf(flat(i)));
    }

    void holdsEveryPicture() {
        const Images images = all(m_settings);
        QCOMPARE(images.count(), std::int64_t{24});
        for (std::int64_t i = 0; i < 24; ++i) {
            QVERIFY(images.storedInPlace(i) != nullptr);
            QCOMPARE(images.image(i), expected(i));
        }
        QCOMPARE(filesIn(m_settings.cacheFolder, ".pixels"), std::int64_t{1});
        QCOMPARE(filesIn(m_settings.cacheFolder, ".json"), std::int64_t{1});
    }

    void decodesWhatTheBoundLeavesOut() {
        for (const std::int64_t kept : {0, 5, 23}) {
            m_settings.cacheFolder = fs::path(m_temporary->path().toStdString()) / std::to_string(kept);
            m_settings.cacheBytes = kept * imageBytes + imageBytes / 2;
            for (int again = 0; again < 2; ++again) {
                const Images images = all(m_settings);
                for (std::int64_t i = 0; i < 24; ++i) {
                    QCOMPARE(images.storedInPlace(i) != nullptr, i < kept);
                    QCOMPARE(images.image(i), expected(i));
                }
            }
            for (const fs::directory_entry& entry : fs::directory_iterator(m_settings.cacheFolder))
                if (entry.path().extension() == ".pixels")
                    QCOMPARE(static_cast<std::int64_t>(entry.file_size()), kept * imageBytes);
        }
    }

    /// Once made it serves: nothing is decoded again, until a file has changed.
    void isMadeOnce() {
        all(m_settings);
        const fs::path last = m_folder / "b" / "123.png";
        const fs::file_time_type time = fs::last_write_time(last);
        std::string other = readFile(last);
        other[other.size() - 20] ^= 1;  // the same length and time: not seen, and not looked for
        writeFile(last, other);
        fs::last_write_time(last, time);
        QCOMPARE(all(m_settings).image(23), expected(23));
        writeFile(last, pngOf(flat(7)));
        fs::last_write_time(last, time + std::chrono::seconds(1));
        QCOMPARE(all(m_settings).image(23), filled(70));
        QCOMPARE(filesIn(m_settings.cacheFolder, ".pixels"), std::int64_t{2});
    }

    void isMadeAgainWhereItIsDamaged() {
        all(m_settings);
        const auto damage = [&](const std::string& extension, const std::function<void(const fs::path&)>& how) {
            for (const fs::directory_entry& entry : fs::directory_iterator(m_settings.cacheFolder))
                if (entry.path().extension() == extension) {
                    how(entry.path());
                    return;
                }
        };
        damage(".pixels", [](const fs::path& path) { fs::resize_file(path, 100); });
        QCOMPARE(all(m_settings).image(23), expected(23));
        damage(".pixels", [](const fs::path& path) { fs::remove(path); });
        QCOMPARE(all(m_settings).image(23), expected(23));
        damage(".json", [](const fs::path& path) { writeFile(path, "{\"version\": 1, \"kept\": 99999999999}"); });
        QCOMPARE(all(m_settings).image(23), expected(23));
    }

    void keepsTheFolderWithinItsBound() {
        m_settings.cacheBytes = 24 * imageBytes + 24 * imageBytes / 4;
        const Images first = all(m_settings);
        m_settings.side = side / 2;
        all(m_settings);
        QCOMPARE(filesIn(m_settings.cacheFolder, ".pixels"), std::int64_t{2});
        m_settings.side = side - 1;
        all(m_settings);  // what was not used for longest goes
        QCOMPARE(filesIn(m_settings.cacheFolder, ".pixels"), std::int64_t{2});
        for (const fs::directory_entry& entry : fs::directory_iterator(m_settings.cacheFolder))
            QVERIFY(entry.file_size() < 24 * imageBytes);
        QCOMPARE(first.image(3), expected(3));  // who has it open keeps it
    }

    void leavesBrokenPicturesOut() {
        writeFile(m_folder / "a" / "104.png", "no picture");
        writeFile(m_folder / "b" / "105.png", pngOf(flat(5)).substr(0, 60));
        writePicture(m_folder / "b" / "old.gif", "GIF89a");
        for (int again = 0; again < 2; ++again) {
            const Dataset dataset = openDataset({"folder", m_folder}, {}, {}, m_settings);
            QCOMPARE(dataset.training.count() + dataset.validation.count() + dataset.test.count(), std::int64_t{22});
            QCOMPARE(dataset.skipped.size(), std::size_t{3});
            QCOMPARE(QString::fromStdString(dataset.skipped[0].path), QStringLiteral("b/old.gif"));
            QCOMPARE(QString::fromStdString(dataset.skipped[1].path), QStringLiteral("a/104.png"));
            QCOMPARE(QString::fromStdString(dataset.skipped[1].reason.english()),
                     QStringLiteral("is no JPEG, PNG, WebP or BMP picture"));
            QVERIFY(QString::fromStdString(dataset.skipped[2].reason.english())
                        .contains(QStringLiteral("the file ends early")));
        }
    }

    void refusesTooManyBrokenPictures() {
        QCOMPARE(toleratedBroken(24), std::int64_t{10});
        QCOMPARE(toleratedBroken(1'280'000), std::int64_t{12'800});
        for (int i = 0; i < 10; ++i)
            writePicture(m_folder / "a" / ("broken" + std::to_string(i) + ".jpg"), "x");
        QCOMPARE(all(m_settings).count(), std::int64_t{24});
        writePicture(m_folder / "a" / "broken10.jpg", "x");
        COMPARE_ERROR(
            all(m_settings), ErrorCode::badInput, m_folder.string(),
            "holds 11 pictures of 35 that cannot be read, more than the 10 that may be left out; a/broken0.jpg");
    }

    /// As where there is no home.
    void goesWithoutACacheWhereNoneCanBeMade() {
        writePicture(m_folder / "a" / "broken.jpg", "x");
        writeFile(m_folder.parent_path() / "file", "x");
        m_settings.cacheFolder = m_folder.parent_path() / "file" / "cache";
        std::vector<std::string> said;
        setLogSink([&](LogLevel, const Text& line) { said.push_back(line.english()); });
        const Images images = all(m_settings);
        setLogSink({});
        QCOMPARE(images.count(), std::int64_t{24});
        for (std::int64_t i = 0; i < 24; ++i) {
            QVERIFY(images.storedInPlace(i) == nullptr);
            QCOMPARE(images.image(i), expected(i));
        }
        QCOMPARE(said.size(), std::size_t{1});
        QVERIFY(said.front().find("whenever they are seen: the cache " + m_settings.cacheFolder.string()) !=
                std::string::npos);
    }

    void namesTheFileThatHasChanged() {
        m_settings.cacheBytes = 0;
        const Images images = all(m_settings);
        fs::remove(m_folder / "a" / "100.png");
        COMPARE_ERROR(images.image(0), ErrorCode::badInput, (m_folder / "a" / "100.png").string(), "cannot be read");
    }

    void canBeCancelled() {
        const CancelToken token;
        const Progress progress(
            [&](const ProgressReport& report) {
                if (report.fraction > 0.3)
                    token.request();
            },
            token);
        COMPARE_ERROR(decodeImages(listFolder(m_folder, {}, {}), m_settings, progress), ErrorCode::cancelled, "", "");
        QVERIFY(fs::is_empty(m_settings.cacheFolder));
    }

    void greyPicturesAreOfOneChannel() {
        for (int i = 0; i < 24; ++i)
            writeFile(m_folder / (i % 2 == 0 ? "a" : "b") / (std::to_string(100 + i) + ".png"),
                      jpegOf(madePicture(20, 30, 1)));
        QCOMPARE(all(m_settings).channels, 1);
        writeFile(m_folder / "a" / "100.png", jpegOf(madePicture(20, 30, 3)));
        QCOMPARE(all(m_settings).channels, 3);
    }

    void splitsWhatIsNotToldApart() {
        m_settings.side = 0;
        const Dataset dataset = openDataset({"folder", m_folder}, {}, {}, m_settings);
        QCOMPARE(dataset.name, std::string("data"));
        QCOMPARE(dataset.test.count(), std::int64_t{4});
        QCOMPARE(dataset.validation.count(), std::int64_t{2});
        QCOMPARE(dataset.training.count(), std::int64_t{18});
        QVERIFY(dataset.testFrom == PartOrigin::training && dataset.validationFrom == PartOrigin::training);
        QCOMPARE(dataset.height(), 20);  // as the pictures are
        const DatasetSurvey survey = surveyDataset({"folder", m_folder}, {}, {});
        QCOMPARE(survey.training, std::int64_t{18});
        QCOMPARE(survey.validation, std::int64_t{2});
        QCOMPARE(survey.test, std::int64_t{4});
        QCOMPARE(survey.height, 20);
        QCOMPARE(survey.pictures.formats.at("PNG"), std::int64_t{24});
    }

    void showsOneWholePictureOfEachClass() {
        writeFile(m_folder / "a" / "100.png", "no picture");
        const DatasetSurvey survey = surveyDataset({"folder", m_folder}, {}, {});
        QCOMPARE(survey.examples.labels, (std::vector<std::int32_t>{0, 1}));
        QCOMPARE(survey.examples.channels, 3);
        QCOMPARE(int{survey.examples.image(0).front()}, 20);  // the second picture's colour
        QCOMPARE(int{survey.examples.image(1).front()}, 10);
    }

    void suggestsSizes_data() {
        QTest::addColumn<int>("median");
        QTest::addColumn<int>("suggested");
        QTest::addColumn<int>("kept");
        QTest::newRow("CIFAR") << 32 << 32 << 32;
        QTest::newRow("small") << 48 << 48 << 48;
        QTest::newRow("middle") << 128 << 64 << 73;
        QTest::newRow("photographs") << 375 << 224 << 256;
    }
    void suggestsSizes() {
        QFETCH(int, median);
        PictureSurvey survey;
        survey.medianSide = median;
        QTEST(suggestSide(survey), "suggested");
        QTEST(storedSideFor(suggestSide(survey)), "kept");
    }

private:
    static Raster flat(int number) {
        return {3, 20, 20, std::vector<std::uint8_t>(1200, static_cast<std::uint8_t>(10 * number))};
    }

    /// As listed: the even numbers in a, then the odd ones in b.
    static std::vector<std::uint8_t> expected(std::int64_t place) {
        const std::int64_t number = place < 12 ? 2 * place : 2 * (place - 12) + 1;
        return filled(10 * number);
    }
    static std::vector<std::uint8_t> filled(std::int64_t value) {
        return std::vector<std::uint8_t>(imageBytes, static_cast<std::uint8_t>(value));
    }

    Images all(const ImageSettings& settings) const {
        const DecodedImages decoded = decodeImages(listFolder(m_folder, {}, {}), settings, {});
        return {decoded.source,
                decoded.channels,
                {decoded.storedSide, decoded.storedSide},
                {decoded.side, decoded.side},
                decoded.places,
                std::vector<std::int32_t>(decoded.places.size())};
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    ImageSettings m_settings;
};

QTEST_GUILESS_MAIN(DecodedImagesTest)
#include "decoded_images_test.moc"
