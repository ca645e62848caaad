// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "cli/nonn_program.h"
#include "data/made_pictures.h"
#include "project/project.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

/// From a folder of pictures to students, by command; a later test builds on what an earlier one made.
class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        qputenv("XDG_CACHE_HOME", (m_temporary.path() + "/cache").toUtf8());
        for (int i = 0; i < 90; ++i) {
            const Raster raster{3, 24, 30 + i % 5, {}};
            Raster filled = raster;
            filled.pixels.assign(static_cast<std::size_t>(24 * filled.width * 3),
                                 static_cast<std::uint8_t>(80 * (i % 3) + i % 7));
            const std::string name = std::to_string(i);
            writePicture(m_folder / "pictures" / ("class" + std::to_string(i % 3)) / (name + ".jpg"), jpegOf(filled));
        }
        writePicture(m_folder / "pictures" / "class0" / "broken.jpg", "not a picture");
        m_project = text(m_folder / "p.nonn");
        m_data = "folder:" + text(m_folder / "pictures");
    }

    void makesAProject() {
        const Outcome made = runNonn({"new", m_project, "--data", m_data, "--size", "16", "--json"});
        QVERIFY2(made.status == 0, made.text().c_str());
        const Json dataset = made.json().at("dataset");
        const Json expected = {{"name", "pictures"},
                               {"classes", 3},
                               {"channels", 3},
                               {"height", 16},
                               {"width", 16},
                               {"train", 69},
                               {"validation", 6},
                               {"test", 15},
                               {"validation_from", "training images"},
                               {"test_from", "training images"},
                               {"skipped", 1}};
        QCOMPARE(dataset.dump(), expected.dump());
        const Json skipped = made.json().at("skipped_images");
        QCOMPARE(skipped.at(0).at("path").get<std::string>(), std::string("class0/broken.jpg"));
        QCOMPARE(skipped.at(0).at("reason").get<std::string>(), std::string("is no JPEG, PNG or WebP picture"));
        QVERIFY(fs::exists(m_folder / "cache" / "nonn-workbench"));
        const std::string shown = runNonn({"info", m_project}).out;
        QVERIFY(shown.find("Left out: 1 picture that cannot be read") != std::string::npos);
        QVERIFY(shown.find("class0/broken.jpg is no JPEG") != std::string::npos);
        QCOMPARE(runNonn({"info", m_project, "--json"}).json().at("data").at("side"), 16);
    }

    void goesTheWholeWay() {
        const QStringList quick{"--epochs", "1", "--batch", "16", "--json"};
        const QList<QStringList> commands{
            QStringList{"teacher", "train", m_project, "--arch", "wrn-10-1", "--crop-area", "0.5", "--jitter", "0.2",
                        "--erasing", "0.3"} +
                quick,
            {"graph", m_project, "--percentile", "50"},
            {"partition", m_project, "--students", "2"},
            {"plan", m_project, "--memory", "400KB"},
            QStringList{"distill", m_project, "--arch", "wrn-10-1", "--crop-area", "0.25"} + quick,
            {"evaluate", m_project, "--json"},
            {"export", m_project, "--format", "torchscript", "--out", text(m_folder / "export")}};
        for (const QStringList& command : commands) {
            const Outcome outcome = runNonn(command);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
        const Json config = readJson(m_folder / "p.nonn" / "runs" / "001" / "config.json");
        QCOMPARE(config.at("distillation").at("settings").at("crop_area"), 0.25);
        QVERIFY(fs::exists(m_folder / "export"));
    }

    /// The same without the cache, and with one that has room for a few.
    void goesOnWithoutTheCache() {
        const Outcome before = runNonn({"evaluate", m_project, "--json"});
        fs::remove_all(m_folder / "cache");
        const Outcome after = runNonn({"evaluate", m_project, "--json"});
        QVERIFY2(after.status == 0, after.text().c_str());
        QCOMPARE(after.json().at("fused_accuracy"), before.json().at("fused_accuracy"));
        const QString other = text(m_folder / "streamed.nonn");
        const Outcome made = runNonn({"new", other, "--data", m_data, "--size", "16", "--image-cache", "4KB"});
        QVERIFY2(made.status == 0, made.text().c_str());
        const Outcome trained =
            runNonn({"teacher", "train", other, "--arch", "wrn-10-1", "--epochs", "1", "--batch", "16", "--json"});
        QVERIFY2(trained.status == 0, trained.text().c_str());
    }

    void refusesAProjectWhosePicturesHaveChanged() {
        fs::remove(m_folder / "pictures" / "class1" / "1.jpg");
        const Outcome outcome = runNonn({"evaluate", m_project, "--json"});
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.error("reason").find("has changed since the project was made") != std::string::npos);
    }

    void refusesWhatDoesNotFit() {
        const QString other = text(m_folder / "refused.nonn");
        QCOMPARE(runNonn({"new", other, "--data", "fashion-mnist", "--size", "64", "--json"}).error("code"),
                 std::string("usage"));
        QCOMPARE(runNonn({"new", other, "--data", m_data, "--size", "4"}).status, 2);
        QCOMPARE(runNonn({"new", other, "--data", "cub:" + text(m_folder / "pictures"), "--json"}).error("path"),
                 (m_folder / "pictures" / "classes.txt").string());
        QVERIFY(!fs::exists(m_folder / "refused.nonn"));
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;
    QString m_project;
    QString m_data;
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "pictures_test.moc"
