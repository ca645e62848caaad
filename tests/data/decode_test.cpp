// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/decode.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/generator.h"
#include "data/made_pictures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// What JPEG loses at its best quality, and the edges between the quarters.
constexpr int lost = 8;

std::vector<std::uint8_t> square(const std::string& content, const fs::path& file, int side, int channels) {
    writeFile(file, content);
    std::vector<std::uint8_t> out(static_cast<std::size_t>(channels * side * side));
    decodeSquare(file, {}, side, channels, out);
    return out;
}

}  // namespace

class DecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = fs::path(m_folder.path().toStdString()) / "picture"; }

    void decodesEveryKind_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("worst");
        const Raster colour = madePicture(24, 40);
        const Raster grey = madePicture(24, 40, 1);
        const auto row = [](const char* name, const std::string& content, int channels, int worst) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << channels << worst;
        };
        row("JPEG", jpegOf(colour), 3, lost);
        row("JPEG, grey", jpegOf(grey), 1, lost);
        row("JPEG, CMYK", jpegOf(colour, {.inks = true}), 3, lost);
        row("JPEG, progressive", jpegOf(colour, {.progressive = true}), 3, lost);
        row("PNG", pngOf(colour), 3, 0);
        row("PNG, grey", pngOf(grey), 1, 0);
        row("PNG, 16 bits", pngOf(colour, PngKind::sixteenBits), 3, 0);
        row("PNG, grey, 16 bits", pngOf(grey, PngKind::sixteenBits), 1, 0);
        row("PNG, palette", pngOf(colour, PngKind::palette), 3, 0);
        row("PNG, transparent, interlaced", pngOf(colour, PngKind::transparent), 3, 0);
        row("PNG, grey, transparent", pngOf(grey, PngKind::transparent), 1, 0);
        row("WebP", webpOf(colour), 3, 0);
        row("BMP", bmpOf(colour), 3, 0);
        row("BMP from the top", bmpOf(colour, {.fromTop = true}), 3, 0);
        row("BMP, 32 bits", bmpOf(colour, {.bits = 32}), 3, 0);
        row("BMP, 32 bits with masks", bmpOf(colour, {.bits = 32, .masks = true}), 3, 0);
        row("BMP, palette", bmpOf(colour, {.bits = 8}), 3, 0);
        row("BMP, grey palette", bmpOf(grey, {.bits = 8}), 1, 0);
    }
    void decodesEveryKind() {
        QFETCH(QByteArray, content);
        QFETCH(int, channels);
        QFETCH(int, worst);
        const std::string bytes = content.toStdString();
        const PictureFacts facts = pictureFactsOf(bytes);
        QCOMPARE(facts.height, 24);
        QCOMPARE(facts.width, 40);
        QCOMPARE(facts.grey, channels == 1);
        const int found = difference(decodePicture(bytes, 0), madePicture(24, 40, channels));
        QVERIFY2(found <= worst, qPrintable(QString::number(found)));
    }

    /// A picture stored as a camera held sideways stores it comes out as the one that is seen.
    void turnsUpright() {
        const Raster seen = madePicture(24, 40);
        // How what is seen is stored: the turn that undoes the one to be done.
        constexpr std::array<int, 9> undone{0, 1, 2, 3, 4, 5, 8, 7, 6};
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const Raster stored = upright(seen, undone.at(static_cast<std::size_t>(orientation)));
            QCOMPARE(stored.height, orientation < 5 ? 24 : 40);
            const std::string content = jpegOf(stored, {.orientation = orientation});
            QCOMPARE(pictureFactsOf(content).height, 24);
            QVERIFY(difference(decodePicture(content, 0), seen) <= lost);
            const std::string webp = webpOf(stored, orientation, orientation % 2 == 0);
            QCOMPARE(pictureFactsOf(webp).height, 24);
            QCOMPARE(difference(decodePicture(webp, 0), seen), 0);
        }
        // Said once more: 6 is what a camera writes whose picture is to be turned to the right.
        const Raster turned = upright({1, 2, 3, {1, 2, 3, 4, 5, 6}}, 6);
        QCOMPARE(turned.pixels, (std::vector<std::uint8_t>{4, 1, 5, 2, 6, 3}));
    }

    void scalesWhileDecoding() {
        const std::string content = jpegOf(madePicture(400, 640));
        QCOMPARE(decodePicture(content, 401).height, 400);
        QCOMPARE(decodePicture(content, 200).height, 200);
        QCOMPARE(decodePicture(content, 199).height, 200);
        QCOMPARE(decodePicture(content, 60).height, 100);
        QCOMPARE(decodePicture(content, 8).height, 50);
        QCOMPARE(decodePicture(webpOf(madePicture(400, 640)), 64).height, 64);
    }

    /// The middle square of the picture scaled to the side, whatever it was decoded at.
    void cutsTheMiddleSquare() {
        for (const std::string& content : {jpegOf(madePicture(200, 320)), pngOf(madePicture(200, 320))}) {
            const std::vector<std::uint8_t> out = square(content, m_file, 20, 3);
            const Raster whole = madePicture(20, 32);
            for (int y = 0; y < 20; ++y)
                for (int x = 0; x < 20; ++x)
                    for (int c = 0; c < 3; ++c)
                        if (x < 9 || x > 10) {  // not where two colours meet
                            const int expected = whole.pixels[static_cast<std::size_t>((y * 32 + x + 6) * 3 + c)];
                            const int found = out[static_cast<std::size_t>((c * 20 + y) * 20 + x)];
                            QVERIFY2(std::abs(found - expected) <= lost || y == 9 || y == 10,
                                     qPrintable(QStringLiteral("%1 %2 %3").arg(y).arg(x).arg(found - expected)));
                        }
        }
    }

    void enlargesWhatIsSmall() {
        const std::vector<std::uint8_t> out = square(pngOf({1, 1, 2, {10, 10}}), m_file, 5, 3);
        QCOMPARE(out, std::vector<std::uint8_t>(75, 10));
    }

    void makesGreyOfColour() {
        const std::vector<std::uint8_t> out = square(pngOf({3, 1, 1, {255, 0, 0}}), m_file, 1, 1);
        QCOMPARE(out, (std::vector<std::uint8_t>{76}));
    }

    void seesTheBoxOnly() {
        writeFile(m_file, pngOf(madePicture(40, 40)));
        std::vector<std::uint8_t> out(3 * 4 * 4);
        decodeSquare(m_file, Box{20, 0, 10, 20}, 4, 3, out);
        const Raster whole = madePicture(40, 40);
        QVERIFY(std::abs(out[16] - whole.pixels[(5 * 40 + 25) * 3 + 1]) <= 3);
        QVERIFY(out[16] > 170 && out[0] < 60);  // green, not red
        decodeSquare(m_file, Box{35, 35, 100, 100}, 4, 3, out);
        QVERIFY(out[0] > 200 && out[16] > 200);
    }

    void refusesBadPictures_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const Raster raster = madePicture(40, 40);
        const auto row = [](const char* name, const std::string& content, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << reason;
        };
        const auto half = [](const std::string& content) { return content.substr(0, content.size() / 2); };
        row("empty", "", "is empty");
        row("text", "a text", "is no JPEG, PNG, WebP or BMP picture");
        row("GIF", "GIF89a......", "is no JPEG, PNG, WebP or BMP picture");
        row("JPEG cut in half", half(jpegOf(raster)), "is a damaged JPEG: Premature end");
        row("JPEG cut in its header", jpegOf(raster).substr(0, 30), "is a damaged JPEG");
        row("JPEG of nothing", "\xff\xd8\xff\xd9", "is a damaged JPEG");
        row("PNG cut in half", half(pngOf(raster)), "is a damaged PNG: the file ends early");
        row("PNG with a wrong check sum", pngOf(raster).replace(20, 1, "x"), "is a damaged PNG: IHDR: CRC error");
        row("PNG claims 100,000 x 100,000", pngHeader(100'000, 100'000), "has 100000 x 100000 pixels, more than");
        row("PNG claims 2 billion a side", pngHeader(0x7fffffff, 0x7fffffff), "is a damaged PNG");
        row("PNG claims more than its bytes hold", pngHeader(8000, 8000), "cannot hold the 8000 x 8000 pixels");
        row("WebP cut in half", half(webpOf(raster)), "is a damaged WebP: the file ends early");
        const std::string bitmap = bmpOf(raster);
        const auto with = [](std::string content, std::size_t at, const std::string& bytes) {
            return content.replace(at, bytes.size(), bytes);
        };
        const std::string large("\xff\xff\xff\x7f", 4);
        row("BMP cut in half", half(bitmap), "is a damaged BMP: the file ends early");
        row("BMP cut in its header", bitmap.substr(0, 20), "is a damaged BMP: the file ends early");
        row("BMP claims 2 billion a side", with(bitmap, 18, large + large), "has 2147483647 x 2147483647 pixels");
        row("BMP claims all from the top", with(bitmap, 22, std::string("\0\0\0\x80", 4)), "x 2147483647 pixels");
        row("BMP claims more than it has", with(bitmap, 18, std::string("\x29\0", 2)), "the file ends early");
        row("BMP of a width below 0", with(bitmap, 18, "\xff\xff\xff\xff"), "without pixels");
        row("BMP of no height", with(bitmap, 22, std::string(4, '\0')), "without pixels");
        row("BMP whose pixels lie beyond it", with(bitmap, 10, large), "the file ends early");
        row("BMP whose pixels lie in its header", with(bitmap, 10, std::string("\x10\0\0\0", 4)), "within its header");
        row("BMP, packed", with(bitmap, 30, "\1"), "is a BMP of 24 bits a pixel in form 1");
        row("BMP, 16 bits", with(bitmap, 28, "\x10"), "is a BMP of 16 bits a pixel");
        row("BMP of OS/2", with(bitmap, 14, "\x0c"), "is a BMP of OS/2");
        const std::string ofPalette = bmpOf(raster, {.bits = 8});
        row("BMP with too large a palette", with(ofPalette, 46, large), "a palette of 2147483647 colours");
        row("BMP with a colour that is none", with(ofPalette, 46, std::string("\1\0", 2)), "of a palette of 1");
        row("WebP without content", std::string("RIFF\4\0\0\0WEBP", 12), "is a damaged WebP");
    }
    void refusesBadPictures() {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        writeFile(m_file, content.toStdString());
        std::vector<std::uint8_t> out(3 * 16 * 16);
        COMPARE_ERROR(decodeSquare(m_file, {}, 16, 3, out), ErrorCode::badInput, m_file.string(), reason.toStdString());
    }

    void refusesWhatIsNotThere() {
        std::vector<std::uint8_t> out(3);
        COMPARE_ERROR(decodeSquare(m_file / "none", {}, 1, 3, out), ErrorCode::badInput, (m_file / "none").string(),
                      "cannot be read");
        COMPARE_ERROR(readPictureFacts(fs::path(m_folder.path().toStdString())), ErrorCode::badInput,
                      m_folder.path().toStdString(), "is a folder");
    }

    /// Whatever a file holds, it is decoded or refused.
    void survivesDamage() {
        Generator generator(1);
        const Raster raster = madePicture(20, 24);
        for (const std::string& good :
             {jpegOf(raster), jpegOf(raster, {.orientation = 6, .progressive = true}), jpegOf(raster, {.inks = true}),
              pngOf(raster, PngKind::palette), pngOf(raster, PngKind::transparent), webpOf(raster), bmpOf(raster),
              bmpOf(raster, {.bits = 8})}) {
            for (int attempt = 0; attempt < 300; ++attempt) {
                std::string content = good;
                for (std::uint64_t i = generator.below(4) + 1; i > 0; --i)
                    content[generator.below(content.size())] = static_cast<char>(generator.below(256));
                if (attempt % 3 == 0)
                    content.resize(generator.below(content.size()));
                try {
                    const Raster decoded = decodePicture(content, 8);
                    QCOMPARE(decoded.pixels.size(),
                             static_cast<std::size_t>(decoded.channels * decoded.height * decoded.width));
                } catch (const Error& error) {
                    QCOMPARE(error.code(), ErrorCode::badInput);
                }
            }
        }
    }

private:
    QTemporaryDir m_folder;
    fs::path m_file;
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
