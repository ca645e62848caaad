// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset_digest.h"

#include "base/file.h"
#include "data/fixtures.h"
#include "data/known_content.h"
#include "data/made_pictures.h"
#include "data/open_dataset.h"

#include <QTemporaryDir>
#include <QtTest>
#include <functional>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

using Change = std::function<void(const fs::path& folder)>;

void replaceInGzip(const fs::path& file, const std::string& content) {
    fs::remove(file);
    writeGzip(file, content);
}

Raster flat(int value) {
    Raster raster{3, 10, 12, {}};
    raster.pixels.assign(std::size_t{3} * 10 * 12, static_cast<std::uint8_t>(value));
    return raster;
}

}  // namespace

/// What is changed here leaves every count of images as it was.
class DatasetDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "data";
        m_settings = {10, 0, 1'000'000, fs::path(m_temporary->path().toStdString()) / "cache"};
        qputenv("XDG_CACHE_HOME", (m_temporary->path() + "/cache").toUtf8());
    }
    void cleanup() { qunsetenv("XDG_CACHE_HOME"); }

    void namesWhatChangedInIdx_data() {
        row(
            "nothing", [](const fs::path&) {}, "");
        row(
            "packed otherwise",
            [](const fs::path& folder) {
                replaceInGzip(folder / "t10k-labels-idx1-ubyte.gz", idxHeader({30}) + cyclicLabels(30, 3));
            },
            "");
        row(
            "test labels reversed",
            [](const fs::path& folder) {
                std::string labels = cyclicLabels(30, 3);
                std::ranges::reverse(labels);
                replaceInGzip(folder / "t10k-labels-idx1-ubyte.gz", idxHeader({30}) + labels);
            },
            "its test images have other labels, or come in another order");
        row(
            "one label changed",
            [](const fs::path& folder) {
                std::string labels = cyclicLabels(120, 3);
                labels[7] = 2;
                replaceInGzip(folder / "train-labels-idx1-ubyte.gz", idxHeader({120}) + labels);
            },
            "it had 40 training images of the class '1', now 39");
        row(
            "one pixel changed",
            [](const fs::path& folder) {
                std::string pixels = randomBytes(3600, 120);
                pixels[3599] = static_cast<char>(pixels[3599] + 1);
                replaceInGzip(folder / "train-images-idx3-ubyte.gz", idxHeader({120, 6, 5}) + pixels);
            },
            "its training images show something else");
    }
    void namesWhatChangedInIdx() {
        makeFolder(m_folder);
        writeIdxFolder(m_folder, 120, 30);
        comparesAfterTheChange("idx");
    }

    void namesWhatChangedInPictures_data() {
        const auto rename = [](const char* from, const char* to) {
            return [=](const fs::path& folder) { fs::rename(folder / from, folder / to); };
        };
        row(
            "nothing", [](const fs::path&) {}, "");
        row(
            "touched",
            [](const fs::path& folder) {
                fs::last_write_time(folder / "train/cat/0.png", fs::file_time_type::clock::now());
            },
            "");
        row(
            "class renamed",
            [](const fs::path& folder) {
                fs::rename(folder / "train/cat", folder / "train/tiger");
                fs::rename(folder / "test/cat", folder / "test/tiger");
            },
            "its classes have 'tiger' in place of 'cat'");
        row("picture moved to another class", rename("train/cat/0.png", "train/dog/0-cat.png"),
            "it had 20 training images of the class 'cat', now 19");
        row("test picture moved to another class", rename("test/dog/1.png", "test/cat/9.png"),
            "it had 5 test images of the class 'cat', now 6");
        row("picture renamed", rename("train/cat/0.png", "train/cat/zero.png"),
            "its training images are files of other names or lengths");
        row(
            "two pictures exchanged",
            [](const fs::path& folder) {
                fs::rename(folder / "test/cat/0.png", folder / "kept");
                fs::rename(folder / "test/dog/1.png", folder / "test/cat/0.png");
                fs::rename(folder / "kept", folder / "test/dog/1.png");
            },
            "its test images show something else");
    }
    void namesWhatChangedInPictures() {
        for (const auto& [part, count] : {std::pair("train", 40), std::pair("test", 10)})
            for (int i = 0; i < count; ++i)
                writePicture(m_folder / part / (i % 2 == 0 ? "cat" : "dog") / (std::to_string(i) + ".png"),
                             pngOf(flat(100 + i)));
        comparesAfterTheChange("folder");
    }

    void filesThatWereReadAreKnown() {
        makeFolder(m_folder);
        writeIdxFolder(m_folder, 120, 30);
        const DataSource source{"idx", m_folder};
        std::vector<fs::path> files;
        for (const char* const name : {"train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz",
                                       "t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"})
            files.push_back(m_folder / name);
        const DatasetDigest is = digest("idx");
        QVERIFY(!isKnownContent(contentKey(source, files, is)));
        QVERIFY(!changedSince(is, source, {}));
        QVERIFY(isKnownContent(contentKey(source, files, is)));
        DatasetDigest other = is;
        other.test.pixels = "0123456789abcdef";
        QVERIFY(changedSince(other, source, {}).has_value());
        QVERIFY(!isKnownContent(contentKey(source, files, other)));
        noteKnownContent(contentKey(source, files, other));  // what is known is not read again
        QVERIFY(!changedSince(other, source, {}));
        QVERIFY(changedSince(other, {"idx", m_folder, {}, true}, {}).has_value());
    }

    void nothingIsKnownWhereTheCacheCannotBe() {
        makeFolder(m_folder);
        writeIdxFolder(m_folder, 120, 30);
        writeFile(m_temporary->path().toStdString() + "/cache", "a file");
        const DatasetDigest is = digest("idx");
        QVERIFY(!changedSince(is, {"idx", m_folder}, {}));
        QVERIFY(!changedSince(is, {"idx", m_folder}, {}));
    }

    /// The same wherever the data lie, and however they are split.
    void isTheSameElsewhere() {
        makeFolder(m_folder);
        writeIdxFolder(m_folder, 120, 30);
        const DatasetDigest before = digest("idx");
        fs::rename(m_folder, m_folder.string() + " moved");
        m_folder += " moved";
        QVERIFY(digest("idx") == before);
        QVERIFY(openDataset({"idx", m_folder}, {0.25, 7}, {}).digest == before);
    }

