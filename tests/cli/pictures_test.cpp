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
                               {"skipped", 1},
                               {"given", {{"channels", 3}, {"height", nullptr}, {"width", nullptr}}}};
        QCOMPARE(dataset.dump(), expected.dump());
        const Json skipped = made.json().at("skipped_images");
        QCOMPARE(skipped.at(0).at("path").get<std::string>(), std::string("class0/broken.jpg"));
        QCOMPARE(skipped.at(0).at("reason").get<std::string>(), std::string("is no JPEG, PNG, WebP or BMP picture"));
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

    /// The folder is found again by its content, wherever it lies, and others are refused.
    void goesOnWhereThePicturesWereMoved() {
        const fs::path moved = m_folder / "moved";
        fs::rename(m_folder / "pictures", moved);
        QVERIFY(runNonn({"info", m_project}).out.find("which is not there") != std::string::npos);
        QCOMPARE(runNonn({"info", m_project, "--json"}).json().at("data").at("there"), false);
        const Outcome lost = runNonn({"evaluate", m_project, "--json"});
        QCOMPARE(lost.status, 3);
        QVERIFY(lost.error("reason").find("nonn data " + m_project.toStdString() + " --source folder:FOLDER") !=
                std::string::npos);
        QVERIFY(runNonn({"info", m_project, "--json"}).json().at("data").at("changed").is_null());
        fs::rename(moved / "class1", moved / "renamed");
        const Outcome refused = runNonn({"data", m_project, "--source", "folder:" + text(moved), "--json"});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.error("reason").find("its classes have 'renamed' in place of 'class1'") != std::string::npos);
        fs::rename(moved / "renamed", moved / "class1");
        const Outcome found = runNonn({"data", m_project, "--source", "folder:" + text(moved), "--json"});
        QVERIFY2(found.status == 0, found.text().c_str());
        QCOMPARE(found.json().at("dataset").at("classes"), 3);
        QCOMPARE(runNonn({"info", m_project, "--json"}).json().at("data").at("there"), true);
        const Outcome after = runNonn({"evaluate", m_project, "--json"});
        QVERIFY2(after.status == 0, after.text().c_str());
        fs::rename(moved, m_folder / "pictures");
        QCOMPARE(runNonn({"data", m_project, "--source", m_data}).status, 0);
    }

    /// Also by what opens none of them.
    void infoNamesChangedData() {
        const auto changed = [&] { return runNonn({"info", m_project, "--json"}).json().at("data").at("changed"); };
        QVERIFY(changed().is_null());
        const fs::path folder = m_folder / "pictures";
        fs::rename(folder / "class1", folder / "renamed");
        QCOMPARE(changed(), Json("its classes have 'renamed' in place of 'class1'"));
        QVERIFY(runNonn({"info", m_project}).out.find("Changed:  since the project was made: its classes") !=
                std::string::npos);
        fs::rename(folder / "renamed", folder / "class1");
        const fs::path picture = fs::directory_iterator(folder / "class1")->path();
        fs::rename(picture, folder / "class2" / "moved.jpg");
        QCOMPARE(changed(), Json("its training images are files of other names or lengths"));
        fs::rename(folder / "class2" / "moved.jpg", picture);
        QVERIFY(changed().is_null());
    }

    /// Whatever the data: a project is made that can be opened, or none.
    void whatIsWrittenCanBeRead() {
        const auto make = [&](const std::string& name, int classes, int each, int side) {
            const fs::path folder = m_folder / name;
            const fs::path one = m_folder / (name + ".png");
            writePicture(one, pngOf(madePicture(side, side, 3)));
            for (int i = 0; i < classes * each; ++i) {
                fs::create_directories(folder / std::to_string(i % classes));
                fs::copy_file(one, folder / std::to_string(i % classes) / (std::to_string(i) + ".png"));
            }
            const QString project = text(m_folder / (name + ".nonn"));
            const Outcome made = runNonn({"new", project, "--data", "folder:" + text(folder), "--json"});
            if (made.status == 0)
                return runNonn({"info", project, "--json"}).status;
            return fs::exists(project.toStdString()) ? -1 : made.status;
        };
        QCOMPARE(make("one-class", 1, 6, 16), 3);
        QCOMPARE(make("two-images", 2, 1, 16), 3);
        QCOMPARE(make("few-images", 2, 2, 16), 0);
        QCOMPARE(make("dots", 2, 6, 1), 0);
        QCOMPARE(make("large", 2, 2, 2000), 0);
        QCOMPARE(make("many-classes", 1000, 2, 8), 0);
    }

    void saysWhatWasTakenForWhat() {
        for (int i = 0; i < 12; ++i)
            writePicture(m_folder / "parted" / (i < 8 ? "training_set" : "test_set") / (i % 2 == 0 ? "a" : "b") /
                             (std::to_string(i) + ".jfif"),
                         jpegOf(madePicture(16, 16 + i / 2)));
        writePicture(m_folder / "parted" / "test_set" / "a" / "again.jfif", jpegOf(madePicture(16, 16)));
        makeFolder(m_folder / "parted" / "training_set" / "empty");
        const QString project = text(m_folder / "parted.nonn");
        const QString data = "folder:" + text(m_folder / "parted");
        const Outcome made = runNonn({"new", project, "--data", data, "--json"});
        QVERIFY2(made.status == 0, made.text().c_str());
        const std::string notes = made.json().at("notes").dump();
        for (const char* const part : {"taken for the training images: the folder training_set",
                                       "taken for the test images: the folder test_set",
                                       "left out, as there is no image of it: empty", "of 5 test images are among"}) {
            QVERIFY2(notes.find(part) != std::string::npos, (part + ("\n" + notes)).c_str());
            QVERIFY2(made.err.find(part) != std::string::npos, part);
        }
        QCOMPARE(made.json().at("dataset").at("classes"), 2);
        QVERIFY(runNonn({"info", project}).out.find("taken for the test images") != std::string::npos);
        QCOMPARE(runNonn({"info", project, "--json"}).json().at("notes").dump(), notes);
        const QString kept = text(m_folder / "kept.nonn");
        const Outcome all = runNonn({"new", kept, "--data", data, "--empty-classes", "keep", "--json"});
        QCOMPARE(all.json().at("dataset").at("classes"), 3);
        const Outcome none =
            runNonn({"new", text(m_folder / "none.nonn"), "--data", data, "--parts", "none", "--json"});
        QCOMPARE(none.json().at("dataset").at("classes"), 2);
        QVERIFY(none.json().at("notes").dump().find("\"doubt\":true") != std::string::npos);
        QCOMPARE(runNonn({"new", text(m_folder / "x.nonn"), "--data", data, "--parts", "odd"}).status, 3);
    }

    /// There and back.
    void picturesAreSeenInAnotherSizeAndColour() {
        const auto seen = [&](const QStringList& options) {
            const Json dataset = runNonn(QStringList{"data", m_project, "--json"} + options).json().at("dataset");
            return std::vector<int>{dataset.at("channels"), dataset.at("height"), dataset.at("width")};
        };
        const auto teacher = [&] { return runNonn({"info", m_project, "--json"}).json().at("stages").at("teacher"); };
        QCOMPARE(seen({"--size", "12", "--channels", "1"}), (std::vector<int>{1, 12, 12}));
        QCOMPARE(teacher(), "stale");
        const std::string info = runNonn({"info", m_project}).out;
        QVERIFY(info.find("Networks see the images with 1 instead of 3 channels, grey as the mean") !=
                std::string::npos);
        QCOMPARE(seen({"--size", "16", "--channels", "0"}), (std::vector<int>{3, 16, 16}));
        QCOMPARE(teacher(), "current");
    }

    void refusesAProjectWhosePicturesHaveChanged() {
        fs::remove(m_folder / "pictures" / "class1" / "1.jpg");
        const Outcome outcome = runNonn({"evaluate", m_project, "--json"});
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.error("reason").find("has changed since the project was made") != std::string::npos);
    }

    void refusesWhatDoesNotFit() {
        const QString other = text(m_folder / "refused.nonn");
        QCOMPARE(runNonn({"data", m_project, "--json"}).error("code"), std::string("usage"));
        QCOMPARE(runNonn({"data", m_project, "--channels", "2"}).status, 2);
        QCOMPARE(runNonn({"data", m_project, "--size", "4"}).status, 2);
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
