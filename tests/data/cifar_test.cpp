// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cifar.h"

#include "base/caught_error.h"
#include "data/fixtures.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t pixelBytes = 3 * 32 * 32;

}  // namespace

class CifarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_file = fs::path(m_temporary.path().toStdString()) / "batch.bin"; }

    void readsTen() {
        const std::string first = randomBytes(pixelBytes, 1);
        const std::string second = randomBytes(pixelBytes, 2);
        writeFile(m_file, '\7' + first + '\0' + second);
        ImageBuffer images;
        appendCifar(images, m_file, CifarLayout::cifar10);
        appendCifar(images, m_file, CifarLayout::cifar10);
        QCOMPARE(images.channels, 3);
        QCOMPARE(images.height, 32);
        QCOMPARE(images.width, 32);
        QCOMPARE(images.labels, (std::vector<std::int32_t>{7, 0, 7, 0}));
        const std::string all = first + second + first + second;
        QVERIFY(std::equal(images.pixels.begin(), images.pixels.end(), all.begin(), all.end(),
                           [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); }));
    }

    void readsTheFineLabelOfAHundred() {
        const std::string pixels = randomBytes(pixelBytes, 3);
        writeFile(m_file, std::string("\23\143", 2) + pixels);
        ImageBuffer images;
        appendCifar(images, m_file, CifarLayout::cifar100);
        QCOMPARE(images.labels, std::vector<std::int32_t>{99});
        QCOMPARE(images.pixels[0], static_cast<std::uint8_t>(pixels[0]));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("ten");
        QTest::addColumn<QByteArray>("reason");
        const std::string pixels(pixelBytes, 'p');
        const auto row = [](const char* name, const std::string& content, bool ten, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << ten << QByteArray(reason);
        };
        row("empty", "", true, "is empty");
        row("a byte short", '\1' + pixels.substr(1), true, "is truncated: its 3072 bytes are no multiple of 3073");
        row("a byte long", '\1' + pixels + 'x', true, "its 3074 bytes are no multiple of 3073");
        row("the other layout", "\1\2" + pixels, true, "its 3074 bytes are no multiple of 3073");
        row("the other layout of a hundred", '\1' + pixels, false, "its 3073 bytes are no multiple of 3074");
        row("label 10 of 10", '\1' + pixels + '\12' + pixels, true, "has label 10 at byte 3073; labels are 0..9");
        row("label 100 of 100", "\1\144" + pixels, false, "has label 100 at byte 1; labels are 0..99");
        row("label 255", '\377' + pixels, true, "has label 255 at byte 0");
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(bool, ten);
        QFETCH(QByteArray, reason);
        writeFile(m_file, content.toStdString());
        ImageBuffer images;
        const CifarLayout layout = ten ? CifarLayout::cifar10 : CifarLayout::cifar100;
        COMPARE_ERROR(appendCifar(images, m_file, layout), ErrorCode::badInput, m_file, reason.toStdString());
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_file;
};

QTEST_GUILESS_MAIN(CifarTest)
#include "cifar_test.moc"
