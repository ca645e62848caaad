// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/paired_statistics.h"

#include "base/caught_error.h"

#include <QtTest>
#include <cmath>
#include <vector>

using namespace nonn;

class PairedStatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 97.5 % quantiles as printed in tables of Student's distribution.
    void quantilesAreThoseOfTheTables_data() {
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("quantile");
        const std::vector<std::pair<int, double>> table{{1, 12.7062},  {2, 4.30265},  {3, 3.18245},
                                                        {4, 2.77645},  {5, 2.57058},  {9, 2.26216},
                                                        {10, 2.22814}, {30, 2.04227}, {120, 1.97993}};
        for (const auto& [degrees, quantile] : table)
            QTest::addRow("%d", degrees) << degrees << quantile;
    }
    void quantilesAreThoseOfTheTables() {
        QFETCH(int, degrees);
        QFETCH(double, quantile);
        QVERIFY(std::abs(studentQuantile(0.975, degrees) - quantile) < 1e-5 * quantile);
        QVERIFY(std::abs(studentDistribution(quantile, degrees) - 0.975) < 1e-6);
        QVERIFY(std::abs(studentDistribution(-quantile, degrees) - 0.025) < 1e-6);
    }

    /// Against the density, added up in small steps.
    void distributionIsTheAreaUnderItsDensity() {
        for (const int degrees : {1, 2, 5, 8}) {
            const double nu = degrees;
            const double scale = std::tgamma((nu + 1) / 2) / (std::sqrt(nu * M_PI) * std::tgamma(nu / 2));
            const auto density = [&](double t) { return scale * std::pow(1 + t * t / nu, -(nu + 1) / 2); };
            double area = 0.5;
            constexpr double step = 1e-4;
            for (int i = 0; i < 15'000; ++i)
                area += step * density((i + 0.5) * step);
            QVERIFY(std::abs(studentDistribution(1.5, degrees) - area) < 1e-8);
        }
    }

    void meanAndDeviationByHand() {
        QCOMPARE(spreadOf({}), Spread{});
        const std::vector<double> one{0.7};
        QCOMPARE(spreadOf(one), (Spread{1, 0.7, 0}));
        const std::vector<double> values{2, 4, 9};  // mean 5; squares 9 + 1 + 16 = 26; 26 / 2 = 13
        const Spread spread = spreadOf(values);
        QCOMPARE(spread.count, 3);
        QCOMPARE(spread.mean, 5.0);
        QCOMPARE(spread.deviation, std::sqrt(13.0));
    }

    /// Differences 1, 2, 3: mean 2, deviation 1, interval 4.30265 / sqrt(3).
    void pairsByHand() {
        const std::vector<double> values{3, 5, 8};
        const std::vector<double> reference{2, 3, 5};
        const PairedDifference difference = pairedDifference(values, reference);
        QCOMPARE(difference.pairs, 3);
        QCOMPARE(difference.mean, 2.0);
        QVERIFY(std::abs(*difference.halfWidth - 2.484139) < 1e-5);
        QVERIFY(!difference.isClear());
        const std::vector<double> clearer{4, 5.1, 7};
        QVERIFY(pairedDifference(clearer, reference).isClear());
        QVERIFY(pairedDifference(reference, clearer).isClear());
        const std::vector<double> first{3};
        const std::vector<double> other{2};
        QCOMPARE(pairedDifference(first, other), (PairedDifference{1, 1, std::nullopt}));
        QVERIFY(!pairedDifference(first, other).isClear());
    }

    void whatIsNoPairIsRefused() {
        const std::vector<double> three{1, 2, 3};
        const std::vector<double> two{1, 2};
        const auto both = caughtError([&] { (void)pairedDifference(three, two); });
        QVERIFY(both && both->reason().find("3 and 2") != std::string::npos);
        QVERIFY(caughtError([] { (void)pairedDifference({}, {}); }));
        QVERIFY(caughtError([] { (void)studentDistribution(1, 0); }));
        QVERIFY(caughtError([] { (void)studentQuantile(1, 3); }));
    }
};

QTEST_GUILESS_MAIN(PairedStatisticsTest)
#include "paired_statistics_test.moc"
