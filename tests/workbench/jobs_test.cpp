// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/jobs.h"

#include "base/error.h"
#include "base/log.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QtTest>
#include <atomic>
#include <map>
#include <thread>

using namespace nonn;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 10'000;  // ms

/// How a job ended, as its receiver heard it.
struct Ends {
    QObject receiver;
    int done = 0;
    int failed = 0;
    int cancelled = 0;
    int result = 0;
    QString error;

    int all() const { return done + failed + cancelled; }

    int run(Jobs& jobs, const Jobs::Order& order, std::function<int(const Progress&)> work) {
        return jobs.run<int>(
            order, &receiver, std::move(work),
            [this](int value) {
                ++done;
                result = value;
            },
            [this](const QString& reason) {
                ++failed;
                error = reason;
            },
            [this] { ++cancelled; });
    }
};

int pollForEver(const Progress& progress) {
    for (;;) {
        progress.check();
        std::this_thread::sleep_for(5ms);
    }
}

Jobs::Order order(Lane lane, const QString& replaces = {}) {
    return {lane, QStringLiteral("work"), replaces, true};
}

bool isIdle(const Jobs& jobs) {
    return QTest::qWaitFor([&] { return jobs.idle(); }, patience);
}

bool isRunning(const Jobs& jobs, int id) {
    return QTest::qWaitFor([&] { return jobs.status(id)->state == JobState::running; }, patience);
}

}  // namespace

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsInOneWay() {
        Jobs jobs;
        Ends well;
        Ends badly;
        Ends never;
        Ends late;
        const int first = well.run(jobs, order(Lane::reading), [](const Progress&) { return 7; });
        const int second = badly.run(jobs, order(Lane::reading), [](const Progress&) -> int {
            throw badInput("/a/b.json", Text::tr("is damaged"));
        });
        const int third = never.run(jobs, order(Lane::project), pollForEver);
        QVERIFY(isRunning(jobs, third));
        jobs.cancel(third);
        // A wish to stop that comes while a result is on its way still counts.
        QSemaphore asked;
        const int fourth = late.run(jobs, order(Lane::live), [&](const Progress&) {
            asked.acquire();
            return 1;
        });
        jobs.cancel(fourth);
        asked.release();
        QVERIFY(isIdle(jobs));
        QTest::qWait(50);
        QVERIFY(well.done == 1 && well.all() == 1 && well.result == 7);
        QVERIFY(badly.failed == 1 && badly.all() == 1);
        QVERIFY(never.cancelled == 1 && never.all() == 1);
        QVERIFY(late.cancelled == 1 && late.all() == 1);
        QCOMPARE(jobs.status(first)->state, JobState::finished);
        QCOMPARE(jobs.status(first)->fraction, 1.0);
        QCOMPARE(jobs.status(second)->state, JobState::failed);
        QCOMPARE(jobs.status(third)->state, JobState::cancelled);
        QCOMPARE(jobs.status(fourth)->state, JobState::cancelled);
        jobs.cancel(first);
        QCOMPARE(jobs.status(first)->state, JobState::finished);
        QVERIFY(!jobs.busy());
    }

    void errorsNamePathAndReason() {
        Jobs jobs;
        QSignalSpy logged(&jobs, &Jobs::logged);
        Ends ours;
        Ends theirs;
        const int id = ours.run(jobs, order(Lane::reading), [](const Progress&) -> int {
            throw badInput("/a/labels.gz:12", Text::tr("is no label"));
        });
        theirs.run(jobs, order(Lane::reading),
                   [](const Progress&) -> int { throw std::runtime_error("cannot allocate\nat frame 0"); });
        QVERIFY(isIdle(jobs));
        QCOMPARE(ours.error, QStringLiteral("/a/labels.gz:12: is no label"));
        QCOMPARE(jobs.status(id)->error, ours.error);
        QCOMPARE(logged[0][0].toString(), QStringLiteral("work: /a/labels.gz:12: is no label"));
        QCOMPARE(theirs.error, QStringLiteral("cannot allocate"));
    }

    void nothingComesToAReceiverThatIsGone() {
        Jobs jobs;
        int heard = 0;
        QSemaphore gone;
        for (int kind = 0; kind < 3; ++kind) {
            auto receiver = std::make_unique<QObject>();
            const int id = jobs.run<int>(
                order(static_cast<Lane>(kind)), receiver.get(),
                [&gone, kind](const Progress& progress) {
                    gone.acquire();
                    if (kind == 1)
                        throw badInput("/a", Text::tr("is damaged"));
                    progress.check();
                    return 1;
                },
                [&](int) { ++heard; }, [&](const QString&) { ++heard; }, [&] { ++heard; });
            receiver.reset();
            if (kind == 2)
                jobs.cancel(id);
        }
        gone.release(3);
        QVERIFY(isIdle(jobs));
        QCOMPARE(heard, 0);
    }

    void onlyTheLastOfManyCounts() {
        Jobs jobs;
        Ends ends;
        Ends others;
        for (int k = 0; k < 200; ++k)
            ends.run(jobs, order(Lane::live, QStringLiteral("slider")), [k](const Progress&) { return k; });
        others.run(jobs, order(Lane::live, QStringLiteral("another")), [](const Progress&) { return 1; });
        QVERIFY(isIdle(jobs));
        QCOMPARE(ends.done, 1);
        QCOMPARE(ends.result, 199);
        QCOMPARE(ends.cancelled, 199);
        QCOMPARE(others.done, 1);
    }

    /// What runs ends as soon as it polls; what waits behind it for its lane need not wait to be rid of.
    void cancelCountsAtOnce() {
        Jobs jobs;
        Ends running;
        Ends waiting;
        bool ran = false;
        const int first = running.run(jobs, order(Lane::project), pollForEver);
        const int second = waiting.run(jobs, order(Lane::project), [&](const Progress&) {
            ran = true;
            return 1;
        });
        QVERIFY(isRunning(jobs, first));
        QCOMPARE(jobs.status(second)->state, JobState::waiting);
        jobs.cancel(second);
        QCOMPARE(jobs.status(second)->state, JobState::cancelled);
        QCOMPARE(waiting.cancelled, 1);
        QCOMPARE(jobs.status(first)->state, JobState::running);
        QElapsedTimer clock;
        clock.start();
        jobs.cancel(first);
        QVERIFY(isIdle(jobs));
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(running.cancelled, 1);
        QTest::qWait(50);
        QVERIFY(!ran);
        QCOMPARE(waiting.all(), 1);
    }

    void lanesRunSideBySide() {
        Jobs jobs;
        Ends ends;
        std::atomic<int> there = 0;
        const auto meet = [&](const Progress& progress) {
            ++there;
            while (there < 4)
                pollOnce(progress);
            return 1;
        };
        for (const Lane lane : {Lane::project, Lane::reading, Lane::live, Lane::layout})
            ends.run(jobs, order(lane), meet);
        QVERIFY(isIdle(jobs));
        QCOMPARE(ends.done, 4);
    }

    void oneLaneKeepsItsOrder() {
        Jobs jobs;
        Ends ends;
        std::vector<int> begun;  // of one thread at a time
        std::atomic<int> within = 0;
        bool alone = true;
        for (int k = 0; k < 50; ++k)
            ends.run(jobs, order(Lane::reading), [&, k](const Progress&) {
                alone = alone && ++within == 1;
                begun.push_back(k);
                --within;
                return k;
            });
        QVERIFY(isIdle(jobs));
        QVERIFY(alone);
        QCOMPARE(begun.size(), std::size_t{50});
        QVERIFY(std::is_sorted(begun.begin(), begun.end()));
        QCOMPARE(ends.done, 50);
    }

    void workIsAwayFromTheWindow() {
        Jobs jobs;
        QVERIFY(!Jobs::within());
        bool inWork = false;
        bool inDone = true;
        bool otherThread = false;
        QThread* doneThread = nullptr;
        QThread* const here = QThread::currentThread();
        jobs.run<int>(
            order(Lane::reading), this,
            [&](const Progress&) {
                inWork = Jobs::within();
                otherThread = QThread::currentThread() != here;
                return 1;
            },
            [&](int) {
                inDone = Jobs::within();
                doneThread = QThread::currentThread();
            });
        QVERIFY(isIdle(jobs));
        QVERIFY(inWork && otherThread && !inDone);
        QCOMPARE(doneThread, here);
    }

    void whatPeopleSeeIsNotForgottenForWhatTheyDoNot() {
        Jobs jobs;
        Ends ends;
        const auto quick = [](const Progress&) { return 1; };
        const int seen = ends.run(jobs, {Lane::reading, QStringLiteral("seen")}, quick);
        for (int k = 0; k < 100; ++k)
            ends.run(jobs, {Lane::reading, QStringLiteral("unseen"), {}, false}, quick);
        QVERIFY(isIdle(jobs));
        QCOMPARE(jobs.listed().size(), std::size_t{1});
        QVERIFY(jobs.status(seen));
        for (int k = 0; k < 100; ++k)
            ends.run(jobs, {Lane::reading, QStringLiteral("seen")}, quick);
        QVERIFY(isIdle(jobs));
        ends.run(jobs, {Lane::reading, QStringLiteral("seen")}, quick);
        QVERIFY(isIdle(jobs));
        QCOMPARE(jobs.listed().size(), std::size_t{30});
        QVERIFY(!jobs.status(seen));
    }

    void linesOfCoreAreLogged() {
        Jobs jobs;
        Ends ends;
        QStringList lines;
        connect(&jobs, &Jobs::logged, this, [&](const QString& line) { lines.append(line); });
        ends.run(jobs, order(Lane::reading), [](const Progress& progress) {
            log(LogLevel::info, Text::tr("%1 kept", 3));
            log(LogLevel::warning, Text::tr("made from an older plan"));
            progress.report(1, Text::tr("over"));
            return 1;
        });
        QVERIFY(isIdle(jobs));
        QCOMPARE(lines, (QStringList{QStringLiteral("3 kept"), QStringLiteral("Warning: made from an older plan"),
                                     QStringLiteral("over")}));
    }

    /// However often the work reports, the window has few changes to show, and has the last one.
    void reportsAreThinnedOut() {
        Jobs jobs;
        Ends ends;
        std::map<int, int> changes;
        connect(&jobs, &Jobs::changed, this, [&](int id) { ++changes[id]; });
        QSemaphore seen;
        const int id = ends.run(jobs, order(Lane::reading), [&](const Progress& progress) {
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < 500) {
                progress.part(0, 1, Text::tr("counting")).report(0.25);
                std::this_thread::sleep_for(1ms);
            }
            progress.report(0.5, Text::tr("half"));
            seen.acquire();
            return 1;
        });
        QVERIFY(QTest::qWaitFor([&] { return jobs.status(id)->fraction == 0.5; }, patience));
        QCOMPARE(jobs.status(id)->detail, QStringLiteral("half"));
        const int told = changes[id];
        seen.release();
        QVERIFY(isIdle(jobs));
        QVERIFY2(told <= 10, qPrintable(QString::number(told)));  // waiting, running, and ten a second
    }

    void onlyListedJobsAreShown() {
        Jobs jobs;
        Ends ends;
        QSemaphore go;
        const auto wait = [&](const Progress&) {
            go.acquire();
            return 1;
        };
        ends.run(jobs, {Lane::reading, QStringLiteral("hidden"), {}, false}, wait);
        QVERIFY(!jobs.busy() && !jobs.idle());
        const int id = ends.run(jobs, order(Lane::project), wait);
        QVERIFY(jobs.busy());
        QCOMPARE(jobs.listed().size(), std::size_t{1});
        QCOMPARE(jobs.listed().front().id, id);
        go.release(2);
        QVERIFY(isIdle(jobs));
        for (int k = 0; k < 100; ++k)
            ends.run(jobs, order(Lane::reading), [](const Progress&) { return 1; });
        QVERIFY(isIdle(jobs));
        ends.run(jobs, order(Lane::reading), [](const Progress&) { return 1; });
        QVERIFY(jobs.listed().size() <= 30);
        QVERIFY(isIdle(jobs));
    }

    void canGoWhileWorkIsUnderWay() {
        Ends ends;
        QElapsedTimer clock;
        {
            auto jobs = std::make_unique<Jobs>();
            for (const Lane lane : {Lane::project, Lane::reading, Lane::live})
                ends.run(*jobs, order(lane), [](const Progress& progress) {
                    progress.report(0.5, Text::tr("at work"));
                    return pollForEver(progress);
                });
            const int id = ends.run(*jobs, order(Lane::layout), pollForEver);
            ends.run(*jobs, order(Lane::project), pollForEver);  // waits
            QVERIFY(isRunning(*jobs, id));
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QTest::qWait(50);
        QCOMPARE(ends.all(), 0);
    }

private:
    static void pollOnce(const Progress& progress) {
        progress.check();
        std::this_thread::sleep_for(1ms);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
