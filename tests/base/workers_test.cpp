// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"

#include "base/caught_error.h"

#include <QtTest>
#include <atomic>
#include <mutex>
#include <set>

using namespace nonn;

class WorkersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsEachTaskOnce() {
        std::atomic<int> begun = 0;
        Workers workers(3, [&] { ++begun; });
        QCOMPARE(workers.count(), 3);
        for (const int tasks : {0, 1, 2, 3, 1000}) {
            std::vector<std::atomic<int>> runs(static_cast<std::size_t>(tasks));
            workers.forEach(tasks, [&](int i) { ++runs[static_cast<std::size_t>(i)]; });
            for (const auto& count : runs)
                QCOMPARE(count.load(), 1);
        }
        QVERIFY(begun <= 3);
    }

    /// Two tasks that wait for each other end only where both run at the same time.
    void runsTasksSideBySide() {
        Workers workers(2);
        std::mutex mutex;
        std::condition_variable bothHere;
        int here = 0;
        bool met = true;
        workers.forEach(2, [&](int) {
            std::unique_lock lock(mutex);
            ++here;
            bothHere.notify_all();
            if (!bothHere.wait_for(lock, std::chrono::seconds(20), [&] { return here == 2; }))
                met = false;
        });
        QVERIFY(met);
    }

    void passesOnAFailureAndGoesOn() {
        Workers workers(2);
        std::atomic<int> runs = 0;
        const auto failing = [&](int i) {
            ++runs;
            if (i == 3)
                throw Error(ErrorCode::failed, "file", Text::tr("task 3"));
        };
        COMPARE_ERROR(workers.forEach(100'000, failing), ErrorCode::failed, "file", "task 3");
        QVERIFY(runs >= 4 && runs < 100'000);
        runs = 0;
        workers.forEach(3, failing);
        QCOMPARE(runs.load(), 3);
    }
};

QTEST_GUILESS_MAIN(WorkersTest)
#include "workers_test.moc"
