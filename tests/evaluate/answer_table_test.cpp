// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/answer_table.h"

#include "base/caught_error.h"
#include "base/generator.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace nonn;

namespace {

struct Size {
    int images;
    int classes;
    int students;
};

/// Of small whole numbers, so that many logits are equal.
AnswerTable makeTable(const Size& size, std::uint64_t seed) {
    Generator generator(seed);
    const auto draw = [&](std::size_t count) {
        std::vector<float> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(static_cast<float>(generator.below(4)));
        return values;
    };
    const auto images = static_cast<std::size_t>(size.images);
    const auto classes = static_cast<std::size_t>(size.classes);
    AnswerTable table;
    table.classes = size.classes;
    for (std::size_t i = 0; i < images; ++i)
        table.labels.push_back(static_cast<std::int32_t>(generator.below(classes)));
    for (int p = 0; p < size.students; ++p)
        table.partialLogits.push_back(draw(images * classes));
    table.bias = draw(classes);
    table.teacherLogits = draw(images * classes);
    return table;
}

std::int32_t firstLargest(const std::vector<float>& values) {
    std::size_t best = 0;
    for (std::size_t c = 1; c < values.size(); ++c)
        if (values[c] > values[best])
            best = c;
    return static_cast<std::int32_t>(best);
}

std::vector<bool> aliveOf(unsigned mask, int students) {
    std::vector<bool> alive;
    for (int p = 0; p < students; ++p)
        alive.push_back((mask >> p & 1U) != 0);
    return alive;
}

}  // namespace

class AnswerTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDefinitions() {
        const AnswerTable table = makeTable({37, 5, 3}, 1);
        QCOMPARE(table.images(), 37);
        QCOMPARE(table.students(), 3);
        for (unsigned mask = 0; mask < 8; ++mask) {
            const std::vector<bool> alive = aliveOf(mask, 3);
            const std::vector<std::int32_t> answers = fusedAnswers(table, alive);
            const ConfusionMatrix matrix = confusion(table, alive);
            ConfusionMatrix expected{5, std::vector<std::int64_t>(25)};
            int right = 0;
            for (std::size_t i = 0; i < 37; ++i) {
                std::vector<float> logits = table.bias;
                for (std::size_t c = 0; c < 5; ++c)
                    for (std::size_t p = 0; p < 3; ++p)
                        logits[c] += alive[p] ? table.partialLogits[p][i * 5 + c] : 0;
                QCOMPARE(fusedLogits(table, static_cast<std::int64_t>(i), alive), logits);
                QCOMPARE(answers[i], firstLargest(logits));
                right += answers[i] == table.labels[i];
                ++expected.counts[static_cast<std::size_t>(table.labels[i] * 5 + answers[i])];
            }
            QVERIFY(matrix == expected);
            QCOMPARE(accuracy(table, alive), mask == 0 ? 0.2 : right / 37.0);
        }
    }

    void knowsTheTeachersAnswers() {
        const AnswerTable table = makeTable({20, 4, 1}, 2);
        const std::vector<std::int32_t> answers = teacherAnswers(table);
        QCOMPARE(answers.size(), std::size_t{20});
        for (std::size_t i = 0; i < 20; ++i) {
            const auto row = table.teacherLogits.begin() + static_cast<std::ptrdiff_t>(4 * i);
            QCOMPARE(answers[i], firstLargest({row, row + 4}));
            QCOMPARE(teacherAnswer(table, static_cast<std::int64_t>(i)), answers[i]);
        }
    }

    void isFastEnoughToWatch() {
        const AnswerTable table = makeTable({10'000, 10, 8}, 3);
        const std::vector<bool> alive = aliveOf(0b1111'1111, 8);
        QElapsedTimer timer;
        timer.start();
        double sum = 0;
        for (int i = 0; i < 10; ++i)
            sum += accuracy(table, alive);
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e7;
        qInfo("10,000 images, 10 classes, 8 students: %.2f ms", milliseconds);
        QVERIFY(sum > 0);
        QVERIFY(milliseconds < 20);
    }

    void refusesAChoiceOfOtherStudents() {
        const AnswerTable table = makeTable({3, 2, 2}, 4);
        for (const std::size_t count : {0, 1, 3}) {
            const std::vector<bool> alive(count, false);
            COMPARE_ERROR(accuracy(table, alive), ErrorCode::badInput, "", "students");
            COMPARE_ERROR(fusedAnswers(table, alive), ErrorCode::badInput, "", "students");
            COMPARE_ERROR(fusedLogits(table, 0, alive), ErrorCode::badInput, "", "students");
        }
    }
};

QTEST_GUILESS_MAIN(AnswerTableTest)
#include "answer_table_test.moc"
