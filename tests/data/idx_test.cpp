// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/idx.h"

#include "base/caught_error.h"
#include "data/fixtures.h"

#include <QtTest>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

class IdxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const fs::path folder = m_temporary.path().toStdString();
        m_images = folder / "images";
        m_labels = folder / "labels";
        m_pixels = randomBytes(4 * 3 * 2, 1);
    }

    void init() {
        writeFile(m_images, idxHeader({4, 3, 2}) + m_pixels);
        writeFile(m_labels, idxHeader({4}) + std::string("\0\2\1\377", 4));
    }

    void reads() {
        const ImageBuffer images = readIdx(m_images, m_labels);
        QCOMPARE(images.count(), 4);
        QCOMPARE(images.channels, 1);
        QCOMPARE(images.height, 3);
        QCOMPARE(images.width, 2);
        QVERIFY(std::equal(images.pixels.begin(), images.pixels.end(), m_pixels.begin(), m_pixels.end(),
                           [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); }));
        QCOMPARE(images.labels, (std::vector<std::int32_t>{0, 2, 1, 255}));

        writeGzip(m_images, idxHeader({4, 3, 2}) + m_pixels);
        QVERIFY(readIdx(m_images, m_labels).pixels == images.pixels);
    }

    void readsChannels() {
        writeFile(m_images, idxHeader({4, 3, 2, 1}) + m_pixels);
        const ImageBuffer images = readIdx(m_images, m_labels);
        QCOMPARE(images.channels, 3);
        QCOMPARE(images.height, 2);
        QCOMPARE(images.width, 1);
        QCOMPARE(images.pixels[6], static_cast<std::uint8_t>(m_pixels[6]));
    }

    void refusesImages_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::string& content, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(reason);
        };
        const std::string pixels(24, 'p');
        row("empty", "", "is empty");
        row("three bytes", std::string("\0\0\10", 3), "ends within its header");
        row("header cut off", idxHeader({4, 3, 2}).substr(0, 15), "ends within its header");
        row("text", "P5 3 2 255 and pixels", "wrong magic number at byte 0");
        row("32-bit values", std::string("\0\0\14\3", 4) + pixels, "wrong magic number at byte 0");
        row("no dimension", std::string("\0\0\10\0", 4) + pixels, "wrong magic number at byte 0");
        row("five dimensions", idxHeader({1, 1, 4, 3, 2}) + pixels, "wrong magic number at byte 0");
        row("labels", idxHeader({24}) + pixels, "holds labels, not images");
        row("a byte short", idxHeader({4, 3, 2}) + pixels.substr(1), "is truncated: 23 bytes follow the header");
        row("a byte long", idxHeader({4, 3, 2}) + pixels + "x", "is longer than its header says: 25 bytes");
        row("no image", idxHeader({0, 3, 2}), "holds no image");
        row("no pixels", idxHeader({4, 0, 2}), "sides are not within 1..4096");
        row("wide", idxHeader({1, 1, 5000}) + std::string(5000, 'p'), "sides are not within 1..4096");
        row("many channels", idxHeader({1, 24, 1, 1}) + pixels, "channels are not within 1..16");
        row("no channels", idxHeader({1, 0, 1, 1}), "channels are not within 1..16");
        row("claims 4 billion images", idxHeader({0xffffffff, 3, 2}) + pixels, "is truncated");
        row("claims all there could be", idxHeader({0xffffffff, 0xffffffff, 0xffffffff}) + pixels, "is truncated");
        // 65536^4 is 0 in 64 bits, and 2^31 x 2^31 x 4 likewise.
        row("claims wrap to nothing", idxHeader({65536, 65536, 65536, 65536}), "is truncated");
        row("claims wrap to what is there", idxHeader({1U << 31, 1U << 31, 4}) + pixels, "is truncated");
    }
    void refusesImages() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        writeFile(m_images, content.toStdString());
        COMPARE_ERROR(readIdx(m_images, m_labels), ErrorCode::badInput, m_images, reason.toStdString());
    }

    void refusesLabels_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::string& content, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(reason);
        };
        row("empty", "", "is empty");
        row("images", idxHeader({4, 1, 1}) + "abcd", "holds images, not labels");
        row("one too few", idxHeader({3}) + "abc", "has 3 labels for 4 images");
        row("one too many", idxHeader({5}) + "abcde", "has 5 labels for 4 images");
        row("cut off", idxHeader({4}) + "abc", "is truncated: 3 bytes follow the header");
        row("claims 4 billion", idxHeader({0xffffffff}) + "abcd", "is truncated");
    }
    void refusesLabels() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        writeFile(m_labels, content.toStdString());
        COMPARE_ERROR(readIdx(m_images, m_labels), ErrorCode::badInput, m_labels, reason.toStdString());
    }

    void refusesTruncatedGzip() {
        writeGzip(m_images, idxHeader({4, 3, 2}) + m_pixels);
        std::string packed = readFile(m_images);
        packed.resize(packed.size() - 12);
        writeFile(m_images, packed);
        COMPARE_ERROR(readIdx(m_images, m_labels), ErrorCode::badInput, m_images, "truncated or damaged");
    }

    void refusesMissingFiles() {
        const fs::path none = m_images.parent_path() / "none";
        COMPARE_ERROR(readIdx(none, m_labels), ErrorCode::badInput, none, "cannot be read");
        COMPARE_ERROR(readIdx(m_images, none), ErrorCode::badInput, none, "cannot be read");
    }

    /// Whatever becomes of a file's bytes: it is read as images that fit together, or refused by name.
    void survivesRandomDamage() {
        const std::string good = idxHeader({4, 3, 2}) + m_pixels;
        Generator generator(1);
        int refused = 0;
        for (int round = 0; round < 500; ++round) {
            std::string bytes = good;
            for (std::uint64_t damages = 1 + generator.below(3); damages > 0; --damages)
                bytes[generator.below(20)] = static_cast<char>(generator.below(256));
            bytes.resize(bytes.size() - generator.below(2) * generator.below(bytes.size()));
            std::ofstream(m_images, std::ios::binary) << bytes;
            try {
                const ImageBuffer images = readIdx(m_images, m_labels);
                QCOMPARE(static_cast<std::int64_t>(images.pixels.size()), images.count() * images.bytesPerImage());
            } catch (const Error& error) {
                ++refused;
                QCOMPARE(error.code(), ErrorCode::badInput);
                QVERIFY(error.path() == m_images || error.path() == m_labels);
            }
        }
        QVERIFY(refused > 250 && refused < 500);
    }

    void stopsWhenAsked() {
        const CancelToken token;
        token.request();
        COMPARE_ERROR(readIdx(m_images, m_labels, Progress({}, token)), ErrorCode::cancelled, "", "cancelled");
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_images;
    fs::path m_labels;
    std::string m_pixels;
};

QTEST_GUILESS_MAIN(IdxTest)
#include "idx_test.moc"
