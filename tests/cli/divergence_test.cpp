// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/nonn_program.h"

#include <QtTest>

namespace fs = std::filesystem;

class DivergenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        makeProject(m_folder);
        for (const QStringList& arguments : {QStringList{"graph", project(), "--percentile", "90"},
                                             QStringList{"partition", project(), "--students", "2"}}) {
            const Outcome outcome = runNonn(arguments);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
    }

    void aTrainingThatRunsAwayFailsAndLeavesNothing_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("path");
        const QStringList distill{"distill", project(), "--arch", "wrn-10-0.5", "--epochs", "2", "--batch", "32"};
        const QStringList train{"teacher", "train", project(), "--arch", "wrn-10-0.5", "--epochs", "2"};
        const QString run = project() + "/runs/001";
        QTest::newRow("rate") << distill + QStringList{"--lr", "1e30"} << run;
        QTest::newRow("beta") << distill + QStringList{"--beta", "1e38"} << run;
        QTest::newRow("teacher") << train + QStringList{"--lr", "1e30"} << QString();
    }
    void aTrainingThatRunsAwayFailsAndLeavesNothing() {
        QFETCH(QStringList, options);
        QFETCH(QString, path);
        fs::remove_all(m_folder / "a.nonn" / "runs");
        const std::string teacher = nonn::readFile(m_folder / "a.nonn" / "teacher.pt");
        const Outcome outcome = runNonn(options + QStringList{"--json"});
        QVERIFY2(outcome.status == 1, outcome.text().c_str());
        QCOMPARE(outcome.error("code"), std::string("failed"));
        QCOMPARE(QString::fromStdString(outcome.error("path")), path);
        const std::string reason = outcome.error("reason");
        QVERIFY2(reason.find("the training ran away in epoch 1 at step ") != std::string::npos, reason.c_str());
        QVERIFY(nonn::readFile(m_folder / "a.nonn" / "teacher.pt") == teacher);
        QVERIFY(!fs::exists(m_folder / "a.nonn" / "runs" / "001"));
        QVERIFY(!fs::exists(m_folder / "a.nonn" / "teacher-checkpoint.pt"));
    }

private:
    QString project() const { return text(m_folder / "a.nonn"); }

    QTemporaryDir m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(DivergenceTest)
#include "divergence_test.moc"
