// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "deliver/bundle_export.h"
#include "evaluate/tiny_network.h"
#include "model/runtime.h"
#include "node/node_process.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace nonn;

namespace {

constexpr int patience = 60'000;  // ms

/// In place of Avahi's: writes down what it is told, and its end.
constexpr const char* stranger = R"(#!/bin/sh
trap 'touch "$ANNOUNCED.ended"; exit 0' TERM
printf '%s\n' "$@" >"$ANNOUNCED.part" && mv "$ANNOUNCED.part" "$ANNOUNCED"
while :; do sleep 0.05; done
)";

}  // namespace

/// nonn-node --announce, with another program in place of Avahi's.
class AnnouncementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .channels = 3});
        ExportTask task{tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images};
        task.given = {3, tiny.images.height, tiny.images.width};
        exportBundle(task, {}, {}, path("bundle").toStdString(), {});
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("programs")));
        const QString program = path("programs/avahi-publish-service");
        writeFile(program.toStdString(), stranger);
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
        m_path = qgetenv("PATH");
    }

    void init() {
        qputenv("PATH", path("programs").toUtf8() + ':' + m_path);
        qputenv("ANNOUNCED", announced().toUtf8());
        QFile::remove(announced());
        QFile::remove(announced() + QStringLiteral(".ended"));
    }

    void tellsWhereAndWho() {
        NodeProcess node(arguments({"--listen", "0.0.0.0:0", "--insecure"}));
        QVERIFY2(!node.address().isEmpty(), qPrintable(node.errors()));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(announced()), patience);
        const QString port = node.address().section(QLatin1Char(':'), -1);
        const QStringList words = QString::fromStdString(readFile(announced().toStdString())).split(QLatin1Char('\n'));
        QCOMPARE(words[0], QStringLiteral("--no-fail"));
        QVERIFY2(words[1].startsWith("students 0,1 at ") && words[1].endsWith(":" + port), qPrintable(words[1]));
        QCOMPARE(words.mid(2, 4), (QStringList{"_nonn-node._tcp", port, "students=0,1", "tls=no"}));
        QVERIFY(!ended());
        node.terminate();
        QCOMPARE(node.status(), 0);
        QVERIFY(ended());
    }

    void endsWithAKilledNode() {
        const NodeProcess node(arguments({"--listen", "0.0.0.0:0", "--insecure"}));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(announced()), patience);
        ::kill(static_cast<pid_t>(node.id()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(ended(), patience);
    }

    void saysWhatIsMissing() {
        qputenv("PATH", "/nowhere");
        NodeProcess node(arguments({"--listen", "0.0.0.0:0", "--insecure"}));
        QCOMPARE(node.status(), 1);
        QVERIFY2(node.errors().contains("avahi-publish-service") && node.errors().contains("avahi-utils"),
                 qPrintable(node.errors()));
    }

    void whatNobodyReachesIsNotAnnounced() {
        NodeProcess node(arguments({"--listen", "127.0.0.1:0"}));
        QCOMPARE(node.status(), 2);
        QVERIFY2(node.errors().contains("no other machine can reach it"), qPrintable(node.errors()));
        QVERIFY(!QFile::exists(announced()));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString announced() const { return path("announced"); }
    bool ended() const { return QFile::exists(announced() + QStringLiteral(".ended")); }
    QStringList arguments(const QStringList& more) const {
        return QStringList{path("bundle"), "--student", "0,1", "--threads", "1", "--announce"} + more;
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(AnnouncementTest)
#include "announcement_test.moc"
