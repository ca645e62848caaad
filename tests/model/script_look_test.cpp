// SPDX-License-Identifier: GPL-3.0-or-later
// A stranger's program may crash, never end or take all memory: what looks at it first goes on.
#include "model/script_look.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/odd_scripts.h"
#include "model/runtime.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/ones.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <thread>

using namespace nonn;

namespace {

const ScriptWish wish{{3, 8, 8}, 5, {}};

std::string ending(const std::string& end) {
    return scriptOf(forward(averaged + end));
}

}  // namespace

class ScriptLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void findsWhatImportingFinds() {
        write(ending("    y = " + logits + "\n    print('said')\n    return (y, y * 2.0)"));
        const auto looked = look();
        const auto imported = importScript(m_file, readFile(m_file), wish);
        QCOMPARE(looked.size(), std::size_t{2});
        for (std::size_t i = 0; i < looked.size(); ++i) {
            QVERIFY(looked[i].description() == imported[i].description());
            const at::Tensor images = at::ones({3, 3, 8, 8});
            QVERIFY(at::equal(looked[i].forward(images).logits, imported[i].forward(images).logits));
        }
        writeFile(m_file, looked[1].file(Json::object()));
        lookAtScriptTeacher(m_file, m_settings, {});
    }

    void saysWhatImportingSays() {
        write(ending("    return p"));
        COMPARE_ERROR(look(), ErrorCode::badInput, m_file, "knows 8 classes, the data set has 5");
        COMPARE_ERROR(lookAtScriptTeacher(m_file, m_settings, {}), ErrorCode::badInput, m_file, "is no teacher");
    }

    /// The smallest whole number over -1 is none, which the processor refuses and LibTorch 1.13 leaves to it.
    void survivesACrash() {
#if !defined(__x86_64__)
        QSKIP("other processors give a number");
#endif
        write(
            ending("    n = torch.numel(image) - 1 - torch.numel(image)\n"
                   "    n = (-9223372036854775807 - 1) // n\n    return " +
                   logits + " + n"));
        COMPARE_ERROR(look(), ErrorCode::badInput, m_file, "crash (Floating point exception)");
    }

    void tellsHowItEnded_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("bad");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a wrong address") << "kill -SEGV $$" << true << "crash (Segmentation fault) when it is run";
        QTest::newRow("no memory left") << "kill -KILL $$" << true << "was ended by the system";
        QTest::newRow("not its language") << "echo hello" << false << "broke off";
        QTest::newRow("nothing") << "exit 1" << false << "broke off";
        QTest::newRow("no network") << "echo '{\"sizes\": []}'" << false << "broke off";
    }
    /// A shell runs the file in the place of the program.
    void tellsHowItEnded() {
        QFETCH(QString, script);
        QFETCH(bool, bad);
        QFETCH(QString, reason);
        write(script.toStdString());
        m_settings.program = "/bin/sh";
        COMPARE_ERROR(look(), bad ? ErrorCode::badInput : ErrorCode::failed, bad ? m_file : "/bin/sh",
                      reason.toStdString());
    }

    void endsWhatHasNoEnd() {
        write(ending("    while bool(torch.ge(torch.numel(image), 0)):\n        p = p + 1\n    return " + logits));
        m_settings.seconds = 3;
        QElapsedTimer watch;
        watch.start();
        std::string said;
        int times = 0;
        const Progress progress(
            [&](const ProgressReport& report) {
                said = report.stage.english();
                ++times;
            },
            {});
        COMPARE_ERROR(lookAtScript(m_file, wish, m_settings, progress), ErrorCode::badInput, m_file,
                      "did not answer two images within 3 seconds");
        QCOMPARE(said, std::string("the network answers images for the first time, in 3 seconds at most"));
        QVERIFY(times >= 3);
        QVERIFY(watch.elapsed() < 20'000);
        QVERIFY(LookSettings().seconds <= 120);
    }

    void stopsWaitingForWhatHasNoEnd() {
        write(ending("    while bool(torch.ge(torch.numel(image), 0)):\n        p = p + 1\n    return " + logits));
        const CancelToken token;
        QElapsedTimer watch;
        const std::jthread person([&] {
            std::this_thread::sleep_for(std::chrono::seconds(2));
            watch.start();
            token.request();
        });
        COMPARE_ERROR(lookAtScript(m_file, wish, m_settings, Progress({}, token)), ErrorCode::cancelled, "", "");
        QVERIFY(watch.elapsed() < 1000);
    }

    void refusesMoreMemoryThanAllowed() {
        write(ending("    huge = torch.ones([torch.numel(image) * 2000000])\n    return " + logits +
                     " + torch.sum(huge)"));
        m_settings.bytes = 400'000'000;
        COMPARE_ERROR(look(), ErrorCode::badInput, m_file, "it needs more memory than is free");
    }

    void stopsAtOnce() {
        write(ending("    return " + logits));
        const CancelToken token;
        token.request();
        QElapsedTimer watch;
        watch.start();
        COMPARE_ERROR(lookAtScript(m_file, wish, m_settings, Progress({}, token)), ErrorCode::cancelled, "", "");
        QVERIFY(watch.elapsed() < 1000);
    }

    void namesTheProgramThatIsMissing() {
        m_settings.program = "/nowhere/nonn-look";
        COMPARE_ERROR(look(), ErrorCode::failed, "/nowhere/nonn-look", "cannot be started");
    }

    void init() {
        m_settings = {NONN_LOOK_PROGRAM};
        m_file = m_folder.filePath("odd.pt").toStdString();
    }

private:
    void write(const std::string& content) const {
        writeFile(m_file, content);
    }
    std::vector<ScriptNetwork> look() const {
        return lookAtScript(m_file, wish, m_settings, {});
    }

    const QTemporaryDir m_folder;
    std::filesystem::path m_file;
    LookSettings m_settings;
};

QTEST_GUILESS_MAIN(ScriptLookTest)
#include "script_look_test.moc"
