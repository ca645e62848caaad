// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_archive.h"

#include "base/caught_error.h"
#include "base/made_zip.h"

#include <QtTest>

using namespace nonn;

class ZipArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStoredEntries() {
        const std::string content = makeZip({{"top/data.pkl", "abc"}, {"top/data/0", ""}, {"top/data/1", "defg"}});
        QVERIFY(ZipArchive::looksLikeOne(content));
        const ZipArchive archive("a.pt", content);
        QCOMPARE(archive.read("top/data.pkl"), std::string_view("abc"));
        QCOMPARE(archive.read("top/data/0"), std::string_view());
        QCOMPARE(archive.read("top/data/1"), std::string_view("defg"));
        QVERIFY(archive.contains("top/data/1"));
        QVERIFY(!archive.contains("data/1"));
        QVERIFY(archive.containsFolder("top/data/"));
        QVERIFY(!archive.containsFolder("top/code/"));
        QCOMPARE(archive.findBySuffix("/data.pkl"), std::string("top/data.pkl"));
        QCOMPARE(archive.findBySuffix("/none"), std::string());
        // what it gives lies within the file: nothing was unpacked
        QVERIFY(archive.read("top/data/1").data() > content.data());
        QVERIFY(archive.read("top/data/1").data() < content.data() + content.size());
    }

    void readsLargeSizes() {
        std::string content = makeZip({{.name = "a", .bytes = "1234", .largeUnpacked = 4}});
        QCOMPARE(ZipArchive("a.pt", content).read("a"), std::string_view("1234"));
        // the directory's own place in 64 bits
        const std::size_t end = content.rfind("PK\5\6");
        const std::uint64_t directory = static_cast<unsigned char>(content[end + 16]);
        const std::string ending = content.substr(end, 16) + little(0xffffffff, 4) + little(0, 2);
        content.resize(end);
        content += "PK\6\6" + little(44, 8) + little(0, 8) + little(0, 4) + little(1, 8) + little(1, 8) + little(0, 8) +
                   little(directory, 8) + "PK\6\7" + little(0, 4) + little(end, 8) + little(1, 4) + ending;
        QCOMPARE(ZipArchive("a.pt", content).read("a"), std::string_view("1234"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::string& content, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(reason);
        };
        const std::string good = makeZip({{"a/b", "content"}});
        row("cut off", good.substr(0, good.size() - 23), "its directory is missing");
        row("cut within the end", good.substr(0, good.size() - 1), "its directory is missing");
        row("climbs", makeZip({{"../../etc/passwd", "x"}}),
            "has an entry '../../etc/passwd' whose path climbs out of the archive");
        row("climbs later", makeZip({{"a/../../b", "x"}}), "climbs out of the archive");
        row("absolute", makeZip({{"/etc/passwd", "x"}}), "climbs out of the archive");
        row("with backslashes", makeZip({{"..\\b", "x"}}), "climbs out of the archive");
        row("with a zero", makeZip({{std::string("a\0b", 3), "x"}}), "has an entry 'a?b' whose path climbs");
        row("twice", makeZip({{"a", "1"}, {"a", "2"}}), "has an entry 'a' twice");
        row("stored, longer than the file", makeZip({{.name = "a", .bytes = "1", .unpacked = 1000}}),
            "ends within a zip entry: 1000 bytes are announced");
        row("stored, exabytes", makeZip({{.name = "a", .bytes = "1", .largeUnpacked = ~0ULL}}),
            "ends within a zip entry: 18446744073709551615 bytes are announced");
        row("outside", makeZip({{.name = "a", .bytes = "1", .offset = 0xfffffff0}}),
            "has an entry 'a' outside the file");
        row("elsewhere", makeZip({{.name = "a", .bytes = "1", .offset = 3}}), "has a damaged zip entry 'a', at byte 3");
        const std::string large(200, 'x');
        std::vector<ZipEntry> many{{"0", large}};
        for (int i = 1; i < 20; ++i)
            many.push_back({.name = std::to_string(i), .bytes = "", .unpacked = 200, .offset = 0});
        row("overlapping", makeZip(many), "overlap: together they claim more bytes than the file has");
        std::string moved = good;
        moved[good.size() - 6] = '\x7f';
        row("directory elsewhere", moved, "has a zip directory outside the file");
        moved[good.size() - 6] = '\1';
        row("directory within an entry", moved, "has a damaged zip directory, at byte 1");
        std::string counted = good;
        counted[good.size() - 12] = '\2';
        row("more entries than there are", counted, "ends within the directory of the zip archive");
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        const std::string bytes = content.toStdString();
        COMPARE_ERROR(ZipArchive("a.pt", bytes), ErrorCode::badInput, "a.pt", reason.toStdString());
    }

    void unpacksNothing() {
        const std::string content =
            makeZip({{.name = "encrypted", .bytes = "1", .flags = 1},
                     {.name = "bomb", .bytes = "\3", .method = 8, .unpacked = 0xfffffffe},
                     {.name = "exabytes", .bytes = "\3", .method = 8, .largeUnpacked = 1ULL << 63},
                     {"good", "abc"}});
        const ZipArchive archive("a.pt", content);
        COMPARE_ERROR(archive.read("encrypted"), ErrorCode::badInput, "a.pt", "compressed or encrypted");
        COMPARE_ERROR(archive.read("bomb"), ErrorCode::badInput, "a.pt",
                      "has an entry 'bomb' of 4294967294 bytes that is compressed or encrypted");
        COMPARE_ERROR(archive.read("exabytes"), ErrorCode::badInput, "a.pt",
                      "of 9223372036854775808 bytes that is compressed");
        QCOMPARE(archive.read("good"), std::string_view("abc"));
    }

    void comparesChecksums() {
        const std::string content = makeZip({{"good", "abc"}, {.name = "bad", .bytes = "def", .wrongChecksum = true}});
        const ZipArchive archive("a.pt", content);
        QCOMPARE(archive.read("good"), std::string_view("abc"));
        COMPARE_ERROR(archive.read("bad"), ErrorCode::badInput, "a.pt", "the checksum of its entry 'bad' is wrong");
        COMPARE_ERROR(archive.read("none"), ErrorCode::badInput, "a.pt", "has no entry 'none'");
    }
};

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "zip_archive_test.moc"
