// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_loop.h"

#include "base/time_left.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace nonn;

namespace {

/// What the parts of a training take, in seconds.
struct Costs {
    int epochs = 20;
    int preparedEpochs = 2;  ///< the first of them
    double preparation = 60;
    double step = 0.5;
    double validation = 3;
    double afterwards = 0;
};

constexpr int imagesOfEpoch = 1000;
constexpr int batch = 50;

/// A training that does nothing but let a clock go on.
class MadeTraining : public LoopTraining {
public:
    explicit MadeTraining(const Costs& costs) : m_costs(costs) {}

    LoopClock clock(double saveEvery = 300) {
        return {[this] { return now; }, saveEvery};
    }

    void beginEpoch(int epoch, const Progress& progress) override {
        if (epoch >= m_costs.preparedEpochs)
            return;
        for (int part = 1; part <= 10; ++part) {
            now += m_costs.preparation / 10;
            progress.report(part / 10.0);
        }
        ++prepared;
    }
    void step(const LoopStep&, const Progress&) override { now += m_costs.step; }
    Text endEpoch(const LoopPosition&, double, const Progress&) override {
        now += m_costs.validation;
        return Text::tr("over");
    }
    void save(const LoopPosition& position) override { saved.push_back(position); }
    Beside beside(int) const override {
        return {m_costs.preparedEpochs - prepared, 100, static_cast<std::int64_t>(m_costs.afterwards)};
    }

    double now = 1000;
    int prepared = 0;
    std::vector<LoopPosition> saved;

private:
    const Costs& m_costs;
};

void run(MadeTraining& training, const Costs& costs, const Progress& progress, const LoopClock& clock) {
    LoopPosition position;
    runLoop(training, position, {.epochs = costs.epochs, .batchSize = batch}, imagesOfEpoch, Generator(1), progress,
            clock);
}

}  // namespace

Q_DECLARE_METATYPE(Costs)

class TrainingLoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// After a tenth of the way a third off at most, wherever the time goes; and something is told before a half.
    void tellsHowLongItTakesYet_data() {
        QTest::addColumn<Costs>("costs");
        QTest::newRow("asking the teacher takes most") << Costs{.preparation = 600, .step = 0.5};
        QTest::newRow("steps take most") << Costs{.preparation = 1, .step = 3};
        QTest::newRow("both") << Costs{};
        QTest::newRow("nothing is kept") << Costs{.preparedEpochs = 0, .step = 2};
        QTest::newRow("every epoch asks") << Costs{.epochs = 4, .preparedEpochs = 4, .preparation = 20};
        QTest::newRow("validation takes long") << Costs{.validation = 20};
        QTest::newRow("few long epochs") << Costs{.epochs = 3, .step = 30};
    }
    void tellsHowLongItTakesYet() {
        QFETCH(Costs, costs);
        MadeTraining training(costs);
        std::vector<std::pair<double, std::optional<double>>> told;
        TimeLeft left;
        const Progress progress(
            [&](const ProgressReport& report) {
                left.hear(report, training.now);
                told.emplace_back(training.now, left.seconds(training.now));
            },
            {}, Text::tr("training"));
        const double start = training.now;
        run(training, costs, progress, training.clock());
        const double end = training.now;
        std::optional<double> first;
        for (const auto& [when, seconds] : told) {
            if (seconds && !first)
                first = when;
            if (!seconds || when - start < 0.1 * (end - start) || end - when < 10)
                continue;
            const double truth = end - when;
            QVERIFY2(std::abs(*seconds - truth) <= truth / 3, qPrintable(QStringLiteral("at %1 of %2 s: %3 for %4")
                                                                             .arg(when - start)
                                                                             .arg(end - start)
                                                                             .arg(*seconds)
                                                                             .arg(truth)));
        }
        QVERIFY(first && *first - start < 0.6 * (end - start));
    }

    void nothingIsToldBeforeStepsWereMeasured() {
        const Costs costs{.preparation = 1000};
        MadeTraining training(costs);
        TimeLeft left;
        int tellings = 0;
        const Progress progress(
            [&](const ProgressReport& report) {
                left.hear(report, training.now);
                if (training.now <= 2000) {
                    QVERIFY(!left.seconds(training.now));
                    ++tellings;
                }
            },
            {});
        run(training, costs, progress, training.clock());
        QVERIFY(tellings >= 10);
    }

    void isHeardOfWhileAnEpochIsPrepared() {
        const Costs costs{.epochs = 1, .preparedEpochs = 1};
        MadeTraining training(costs);
        std::vector<double> told;
        run(training, costs, Progress([&](const ProgressReport& report) { told.push_back(report.fraction); }, {}),
            training.clock());
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.at(4), 0.25);
        QCOMPARE(told.at(9), 0.5);
        QVERIFY(told.at(10) > 0.5);
        QCOMPARE(told.back(), 1.0);
    }

    void isSavedWithinALongEpoch() {
        const Costs costs{.epochs = 2, .preparedEpochs = 0, .step = 100, .validation = 1};
        MadeTraining training(costs);
        run(training, costs, {}, training.clock(300));
        // Of 20 steps of 100 s every third is followed by a save, and so are the two epochs.
        QCOMPARE(training.saved.size(), std::size_t{14});
        QCOMPARE(training.saved.front().epoch, 0);
        QCOMPARE(training.saved.front().imagesDone, std::int64_t{150});
        QCOMPARE(training.saved.front().seconds, 300.0);
        QCOMPARE(training.saved[6].epoch, 1);
        QCOMPARE(training.saved[6].imagesDone, std::int64_t{0});
    }

    void shortEpochsAreSavedAtTheirEnd() {
        const Costs costs{.epochs = 3, .preparedEpochs = 0, .step = 0.1, .validation = 0.1};
        MadeTraining training(costs);
        run(training, costs, {}, training.clock(300));
        QCOMPARE(training.saved.size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(TrainingLoopTest)
#include "training_loop_test.moc"
