// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/open_dataset.h"

#include "base/caught_error.h"
#include "data/fixtures.h"

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
    }

    void readsOtherIdxNames() {
        writeIdxFolder(m_folder, 12, 3);
        const std::string content = readFile(m_folder / "t10k-images-idx3-ubyte.gz");
        fs::rename(m_folder / "t10k-images-idx3-ubyte.gz", m_folder / "t10k-images.idx3-ubyte.gz");
        QCOMPARE(openFolder("idx", m_folder).test.count(), 3);
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

        writeIdxFolder(m_folder, 1, 1);
        COMPARE_ERROR(openFolder("idx", m_folder), ErrorCode::badInput, "", "cannot be split off 1 training images");

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
