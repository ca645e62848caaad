// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cifar_python.h"

#include "base/caught_error.h"
#include "base/made_pickle.h"
#include "base/python.h"
#include "data/fixtures.h"
#include "data/open_dataset.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t pixelBytes = 3 * 32 * 32;

/// A byte string as Python 2 pickled it.
std::string oldBytes(const std::string& bytes) {
    return "T" + little(bytes.size(), 4) + bytes;
}

std::string typeOf(const std::string& name) {
    return made::call("numpy", "dtype", {oldBytes(name), "K\1", "K\1"}) + made::tuple({"K\3", oldBytes("|"), "N"}) +
           "b";
}

/// An array as Python 2 pickled it.
std::string array(const std::vector<std::int64_t>& shape, const std::string& values, const std::string& type = "u1") {
    return made::call("numpy.core.multiarray", "_reconstruct", {"cnumpy\nndarray\n", "K\1\x85", oldBytes("b")}) +
           made::tuple({"K\1", made::numbers(shape), typeOf(type), "\x89", oldBytes(values)}) + "b";
}

std::string labels(const std::vector<std::int64_t>& values) {
    std::vector<std::string> items;
    for (const std::int64_t value : values)
        items.push_back(made::integer(value));
    return made::list(items);
}

ImageBuffer readPickle(const fs::path& file, CifarLayout layout) {
    ImageBuffer images;
    appendCifarPickle(images, file, layout);
    return images;
}

std::string batch(const std::string& data, const std::string& names) {
    return made::pickle(made::dictionary({{"data", data}, {"labels", names}, {"fine_labels", names}}));
}

}  // namespace

class CifarPythonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = fs::path(m_temporary.path().toStdString()) / "data_batch_1"; }

    void readsTheOriginalForm() {
        const std::string pixels = randomBytes(2 * pixelBytes, 1);
        writeFile(m_file, batch(array({2, 3072}, pixels), labels({9, 0})));
        const ImageBuffer found = readPickle(m_file, CifarLayout::cifar10);
        QCOMPARE(found.labels, (std::vector<std::int32_t>{9, 0}));
        QCOMPARE(std::string(found.pixels.begin(), found.pixels.end()), pixels);
        writeFile(m_file, batch(array({2, 3072}, pixels), labels({99, 10})));
        QCOMPARE(readPickle(m_file, CifarLayout::cifar100).labels, (std::vector<std::int32_t>{99, 10}));
    }

    /// As Python 3 leaves it when it was loaded, changed and written again.
    void readsWhatNumpyMadeOfIt() {
        const std::string pixels = randomBytes(2 * pixelBytes, 1);
        const auto read = [&](const std::string& data, const std::string& its) {
            writeFile(m_file, batch(data, its));
            return readPickle(m_file, CifarLayout::cifar10);
        };
        const std::string rows = array({2, 3072}, pixels);
        const std::vector<std::int32_t> nineAndNone{9, 0};
        const std::string words = little(9, 8) + little(0, 8);
        QCOMPARE(read(rows, array({2}, words, "i8")).labels, nineAndNone);
        QCOMPARE(read(rows, array({2, 1}, little(9, 4) + little(0, 4), "<i4")).labels, nineAndNone);
        QCOMPARE(read(rows, array({2}, std::string("\0\x09\0\0", 4), ">i2")).labels, nineAndNone);
        QCOMPARE(read(rows, array({2}, std::string("\x09\0", 2))).labels, nineAndNone);
        const auto scalar = [](std::uint64_t value) {
            return made::call("numpy._core.multiarray", "scalar", {typeOf("i8"), oldBytes(little(value, 8))});
        };
        QCOMPARE(read(rows, made::list({scalar(9), scalar(0)})).labels, nineAndNone);

        QCOMPARE(read(array({2, 3, 32, 32}, pixels), labels({9, 0})).pixels, read(rows, labels({9, 0})).pixels);
        const ImageBuffer turned = read(array({2, 32, 32, 3}, pixels), labels({9, 0}));
        for (const std::size_t place : {0U, 1U, 1023U})
            for (const std::size_t channel : {0U, 1U, 2U})
                QCOMPARE(turned.pixels[pixelBytes + channel * 1024 + place],
                         static_cast<std::uint8_t>(pixels[pixelBytes + place * 3 + channel]));

        const auto bytesKey = [](const char* key) {
            return made::call("_codecs", "encode", {made::text(key), made::text("latin1")});
        };
        writeFile(m_file, made::pickle("}(" + bytesKey("data") + rows + bytesKey("labels") + labels({9, 0}) + "u"));
        QCOMPARE(readPickle(m_file, CifarLayout::cifar10).labels, nineAndNone);
    }

    void readsWhatNumpyPickles_data() {
        QTest::addColumn<QString>("protocol");
        for (const char* const protocol : {"0", "1", "2", "3", "4", "5"})
            QTest::newRow(protocol) << protocol;
    }
    void readsWhatNumpyPickles() {
        QFETCH(QString, protocol);
        const PythonRun run = runPython({NONN_PYTHON_CIFAR, m_temporary.path(), protocol});
        if (run.errors.contains("No module named 'numpy'"))
            QSKIP("/usr/bin/python3 has no numpy here");
        QVERIFY2(run.succeeded(), run.errors.constData());
        for (const int classes : {10, 100}) {
            const std::string kind = classes == 10 ? "cifar10:" : "cifar100:";
            const std::string folder = m_temporary.filePath(classes == 10 ? "ten" : "hundred").toStdString();
            const Dataset dataset = openDataset(DataSource::parse(kind + folder), {}, {});
            QCOMPARE(dataset.classNames[9], std::string(classes == 10 ? "class 9" : "fine 9"));
            QCOMPARE(dataset.training.count() + dataset.validation.count(), std::int64_t{classes == 10 ? 100 : 200});
            QCOMPARE(dataset.test.count(), std::int64_t{classes == 10 ? 20 : 50});
        }
        const fs::path folder = m_temporary.path().toStdString();
        compareWithLabels(readPickle(folder / "ten/data_batch_1", CifarLayout::cifar10), 0, 10);
        compareWithLabels(readPickle(folder / "ten/data_batch_2", CifarLayout::cifar10), 20, 10);
        compareWithLabels(readPickle(folder / "hundred/train", CifarLayout::cifar100), 0, 100);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::string& content, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(reason);
        };
        const std::string pixels(pixelBytes, 'p');
        const std::string good = batch(array({1, 3072}, pixels), labels({1}));
        row("empty", "", "ends within a pickle");
        row("cut off", good.substr(0, good.size() / 2), "ends within a text of a pickle");
        row("something else", "K\1.", "is no file of CIFAR's python version: it holds no 'data'");
        row("no labels", made::pickle(made::dictionary({{"data", array({1, 3072}, pixels)}})), "holds no 'labels'");
        row("no array", batch("N", labels({1})), "has images that are no NumPy array of bytes");
        row("array of words", batch(array({1, 3072}, pixels, "u2"), labels({1})),
            "a NumPy array of 'u2'; one of bytes (u1) was expected");
        row("array of objects", batch(array({1, 3072}, pixels, "O8"), labels({1})), "a NumPy array of 'O8'");
        row("labels of a half", batch(array({1, 3072}, pixels), array({1}, std::string(8, '\1'), "f8")),
            "neither a list nor a NumPy array of at most 1 whole numbers");
        row("endless labels", batch(array({1, 3072}, pixels), array({999}, std::string(999, '\1'))),
            "neither a list nor a NumPy array of at most 1 whole numbers");
        row("a label of many", batch(array({1, 3072}, pixels), made::list({array({99}, std::string(99, '\1'))})),
            "has a label that is none of 0..9");
        row("two labels as an array", batch(array({1, 3072}, pixels), array({2}, std::string(2, '\1'))),
            "has 2 labels for 1 images");
        row("shape", batch(array({3072}, pixels), labels({1})), "is not a number of images x 3072");
        row("other images", batch(array({1, 784}, pixels), labels({1})), "is not a number of images x 3072");
        row("exabytes", batch(array({1LL << 60, 3072}, pixels), labels({1})), "is not a number of images x 3072");
        row("negative", batch(array({-1, 3072}, pixels), labels({1})), "is not a number of images x 3072");
        row("too little", batch(array({2, 3072}, pixels), labels({1, 2})), "has 3072 bytes of pixels for 2 images");
        row("labels missing", batch(array({1, 3072}, pixels), labels({})), "has 0 labels for 1 images");
        row("label", batch(array({1, 3072}, pixels), labels({10})), "has a label that is none of 0..9");
        row("negative label", batch(array({1, 3072}, pixels), labels({-1})), "has a label that is none of 0..9");
        row("label that is none", batch(array({1, 3072}, pixels), "](Ne"), "has a label that is none of 0..9");
        row("command", made::pickle(made::call("os", "system", {made::text("true")})), "holds no 'data'");
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        writeFile(m_file, content.toStdString());
        COMPARE_ERROR(readPickle(m_file, CifarLayout::cifar10), ErrorCode::badInput, m_file, reason.toStdString());
    }

    void refusesNames() {
        const auto write = [&](const std::vector<std::string>& items) {
            writeFile(m_file, made::pickle(made::dictionary({{"label_names", made::list(items)}})));
        };
        write(std::vector<std::string>(9, made::text("cat")));
        COMPARE_ERROR(readCifarNames(m_file, CifarLayout::cifar10), ErrorCode::badInput, m_file,
                      "names 9 classes instead of 10");
        write(std::vector<std::string>(10, "K\1"));
        COMPARE_ERROR(readCifarNames(m_file, CifarLayout::cifar10), ErrorCode::badInput, m_file, "that is none: ''");
        write(std::vector<std::string>(10, made::text("a\nb")));
        COMPARE_ERROR(readCifarNames(m_file, CifarLayout::cifar10), ErrorCode::badInput, m_file, "that is none: 'a?b'");
        COMPARE_ERROR(readCifarNames(m_file, CifarLayout::cifar100), ErrorCode::badInput, m_file, "'fine_label_names'");
    }

private:
    /// Every image is filled with its number, counted from `first`.
    static void compareWithLabels(const ImageBuffer& found, int first, int classes) {
        QCOMPARE(found.pixels.size(), found.labels.size() * pixelBytes);
        for (std::size_t i = 0; i < found.labels.size(); ++i) {
            const int number = first + static_cast<int>(i);
            QCOMPARE(found.labels[i], number % classes);
            for (std::size_t place = 0; place < pixelBytes; ++place)
                QVERIFY(found.pixels[i * pixelBytes + place] == number);
        }
    }

    QTemporaryDir m_temporary;
    fs::path m_file;
};

QTEST_GUILESS_MAIN(CifarPythonTest)
#include "cifar_python_test.moc"
