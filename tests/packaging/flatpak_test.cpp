// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/source_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

namespace {

const QString manifest = QStringLiteral("packaging/org.nonn.Workbench.yml");

/// Without what is only said of it.
QStringList manifestLines() {
    QStringList lines;
    for (const QString& line : QString::fromUtf8(sourceFile(manifest)).split(QLatin1Char('\n')))
        if (const QString words = line.trimmed(); !words.isEmpty() && !words.startsWith(QLatin1Char('#')))
            lines.append(words);
    return lines;
}

}  // namespace

/// The manifest of the Flatpak, of which nothing is fetched here: packaging/flatpak-sources.sh does.
class FlatpakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfThisProgram() {
        const QStringList lines = manifestLines();
        QVERIFY(lines.contains(QStringLiteral("id: org.nonn.Workbench")));
        QVERIFY(lines.contains(QStringLiteral("command: nonn-workbench")));
        QVERIFY(sourceFile(QStringLiteral("core/data/CMakeLists.txt")).contains("set(NONN_FASHION_MNIST "));
        QCOMPARE(lines.filter(QStringLiteral("-DNONN_FASHION_MNIST=")).size(), 1);
    }

    void everyArchiveHasAnAddressAndItsChecksum() {
        static const QRegularExpression address(QStringLiteral("^url: https://[a-z0-9./%_+~-]+$"),
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression checksum(QStringLiteral("^sha256: [0-9a-f]{64}$"));
        const QStringList lines = manifestLines();
        QSet<QString> sums;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].startsWith(QLatin1String("url:")))
                continue;
            QVERIFY2(address.match(lines[i]).hasMatch(), qPrintable(lines[i]));
            QVERIFY2(checksum.match(lines.value(i + 1)).hasMatch(), qPrintable(lines[i]));
            sums.insert(lines[i + 1]);
        }
        QVERIFY(sums.size() > 10);
        QCOMPARE(sums.size(), lines.count(QStringLiteral("- type: archive")));
        QCOMPARE(lines.filter(QStringLiteral("sha256:")).size(), sums.size());
    }

    /// Other files than those of the documents are reached by the portals of dialogs.
    void opensNoMoreThanIsNeeded() {
        const QStringList lines = manifestLines();
        const QStringList open =
            lines.filter(QRegularExpression(QStringLiteral("^- --(socket|share|device|filesystem|[a-z-]*name)=")));
        const QStringList needed{QStringLiteral("- --socket=wayland"),
                                 QStringLiteral("- --socket=fallback-x11"),
                                 QStringLiteral("- --share=ipc"),
                                 QStringLiteral("- --device=dri"),
                                 QStringLiteral("- --share=network"),
                                 QStringLiteral("- --system-talk-name=org.freedesktop.Avahi"),
                                 QStringLiteral("- --filesystem=xdg-documents")};
        QCOMPARE(open, needed);
    }

    void flatpakBuilderReadsIt() {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("flatpak-builder"));
        if (program.isEmpty())
            QSKIP("flatpak-builder is not installed here");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, {QStringLiteral("--show-manifest"), sourcePath(manifest)});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY(said.contains("pytorch-v"));
    }
};

QTEST_GUILESS_MAIN(FlatpakTest)
#include "flatpak_test.moc"
