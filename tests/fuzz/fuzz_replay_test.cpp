// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/file.h"
#include "base/generator.h"
#include "fuzz/readers.h"

#include <QtTest>
#include <algorithm>
#include <filesystem>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// Whether the reader took the bytes; any exception but Error ends the test.
bool reads(const FuzzedReader& reader, std::string_view content) {
    try {
        reader.read(content);
        return true;
    } catch (const Error&) {
        return false;
    }
}

std::vector<fs::path> corpusOf(const FuzzedReader& reader) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(NONN_CORPUS) / reader.name))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

}  // namespace

/// What the fuzz targets (NONN_FUZZ) start from and what they once found, without clang.
class FuzzReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survives_data() {
        QTest::addColumn<int>("reader");
        for (std::size_t i = 0; i < fuzzedReaders().size(); ++i)
            QTest::newRow(std::string(fuzzedReaders()[i].name).c_str()) << static_cast<int>(i);
    }
    void survives() {
        QFETCH(int, reader);
        const FuzzedReader& tested = fuzzedReaders()[static_cast<std::size_t>(reader)];
        constexpr int changesAFile = 300;
        Generator generator(1);
        bool anyGood = false;
        for (const fs::path& path : corpusOf(tested)) {
            const std::string content = readFile(path);
            const bool good = reads(tested, content);
            QVERIFY2(good || !path.filename().string().starts_with("good"), path.c_str());
            anyGood |= good;
            for (int i = 0; i < changesAFile && !content.empty(); ++i) {
                std::string changed = content;
                for (std::uint64_t change = 0; change <= generator.below(4); ++change)
                    changed[generator.below(changed.size())] = static_cast<char>(generator.below(256));
                reads(tested, changed);
                reads(tested, std::string_view(content).substr(0, generator.below(content.size())));
            }
        }
        QVERIFY(anyGood);
    }
};

QTEST_GUILESS_MAIN(FuzzReplayTest)
#include "fuzz_replay_test.moc"