private:
    void row(const char* name, const Change& change, const char* difference) {
        if (QTest::currentTestFunction() != m_function) {
            m_function = QTest::currentTestFunction();
            QTest::addColumn<int>("change");
            QTest::addColumn<QString>("difference");
        }
        QTest::newRow(name) << static_cast<int>(m_changes.size()) << QString(difference);
        m_changes.push_back(change);
    }

    DatasetDigest digest(const std::string& kind) { return openDataset({kind, m_folder}, {}, {}, m_settings).digest; }

    void comparesAfterTheChange(const std::string& kind) {
        QFETCH(int, change);
        QFETCH(QString, difference);
        const DatasetDigest before = digest(kind);
        QVERIFY(!changedSince(before, {kind, m_folder}, {}));  // which knows the files from now on
        m_changes[static_cast<std::size_t>(change)](m_folder);
        const std::optional<Text> found = differenceBetween(before, digest(kind));
        QCOMPARE(QString::fromStdString(found.value_or(Text()).english()), difference);
        const bool unread = kind == "folder" && difference.contains("show something else");
        QCOMPARE(changedSince(before, {kind, m_folder}, {}).has_value(), !unread && !difference.isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    ImageSettings m_settings;
    std::vector<Change> m_changes;
    QByteArray m_function;
};

QTEST_GUILESS_MAIN(DatasetDigestTest)
#include "dataset_digest_test.moc"
