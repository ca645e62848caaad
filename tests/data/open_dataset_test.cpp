// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/open_dataset.h"

#include "base/caught_error.h"
#include "data/find_data.h"
#include "data/fixtures.h"
#include "data/shared_images.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

Dataset openFolder(const std::string& kind, const fs::path& folder) {
    return openDataset(DataSource::parse(kind + ":" + folder.string()), {}, {});
}

/// FNV-1a over labels and pixels.
std::uint64_t fingerprint(const Images& images) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (std::int64_t i = 0; i < images.count(); ++i) {
        hash = (hash ^ static_cast<unsigned>(images.labels[static_cast<std::size_t>(i)])) * 0x100000001b3u;
        for (const std::uint8_t byte : images.image(i))
            hash = (hash ^ byte) * 0x100000001b3u;
    }
    return hash;
}

std::string cifarRecords(int count, int classes, std::size_t labelBytes) {
    std::string content;
    for (int i = 0; i < count; ++i)
        content += std::string(labelBytes, static_cast<char>(i % classes)) + std::string(3072, static_cast<char>(i));
    return content;
}

}  // namespace

class OpenDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void readsSpecs() {
        QCOMPARE(DataSource::parse("fashion-mnist").spec(), std::string("fashion-mnist"));
        const DataSource source = DataSource::parse("idx:/data/../data/mnist/");
        QCOMPARE(source.kind, std::string("idx"));
        QCOMPARE(source.folder, fs::path("/data/mnist"));
        QCOMPARE(source.spec(), std::string("idx:/data/mnist"));
        QCOMPARE(DataSource::parse("cifar10:here").folder, fs::current_path() / "here");
        for (const char* const spec : {"", "mnist", "idx", "idx:", ":/data", "cifar:/data", "fashion-mnist:/data"})
            COMPARE_ERROR(DataSource::parse(spec), ErrorCode::badInput, "",
                          "known are fashion-mnist, idx:DIR, cifar10:DIR, cifar100:DIR");
    }

    void readsAnIdxFolder() {
        writeIdxFolder(m_folder, 120, 30);
        const Dataset dataset = openFolder("idx", m_folder);
        QCOMPARE(dataset.name, m_folder.filename().string());
        QCOMPARE(dataset.classNames, (std::vector<std::string>{"0", "1", "2"}));
        QCOMPARE(dataset.training.count(), 110);
        QCOMPARE(dataset.validation.count(), 10);
        QCOMPARE(dataset.test.count(), 30);
        QCOMPARE(dataset.height(), 6);
        QCOMPARE(dataset.width(), 5);
        const Images examples = surveyDataset({"idx", m_folder}, {}, {}).examples;
        QCOMPARE(examples.count(), std::int64_t{3});
        for (std::int64_t i = 0; i < 3; ++i) {
            const auto first = std::ranges::find(dataset.training.labels, examples.labels[static_cast<std::size_t>(i)]);
            QCOMPARE(examples.image(i), dataset.training.image(first - dataset.training.labels.begin()));
        }
    }

    void readsOtherIdxNames() {
        writeIdxFolder(m_folder, 12, 3);
        const std::string content = readFile(m_folder / "t10k-images-idx3-ubyte.gz");
        fs::rename(m_folder / "t10k-images-idx3-ubyte.gz", m_folder / "t10k-images.idx3-ubyte.gz");
        QCOMPARE(openFolder("idx", m_folder).test.count(), 3);
    }

    /// As Kaggle's and torchvision's archives unpack, and as EMNIST and other data sets name their files.
    void findsIdxFilesWhereverTheyLie_data() {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("testPart");
        QTest::addColumn<bool>("inFoldersNamedAlike");
        QTest::newRow("plain") << ""
                               << ""
                               << "t10k" << false;
        QTest::newRow("test-*") << ""
                                << ""
                                << "test" << false;
        QTest::newRow("emnist-letters-*") << ""
                                          << "emnist-letters-"
                                          << "test" << false;
        QTest::newRow("folders named like the files") << ""
                                                      << ""
                                                      << "t10k" << true;
        QTest::newRow("the folder above") << "mnist"
                                          << ""
                                          << "t10k" << false;
        QTest::newRow("torchvision's root") << "MNIST/raw"
                                            << ""
                                            << "t10k" << false;
        QTest::newRow("torchvision's folder") << "raw"
                                              << ""
                                              << "t10k" << false;
        QTest::newRow("all of it") << "EMNIST/raw"
                                   << "emnist-digits-"
                                   << "test" << true;
    }
    void findsIdxFilesWhereverTheyLie() {
        QFETCH(QString, below);
        QFETCH(QString, prefix);
        QFETCH(QString, testPart);
        QFETCH(bool, inFoldersNamedAlike);
        const fs::path place = m_folder / below.toStdString();
        makeFolder(place);
        writeIdxFolder(place, 12, 3);
        std::vector<fs::path> files;
        for (const fs::directory_entry& entry : fs::directory_iterator(place))
            if (entry.path().extension() == ".gz")
                files.push_back(entry.path());
        for (const fs::path& file : files) {
            std::string name = prefix.toStdString() + file.filename().string();
            if (const std::size_t part = name.find("t10k"); part != std::string::npos)
                name.replace(part, 4, testPart.toStdString());
            fs::path target = place / name;
            if (inFoldersNamedAlike) {
                makeFolder(target.replace_extension());
                target /= name;
            }
            fs::rename(file, target);
        }
        const Dataset dataset = openFolder("idx", m_folder);
        QCOMPARE(dataset.training.count() + dataset.validation.count(), 12);
        QCOMPARE(dataset.test.count(), 3);
        const FoundData found = findData(DataSource::parse("idx:" + m_folder.string()));
        QCOMPARE(found.notes.size(), std::size_t{below.isEmpty() ? 0U : 1U});
        QCOMPARE((found.source.folder / "").lexically_normal(), (place / "").lexically_normal());
    }

    void asksWhichOfSeveralIdxSetsIsMeant() {
        for (const char* const prefix : {"emnist-letters-", "emnist-digits-"}) {
            writeIdxFolder(m_folder, 12, 3);
            for (const char* const file : {"train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz",
                                           "t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"})
                fs::rename(m_folder / file, m_folder / (prefix + std::string(file)));
        }
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, m_folder,
                      "holds several data sets: emnist-digits, emnist-letters");
        const Dataset one = openFolder("idx", m_folder / "emnist-letters");
        QCOMPARE(one.test.count(), 3);
        QCOMPARE(one.name, std::string("emnist-letters"));
    }

    /// EMNIST's letters are numbered from 1.
    void namesClassesWithoutImages() {
        const auto labels = [](int count) {
            std::string text = cyclicLabels(static_cast<std::size_t>(count), 3);
            for (char& label : text)
                label = static_cast<char>(label == 2 ? 4 : label + 1);
            return text;
        };
        const auto write = [&] {
            writeIdxFolder(m_folder, 12, 3);
            writeGzip(m_folder / "train-labels-idx1-ubyte.gz", idxHeader({12}) + labels(12));
            writeGzip(m_folder / "t10k-labels-idx1-ubyte.gz", idxHeader({3}) + labels(3));
        };
        write();
        const Dataset dataset = openFolder("idx", m_folder);
        QCOMPARE(dataset.classNames, (std::vector<std::string>{"1", "2", "4"}));
        QCOMPARE(dataset.test.labels, (std::vector<std::int32_t>{0, 1, 2}));
        QCOMPARE(dataset.notes.size(), std::size_t{1});
        QCOMPARE(dataset.notes[0].text.english(), std::string("left out, as there is no image of it: 0, 3"));
        DataSource source = DataSource::parse("idx:" + m_folder.string());
        source.keepEmptyClasses = true;
        const Dataset kept = openDataset(source, {}, {});
        QCOMPARE(kept.classNames, (std::vector<std::string>{"0", "1", "2", "3", "4"}));
        QCOMPARE(kept.test.labels, (std::vector<std::int32_t>{1, 2, 4}));
        QCOMPARE(kept.notes[0].text.english(), std::string("kept, though there is no image of it to train on: 0, 3"));
        writeGzip(m_folder / "t10k-labels-idx1-ubyte.gz", idxHeader({3}) + std::string("\1\3\2", 3));
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, m_folder,
                      "has images of the class '3', but none to train on");
    }

    void refusesASingleClass() {
        writeIdxFolder(m_folder, 12, 3);
        writeGzip(m_folder / "train-labels-idx1-ubyte.gz", idxHeader({12}) + std::string(12, '\7'));
        writeGzip(m_folder / "t10k-labels-idx1-ubyte.gz", idxHeader({3}) + std::string(3, '\7'));
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, m_folder, "holds images of one class only, 7");
    }

    void namesClassesWithoutATestImage() {
        writeIdxFolder(m_folder, 12, 3);
        writeGzip(m_folder / "t10k-labels-idx1-ubyte.gz", idxHeader({3}) + std::string("\0\2\0", 3));
        const Dataset dataset = openFolder("idx", m_folder);
        QCOMPARE(dataset.classes(), 3);
        QCOMPARE(dataset.notes.size(), std::size_t{1});
        QCOMPARE(dataset.notes[0].text.english(),
                 std::string("no test image shows: 1; how well these are told is not measured"));
    }

    void countsImagesThatAreInTwoParts() {
        writeIdxFolder(m_folder, 120, 30);
        const auto notes = [&] { return noteSharedImages(openFolder("idx", m_folder), {}); };
        QCOMPARE(notes().size(), std::size_t{0});
        std::string pixels = randomBytes(900, 30);
        const std::string training = randomBytes(3600, 120);
        for (std::size_t image = 0; image < 30; ++image)
            if (image < 4)
                pixels.replace(image * 30, 30, training, image * 300, 30);
        writeGzip(m_folder / "t10k-images-idx3-ubyte.gz", idxHeader({30, 6, 5}) + pixels);
        std::int64_t shared = 0;  // one of the four may have been split off for validation
        for (const DataNote& note : notes())
            shared += std::stoll(note.text.english());
        QCOMPARE(shared, std::int64_t{4});
    }

    void refusesIdxFolders() {
        const fs::path images = m_folder / "train-images-idx3-ubyte.gz";
        COMPARE_ERROR(openFolder("idx", m_folder / "none"), ErrorCode::badInput, m_folder / "none", "is no folder");
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, images, "is missing");
        const fs::path endless = m_folder / std::string(300, 'a');
        COMPARE_ERROR(openFolder("idx", endless), ErrorCode::badInput, endless, "is no folder");

        writeIdxFolder(m_folder, 12, 3);
        const fs::path testLabels = m_folder / "t10k-labels-idx1-ubyte.gz";
        writeGzip(testLabels, idxHeader({3}) + std::string("\0\1\3", 3));
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, testLabels, "has label 3; labels are 0..2");

        writeIdxFolder(m_folder, 12, 3);
        writeGzip(m_folder / "t10k-images-idx3-ubyte.gz", idxHeader({3, 5, 6}) + randomBytes(90, 1));
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, m_folder,
                      "test images of another size than its training images");

        writeIdxFolder(m_folder, 2, 1);
        const SplitSettings nearlyAll{0.9, 1};
        COMPARE_ERROR(openDataset(DataSource::parse("idx:" + m_folder.string()), nearlyAll, {}), ErrorCode::badInput,
                      m_folder, "holds too few images, add some: a validation set of 2 images cannot be split off 2");

        writeIdxFolder(m_folder, 12, 3);
        writeFile(images, readFile(images).substr(0, 40));
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, images, "truncated or damaged");
    }

    void readsCifarTen() {
        for (int i = 1; i <= 5; ++i)
            writeFile(m_folder / ("data_batch_" + std::to_string(i) + ".bin"), cifarRecords(20, 10, 1));
        writeFile(m_folder / "test_batch.bin", cifarRecords(10, 10, 1));
        Dataset dataset = openFolder("cifar10", m_folder);
        QCOMPARE(dataset.name, std::string("cifar10"));
        QCOMPARE(dataset.training.count() + dataset.validation.count(), 100);
        QCOMPARE(dataset.test.count(), 10);
        QCOMPARE(dataset.classNames[9], std::string("9"));

        const fs::path names = m_folder / "batches.meta.txt";
        writeFile(names, "airplane\r\nautomobile\nbird\ncat\ndeer\ndog\nfrog\nhorse\nship\ntruck\n\n");
        dataset = openFolder("cifar10", m_folder);
        QCOMPARE(dataset.classNames[0], std::string("airplane"));
        QCOMPARE(dataset.classes(), 10);
        writeFile(names, "airplane\n");
        COMPARE_ERROR(openFolder("cifar10", m_folder), ErrorCode::badInput, names, "names 1 classes instead of 10");

        fs::remove(m_folder / "data_batch_4.bin");
        COMPARE_ERROR(openFolder("cifar10", m_folder), ErrorCode::badInput, m_folder / "data_batch_4.bin",
                      "cannot be read");
    }

    /// A class is no data set.
    void oneClassIsLookedForNoDeeper() {
        makeFolder(m_folder / "only");
        writeFile(m_folder / "only" / "a.jpg", "x");
        QCOMPARE(findData(DataSource::parse("folder:" + m_folder.string())).source.folder, m_folder);
        COMPARE_ERROR(openFolder("folder", m_folder), ErrorCode::badInput, m_folder, "two classes at least");
    }

    void findsCifarOneLevelDown() {
        const fs::path within = m_folder / "cifar-100-binary";
        makeFolder(within);
        writeFile(within / "train.bin", cifarRecords(200, 100, 2));
        writeFile(within / "test.bin", cifarRecords(100, 100, 2));
        const FoundData found = findData(DataSource::parse("cifar100:" + m_folder.string()));
        QCOMPARE(found.source.folder, within);
        QCOMPARE(found.notes[0].text.english(),
                 m_folder.string() + " holds no such data itself; taken from " + within.string());
        QCOMPARE(openFolder("cifar100", m_folder).classes(), 100);
        fs::copy(within, m_folder / "again");
        COMPARE_ERROR(openFolder("cifar100", m_folder), ErrorCode::badInput, m_folder, "name one of them");
    }

    void readsCifarHundred() {
        writeFile(m_folder / "train.bin", cifarRecords(200, 100, 2));
        writeFile(m_folder / "test.bin", cifarRecords(100, 100, 2));
        const Dataset dataset = openFolder("cifar100", m_folder);
        QCOMPARE(dataset.classes(), 100);
        QCOMPARE(dataset.validation.count(), 17);
        QCOMPARE(dataset.training.count(), 183);
    }

    void reportsAndStops() {
        writeIdxFolder(m_folder, 12, 3);
        const DataSource source = DataSource::parse("idx:" + m_folder.string());
        double last = 0;
        const Progress listening(
            [&](const ProgressReport& report) {
                QVERIFY(report.fraction >= last);
                last = report.fraction;
            },
            {});
        openDataset(source, {}, listening);
        QCOMPARE(last, 1.0);
        const CancelToken token;
        token.request();
        COMPARE_ERROR(openDataset(source, {}, Progress({}, token)), ErrorCode::cancelled, "", "cancelled");
    }

    void readsFashionMnist() {
        const DataSource source = DataSource::parse("fashion-mnist");
        if (!fs::is_directory(source.folder))
            QSKIP("Debian's package dataset-fashion-mnist is not installed");
        const Dataset dataset = openDataset(source, {}, {});
        QCOMPARE(dataset.training.count(), 55'000);
        QCOMPARE(dataset.validation.count(), 5'000);
        QCOMPARE(dataset.test.count(), 10'000);
        QCOMPARE(dataset.height(), 28);
        QCOMPARE(dataset.classNames[9], std::string("Ankle boot"));
        QCOMPARE(dataset.test.labels[0], 9);
        std::vector<int> counts(10, 0);
        for (const std::int32_t label : dataset.validation.labels)
            ++counts[static_cast<std::size_t>(label)];
        QCOMPARE(counts, std::vector<int>(10, 500));
        const Normalisation normalisation = measureNormalisation(dataset.training);
        QVERIFY(std::abs(normalisation.mean[0] - 0.286F) < 0.001F);
        QVERIFY(std::abs(normalisation.deviation[0] - 0.353F) < 0.001F);
    }

    /// The shipped teacher has learnt from the other images: were these to change, it would know them by heart.
    void keepsTheValidationImagesOfFashionMnist() {
        const DataSource source = DataSource::parse("fashion-mnist");
        if (!fs::is_directory(source.folder))
            QSKIP("Debian's package dataset-fashion-mnist is not installed");
        QCOMPARE(fingerprint(openDataset(source, {}, {}).validation), 14143883272513079404u);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(OpenDatasetTest)
#include "open_dataset_test.moc"
