// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/python.h"
#include "cli/nonn_program.h"
#include "packaging/source_file.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

/// The pieces of the manual's page "From Python and notebooks" run as they stand.
class PythonPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_place = fs::path(m_temporary.path().toStdString());
        makeProject(m_place);
        fs::rename(m_place / "a.nonn", m_place / "my.nonn");
        const QString project = text(m_place / "my.nonn");
        const QList<QStringList> commands{{"graph", project, "--percentile", "90"},
                                          {"partition", project, "--students", "2"},
                                          {"plan", project, "--memory", "60000"},
                                          {"distill", project, "--epochs", "1", "--batch", "32"},
                                          {"export", project, "--out", text(m_place / "students")}};
        for (const QStringList& command : commands) {
            const Outcome outcome = runNonn(command);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
    }

    void runsAsItStands_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("needs");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a command") << "Ask a command"
                                   << "json" << QByteArray("3 classes");
        QTest::newRow("the graph") << "The filter graph in networkx"
                                   << "networkx, numpy" << QByteArray("64 filters,");
        QTest::newRow("a curve") << "A training's curve"
                                 << "matplotlib" << QByteArray("1 epochs");
        QTest::newRow("a student") << "A student in torch"
                                   << "torch" << QByteArray("(4, 3) shares");
    }
    void runsAsItStands() {
        QFETCH(const QString, heading);
        QFETCH(const QString, needs);
        QFETCH(const QByteArray, says);
        if (!runPython({"-c", "import " + needs}).succeeded())
            QSKIP(qPrintable("/usr/bin/python3 lacks one of " + needs));
        const QString code = codeUnder(heading);
        QVERIFY(code.contains("import "));
        const QString before = QDir::currentPath();
        qputenv("PATH", QFileInfo(nonnProgram()).path().toUtf8() + ":" + qgetenv("PATH"));
        QDir::setCurrent(m_temporary.path());
        const PythonRun run = runPython({"-c", code});
        QDir::setCurrent(before);
        QVERIFY2(run.succeeded(), run.errors.constData());
        QVERIFY2(run.output.contains(says), run.output.constData());
    }

private:
    /// The indented lines below a heading.
    static QString codeUnder(const QString& heading) {
        QString code;
        bool below = false;
        for (const QByteArray& line : sourceFile(QStringLiteral("resources/help/python.md")).split('\n')) {
            if (line.startsWith("## "))
                below = line.mid(3) == heading.toUtf8();
            else if (below && (line.startsWith("    ") || line.isEmpty()))
                code += QString::fromUtf8(line.mid(4)) + '\n';
        }
        return code;
    }

    QTemporaryDir m_temporary;
    fs::path m_place;
};

QTEST_GUILESS_MAIN(PythonPageTest)
#include "python_page_test.moc"
