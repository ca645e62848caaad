// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/pair_sums.h"

#include "graph/made_graphs.h"

#include <QtTest>

using namespace nonn;

class PairSumsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInstructionSetGivesTheSameBits_data() {
        QTest::addColumn<int>("rule");
        QTest::newRow("ah") << static_cast<int>(WeightRule::activationHubs);
        QTest::newRow("ca") << static_cast<int>(WeightRule::coActivation);
    }
    void everyInstructionSetGivesTheSameBits() {
        QFETCH(int, rule);
        const std::vector<float> means = makeMeans(700, 45, 0.3, 1);
        const Activity activity = makeActivity(45, 0, {means, {}, {}});
        const auto expected = sumAllPairs(activity, static_cast<WeightRule>(rule), InstructionSet::plain, {});
        QVERIFY(std::ranges::count_if(expected, [](float sum) { return sum > 0; }) > 900);
        for (const InstructionSet set : instructionSets())
            QCOMPARE(sumAllPairs(activity, static_cast<WeightRule>(rule), set, {}), expected);
        QCOMPARE(sumAllPairs(activity, static_cast<WeightRule>(rule), {}), expected);
    }

    void strongestPairsAreAllPairsWhereAllAreStrongest() {
        const std::vector<float> means = makeMeans(300, 20, 0.3, 2);
        const Activity activity = makeActivity(20, 0, {means, {}, {}});
        const auto all = sumAllPairs(activity, WeightRule::coActivation, {});
        const auto strongest = sumStrongestPairs(activity, WeightRule::coActivation, 20, {});
        for (std::size_t k = 0; k < all.size(); ++k)
            QVERIFY(std::abs(all[k] - strongest[k]) <= 1e-6F * all[k]);
    }
};

QTEST_GUILESS_MAIN(PairSumsTest)
#include "pair_sums_test.moc"
