// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_program.h"

#include "base/caught_error.h"

#include <QElapsedTimer>
#include <QtTest>
#include <csignal>
#include <thread>

using namespace nonn;

namespace {

ChildOutcome shell(const std::string& script, double seconds = 30, const Progress& progress = {}) {
    return runChild("/bin/sh", {"-c", script}, seconds, progress);
}

}  // namespace

class ChildProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowItEnded() {
        const ChildOutcome done = shell("echo said; echo aside >&2; exit 7");
        QVERIFY(done.end == ChildOutcome::End::exited);
        QCOMPARE(done.number, 7);
        QCOMPARE(done.output, std::string("said\n"));
        const ChildOutcome crashed = shell("echo begun; kill -SEGV $$");
        QVERIFY(crashed.end == ChildOutcome::End::crashed);
        QCOMPARE(crashed.number, SIGSEGV);
        QCOMPARE(crashed.output, std::string("begun\n"));
    }

    void takesMuchOutput() { QCOMPARE(shell("head -c 3000000 /dev/zero").output.size(), std::size_t{3'000'000}); }

    /// Signals that this program ignores or holds back end it all the same.
    void beginsWithSignalsOfItsOwn() {
        std::signal(SIGTERM, SIG_IGN);
        const ChildOutcome outcome = shell("kill -TERM $$; echo alive");
        std::signal(SIGTERM, SIG_DFL);
        QVERIFY(outcome.end == ChildOutcome::End::crashed);
        QCOMPARE(outcome.number, SIGTERM);
    }

    void endsOneThatTakesTooLong() {
        QElapsedTimer watch;
        watch.start();
        QVERIFY(shell("exec sleep 60", 0.2).end == ChildOutcome::End::late);
        QVERIFY(watch.elapsed() < 5000);
    }

    void endsOneThatIsWantedNoMore() {
        const CancelToken token;
        const Progress progress({}, token);
        std::thread asker([&token] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            token.request();
        });
        QElapsedTimer watch;
        watch.start();
        COMPARE_ERROR(shell("exec sleep 60", 60, progress), ErrorCode::cancelled, "", "");
        asker.join();
        QVERIFY(watch.elapsed() < 5000);
    }

    void namesOneThatIsNotThere() {
        COMPARE_ERROR(runChild("/nowhere/program", {}, 1, {}), ErrorCode::failed, "/nowhere/program",
                      "cannot be started: No such file");
    }
};

QTEST_GUILESS_MAIN(ChildProgramTest)
#include "child_program_test.moc"
