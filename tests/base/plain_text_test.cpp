// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plain_text.h"

#include "base/caught_error.h"
#include "base/file.h"

#include <QtTest>
#include <string>
#include <vector>

using namespace nonn;

namespace {

std::string utf16(const QString& text, bool bigEndian) {
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const auto low = static_cast<char>(c.unicode() & 0xFF);
        const auto high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

}  // namespace

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItIsWrittenIn_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Größe €\U0001F600\r\n1");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16, low byte first") << QByteArray::fromStdString(utf16(text, false));
        QTest::newRow("UTF-16, high byte first") << QByteArray::fromStdString(utf16(text, true));
    }
    void readsWhatItIsWrittenIn() {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.txt").toStdString();
        writeFile(path, bytes.toStdString());
        QCOMPARE(readPlainText(path, 1000), QStringLiteral("Größe €\U0001F600\r\n1").toStdString());
    }

    void refusesDamagedText_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("odd number of bytes") << QByteArray("\xFF\xFE\x41\x00\x42", 5) << "damaged at byte 4";
        QTest::newRow("first half of a pair at the end") << QByteArray("\xFF\xFE\x3D\xD8", 4) << "damaged at byte 2";
        QTest::newRow("first half of a pair alone") << QByteArray("\xFF\xFE\x3D\xD8\x41\x00", 6) << "damaged at byte 2";
        QTest::newRow("without its mark") << QByteArray("\x41\x00\x42\x00", 4) << "it has a byte of 0";
        QTest::newRow("second half alone") << QByteArray("\xFE\xFF\xDE\x00\x00\x41", 6) << "damaged at byte 2";
    }
    void refusesDamagedText() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.txt").toStdString();
        writeFile(path, bytes.toStdString());
        COMPARE_ERROR(readPlainText(path, 1000), ErrorCode::badInput, path, reason.toStdString());
    }

    void takesLinesWhateverEndsThem() {
        std::string_view rest = "a\rb\r\nc\n\nd\r\r\ne";
        std::vector<std::string> lines;
        while (!rest.empty())
            lines.emplace_back(takeLine(rest));
        QCOMPARE(lines, (std::vector<std::string>{"a", "b", "c", "", "d", "", "e"}));
    }

    void knowsUtf8() {
        QVERIFY(
            isUtf8("Gr\xC3\xB6\xC3\x9F"
                   "e"));
        QVERIFY(
            !isUtf8("Gr\xF6\xDF"
                    "e"));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
