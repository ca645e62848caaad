// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/source_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// packaging/run.sh, in a folder with the scripts alone and commands that make no Debian: it goes no further than to
/// what it says first.
class RunScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPackageBesideTheSourcesIsNamed_data();
    void aPackageBesideTheSourcesIsNamed();
};

void RunScriptTest::aPackageBesideTheSourcesIsNamed_data() {
    QTest::addColumn<QStringList>("packages");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("beside the sources") << QStringList{QStringLiteral("nonn-workbench_0.1.0-1_amd64.deb")};
    QTest::newRow("made here") << QStringList{QStringLiteral("build/package/nonn-workbench_0.1.0-1_amd64.deb")};
    QTest::newRow("of two machines") << QStringList{QStringLiteral("nonn-workbench_0.1.0-1_amd64.deb"),
                                                    QStringLiteral("nonn-workbench_0.1.0-1_arm64.deb")};
}

void RunScriptTest::aPackageBesideTheSourcesIsNamed() {
    QFETCH(const QStringList, packages);
    const QTemporaryDir tree;
    const QDir top(tree.path());
    for (const char* const folder : {"packaging", "build/package", "commands"})
        QVERIFY(top.mkpath(QLatin1String(folder)));
    for (const char* const script : {"packaging/run.sh", "packaging/steps.sh"})
        QVERIFY(QFile::copy(sourcePath(QLatin1String(script)), top.filePath(QLatin1String(script))));
    for (const char* const command : {"bash", "dirname", "mkdir", "realpath"})
        QVERIFY(QFile::link(QStandardPaths::findExecutable(QLatin1String(command)),
                            top.filePath(QStringLiteral("commands/") + QLatin1String(command))));
    for (const QString& package : packages)
        QVERIFY(QFile(top.filePath(package)).open(QIODevice::WriteOnly));

    QProcess script;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), top.filePath(QStringLiteral("commands")));
    script.setProcessEnvironment(environment);
    script.setProgram(top.filePath(QStringLiteral("commands/bash")));
    script.setArguments({top.filePath(QStringLiteral("packaging/run.sh"))});
    script.start();
    QVERIFY(script.waitForFinished(60'000));
    const QString said = QString::fromUtf8(script.readAllStandardOutput());
    QVERIFY(QString::fromUtf8(script.readAllStandardError()).contains(QLatin1String("This is no Debian system")));
    for (const QString& package : packages)
        QVERIFY2(said.contains(package + QStringLiteral(" is the finished program: apt install ./") + package),
                 qPrintable(said));
    QCOMPARE(said.count(QLatin1String("is the finished program")), packages.size());
}

QTEST_GUILESS_MAIN(RunScriptTest)
#include "run_script_test.moc"
