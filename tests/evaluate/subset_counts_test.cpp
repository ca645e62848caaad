// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/subset_counts.h"

#include "base/caught_error.h"
#include "base/generator.h"

#include <QtTest>
#include <algorithm>

using namespace nonn;

namespace {

/// Shares of small whole numbers, so that many logits are equal.
struct Example {
    int classes;
    std::vector<std::int32_t> labels;
    std::vector<float> bias;
    std::vector<std::vector<float>> students;

    Example(int students_, int images, int classes_)
        : classes(classes_), students(static_cast<std::size_t>(students_)) {
        Generator generator(static_cast<std::uint64_t>(students_));
        const auto draw = [&] { return static_cast<float>(generator.below(4)); };
        for (int c = 0; c < classes; ++c)
            bias.push_back(draw());
        for (int i = 0; i < images; ++i)
            labels.push_back(static_cast<std::int32_t>(generator.below(static_cast<std::uint64_t>(classes))));
        for (auto& values : students)
            for (int i = 0; i < images * classes; ++i)
                values.push_back(draw());
    }

    LogitShares shares() const {
        LogitShares result{classes, labels, bias, {}};
        for (const auto& values : students)
            result.students.emplace_back(values);
        return result;
    }

    std::int64_t countCorrect(std::size_t mask) const {
        std::int64_t correct = 0;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            std::vector<float> logits = bias;
            for (std::size_t p = 0; p < students.size(); ++p)
                for (std::size_t c = 0; c < logits.size() && (mask >> p & 1) != 0; ++c)
                    logits[c] += students[p][i * logits.size() + c];
            correct += std::max_element(logits.begin(), logits.end()) - logits.begin() == labels[i];
        }
        return correct;
    }
};

}  // namespace

class SubsetCountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEverySubset_data() {
        QTest::addColumn<int>("students");
        QTest::addColumn<int>("images");
        QTest::addColumn<int>("classes");
        QTest::addColumn<int>("threads");
        QTest::newRow("one student") << 1 << 50 << 3 << 1;
        QTest::newRow("several blocks of images") << 3 << 2100 << 10 << 2;
        QTest::newRow("more classes than a block holds") << 2 << 3 << 5000 << 2;
        QTest::newRow("one class") << 2 << 5 << 1 << 1;
        QTest::newRow("seven students") << 7 << 300 << 4 << 3;
    }
    void countsEverySubset() {
        QFETCH(int, students);
        QFETCH(int, images);
        QFETCH(int, classes);
        QFETCH(int, threads);
        const Example example(students, images, classes);
        const std::vector<std::int64_t> counts = countCorrectBySubset(example.shares(), threads, {});
        QCOMPARE(counts.size(), std::size_t{1} << students);
        for (std::size_t mask = 0; mask < counts.size(); ++mask)
            QCOMPARE(counts[mask], example.countCorrect(mask));
    }

    void affordsTwelveStudents() {
        const Example example(12, 2000, 10);
        QElapsedTimer timer;
        timer.start();
        const std::vector<std::int64_t> counts = countCorrectBySubset(example.shares(), 1, {});
        QVERIFY2(timer.elapsed() < 10'000, "4,096 subsets of 2,000 images take 0.2 s of an idle core");
        QCOMPARE(counts[4095], example.countCorrect(4095));
        QCOMPARE(counts[0b1010'0000'0001], example.countCorrect(0b1010'0000'0001));
    }

    void stopsWhenAsked() {
        const Example example(3, 100, 3);
        const CancelToken token;
        token.request();
        COMPARE_ERROR(countCorrectBySubset(example.shares(), 2, Progress({}, token)), ErrorCode::cancelled, "", "");
    }
};

QTEST_GUILESS_MAIN(SubsetCountsTest)
#include "subset_counts_test.moc"
