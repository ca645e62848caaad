// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

#include "base/caught_error.h"

#include <QtTest>
#include <atomic>
#include <thread>

using namespace nonn;

class ProgressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultGoesNowhere() {
        const Progress progress;
        progress.report(0.5, Text::tr("unheard"));
        progress.part(0, 0.5, Text::tr("part")).check();
        QVERIFY(!progress.token().requested());
    }

    void partsCoverTheirShare() {
        std::vector<ProgressReport> reports;
        const Progress whole([&](const ProgressReport& report) { reports.push_back(report); }, {}, Text::tr("job"));
        whole.report(0.25, Text::tr("a quarter"));
        const Progress second = whole.part(0.5, 1, Text::tr("second"));
        second.report(0);
        second.part(0.5, 0.75).report(1, Text::tr("near the end"));
        QCOMPARE(reports.size(), std::size_t{3});
        QCOMPARE(reports[0].stage.english(), std::string("job"));
        QCOMPARE(reports[0].fraction, 0.25);
        QCOMPARE(reports[0].message.english(), std::string("a quarter"));
        QCOMPARE(reports[1].stage.english(), std::string("second"));
        QCOMPARE(reports[1].fraction, 0.5);
        QCOMPARE(reports[2].stage.english(), std::string("second"));
        QCOMPARE(reports[2].fraction, 0.875);
    }

    void cancelReachesEveryPart() {
        const CancelToken token;
        int heard = 0;
        const Progress whole([&](const ProgressReport&) { ++heard; }, token, Text::tr("job"));
        const Progress part = whole.part(0, 0.5).part(0.1, 0.2);
        part.check();
        token.request();
        COMPARE_ERROR(part.check(), ErrorCode::cancelled, "", "cancelled");
        COMPARE_ERROR(part.report(0.5), ErrorCode::cancelled, "", "cancelled");
        QCOMPARE(heard, 1);
        QVERIFY(whole.token().requested());
        QVERIFY(!CancelToken().requested());
    }

    void cancelFromAnotherThread() {
        const CancelToken token;
        const Progress progress({}, token);
        std::atomic<bool> working = false;
        std::atomic<bool> stopped = false;
        std::thread worker([&] {
            working = true;
            stopped = caughtError([&] {
                          for (;;)
                              progress.check();
                      }).has_value();
        });
        while (!working)
            std::this_thread::yield();
        token.request();
        worker.join();
        QVERIFY(stopped);
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "progress_test.moc"
