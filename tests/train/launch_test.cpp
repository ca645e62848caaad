// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/launch.h"

#include "base/caught_error.h"

#include <QtTest>

using namespace nonn;

namespace {

Environment environmentOf(const QStringList& variables) {
    return [variables](const char* name) -> std::optional<std::string> {
        for (const QString& variable : variables)
            if (variable.startsWith(QLatin1String(name) + QLatin1Char('=')))
                return variable.section(QLatin1Char('='), 1).toStdString();
        return std::nullopt;
    };
}

}  // namespace

/// How a process was started, by its environment.
class LaunchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadFromTheVariables_data() {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("expected");
        QTest::addRow("alone") << QStringList{} << "";
        QTest::addRow("a world of one") << QStringList{"RANK=0", "WORLD_SIZE=1"} << "";
        QTest::addRow("torchrun") << QStringList{"RANK=1", "WORLD_SIZE=2", "LOCAL_WORLD_SIZE=2", "MASTER_ADDR=a",
                                                 "MASTER_PORT=7"}
                                  << "1 of 2, 2 here, a:7";
        QTest::addRow("torchrun's agent")
            << QStringList{"RANK=0", "WORLD_SIZE=2", "MASTER_ADDR=a", "TORCHELASTIC_USE_AGENT_STORE=True"}
            << "0 of 2, 0 here, a:29500 there";
        QTest::addRow("mpirun") << QStringList{"OMPI_COMM_WORLD_RANK=3", "OMPI_COMM_WORLD_SIZE=4",
                                               "OMPI_COMM_WORLD_LOCAL_SIZE=4"}
                                << "3 of 4, 4 here, 127.0.0.1:29500";
        QTest::addRow("srun") << QStringList{"SLURM_PROCID=1", "SLURM_STEP_NUM_TASKS=2", "MASTER_ADDR=n1"}
                              << "1 of 2, 0 here, n1:29500";
        QTest::addRow("srun, several tasks a node")
            << QStringList{"SLURM_PROCID=1", "SLURM_STEP_NUM_TASKS=4", "SLURM_NTASKS_PER_NODE=2", "MASTER_ADDR=n1"}
            << "1 of 4, 2 here, n1:29500";
        QTest::addRow("a batch script of Slurm, outside srun") << QStringList{"SLURM_PROCID=0", "SLURM_NTASKS=2"} << "";
        QTest::addRow("torchrun within Slurm")
            << QStringList{"SLURM_PROCID=0", "SLURM_STEP_NUM_TASKS=2", "RANK=2", "WORLD_SIZE=4", "MASTER_ADDR=n1"}
            << "2 of 4, 0 here, n1:29500";
    }
    void isReadFromTheVariables() {
        QFETCH(QStringList, variables);
        QFETCH(QString, expected);
        const std::optional<Launch> launch = launchOf(environmentOf(variables));
        const QString found = !launch ? QString()
                                      : QStringLiteral("%1 of %2, %3 here, %4:%5%6")
                                            .arg(launch->rank)
                                            .arg(launch->size)
                                            .arg(launch->localSize)
                                            .arg(QString::fromStdString(launch->address))
                                            .arg(launch->port)
                                            .arg(launch->storeIsThere ? " there" : "");
        QCOMPARE(found, expected);
    }

    void isRefusedWhereTheyMakeNoSense_data() {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QStringList& variables, const char* reason) {
            QTest::addRow("%s", name) << variables << QString::fromUtf8(reason);
        };
        row("rank beyond", {"RANK=2", "WORLD_SIZE=2", "MASTER_ADDR=a"},
            "the variable RANK is '2', which is no number from 0 to 1");
        row("rank below", {"RANK=-1", "WORLD_SIZE=2", "MASTER_ADDR=a"}, "RANK is '-1'");
        row("rank no number", {"RANK=x", "WORLD_SIZE=2", "MASTER_ADDR=a"}, "RANK is 'x'");
        row("rank empty", {"RANK=", "WORLD_SIZE=2", "MASTER_ADDR=a"}, "RANK is ''");
        row("rank with more behind it", {"RANK=1 ", "WORLD_SIZE=2", "MASTER_ADDR=a"}, "RANK is '1 '");
        row("none in all", {"RANK=0", "WORLD_SIZE=0", "MASTER_ADDR=a"}, "WORLD_SIZE is '0'");
        row("more than can be", {"RANK=0", "WORLD_SIZE=99999999999", "MASTER_ADDR=a"}, "WORLD_SIZE is '99999999999'");
        row("a rank of how many", {"RANK=0", "MASTER_ADDR=a"}, "RANK is set, and WORLD_SIZE is not");
        row("which of them", {"WORLD_SIZE=2", "MASTER_ADDR=a"}, "WORLD_SIZE is set, and RANK is not");
        row("more here than in all", {"RANK=0", "WORLD_SIZE=2", "LOCAL_WORLD_SIZE=3", "MASTER_ADDR=a"},
            "LOCAL_WORLD_SIZE is '3'");
        row("port", {"RANK=0", "WORLD_SIZE=2", "MASTER_ADDR=a", "MASTER_PORT=70000"},
            "MASTER_PORT is '70000', which is no number from 1 to 65535");
        row("port by name", {"RANK=0", "WORLD_SIZE=2", "MASTER_ADDR=a", "MASTER_PORT=http"}, "MASTER_PORT is 'http'");
        row("no address", {"SLURM_PROCID=1", "SLURM_STEP_NUM_TASKS=2"}, "MASTER_ADDR");
        row("an empty address", {"RANK=1", "WORLD_SIZE=4", "LOCAL_WORLD_SIZE=2", "MASTER_ADDR="}, "MASTER_ADDR");
    }
    void isRefusedWhereTheyMakeNoSense() {
        QFETCH(QStringList, variables);
        QFETCH(QString, reason);
        COMPARE_ERROR(launchOf(environmentOf(variables)), ErrorCode::usage, std::filesystem::path(),
                      reason.toStdString());
    }
};

QTEST_GUILESS_MAIN(LaunchTest)
#include "launch_test.moc"
