// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/generator.h"
#include "base/gzip_file.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

class GzipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        m_content.resize(150'000);
        Generator generator(1);
        for (char& c : m_content)
            c = static_cast<char>(generator.below(16));
        writeGzip(m_folder / "good.gz", m_content);
        m_packed = readFile(m_folder / "good.gz");
    }

    void readsPackedAndPlain() {
        QVERIFY(readGzip(m_folder / "good.gz", 1 << 20) == m_content);
        writeFile(m_folder / "plain", m_content);
        QVERIFY(readGzip(m_folder / "plain", 1 << 20) == m_content);
        writeFile(m_folder / "twice.gz", m_packed + m_packed);
        QVERIFY(readGzip(m_folder / "twice.gz", 1 << 20) == m_content + m_content);
        writeFile(m_folder / "empty", "");
        QCOMPARE(readGzip(m_folder / "empty", 1), std::string());
    }

    void truncated_data() {
        QTest::addColumn<int>("bytes");
        const int whole = static_cast<int>(m_packed.size());
        for (const int bytes : {5, 10, 11, whole / 2, whole - 9, whole - 8, whole - 4, whole - 1})
            QTest::addRow("first %d", bytes) << bytes;
    }
    void truncated() {
        QFETCH(int, bytes);
        const fs::path path = m_folder / "truncated.gz";
        writeFile(path, m_packed.substr(0, static_cast<std::size_t>(bytes)));
        COMPARE_ERROR(readGzip(path, 1 << 20), ErrorCode::badInput, path, "truncated or damaged");
    }

    void damaged_data() {
        QTest::addColumn<int>("at");
        const int whole = static_cast<int>(m_packed.size());
        for (const int at : {2, 12, whole / 3, whole - 8, whole - 1})
            QTest::addRow("byte %d", at) << at;
    }
    void damaged() {
        QFETCH(int, at);
        const fs::path path = m_folder / "damaged.gz";
        std::string packed = m_packed;
        packed[static_cast<std::size_t>(at)] = static_cast<char>(packed[static_cast<std::size_t>(at)] ^ 0x55);
        writeFile(path, packed);
        COMPARE_ERROR(readGzip(path, 1 << 20), ErrorCode::badInput, path, "damaged");
    }

    void stopsAtTheLimit() {
        const auto size = static_cast<std::int64_t>(m_content.size());
        QCOMPARE(static_cast<std::int64_t>(readGzip(m_folder / "good.gz", size).size()), size);
        COMPARE_ERROR(readGzip(m_folder / "good.gz", size - 1), ErrorCode::badInput, m_folder / "good.gz",
                      "unpacks to more than 149999 bytes");
    }

    void refusesWhatIsNoFile() {
        COMPARE_ERROR(readGzip(m_folder, 1), ErrorCode::badInput, m_folder, "is a folder");
        COMPARE_ERROR(readGzip(m_folder / "none", 1), ErrorCode::badInput, m_folder / "none", "No such file");
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;
    std::string m_content;
    std::string m_packed;
};

QTEST_GUILESS_MAIN(GzipTest)
#include "gzip_test.moc"
