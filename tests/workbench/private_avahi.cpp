// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/private_avahi.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>
#include <unistd.h>

namespace nonn {

namespace {

constexpr int patience = 20'000;  // ms
constexpr const char* busAddress = "DBUS_SYSTEM_BUS_ADDRESS";

constexpr const char* busRules = R"(<busconfig>
  <type>system</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
)";

constexpr const char* daemonRules = R"([server]
host-name=nonn-test
use-ipv4=yes
use-ipv6=no
enable-dbus=yes
disallow-other-stacks=no
[publish]
publish-workstation=no
)";

/// Also where root's programs are not on PATH.
QString find(const char* program) {
    const QString name = QString::fromLatin1(program);
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

bool write(const QString& path, const QString& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0;
}

void end(QProcess& process) {
    process.kill();
    process.waitForFinished(patience);
}

}  // namespace

PrivateAvahi::PrivateAvahi() : m_busBefore(qgetenv(busAddress)), m_missing(begin()) {}

QString PrivateAvahi::begin() {
    for (const char* const program : {"dbus-daemon", "avahi-daemon", "avahi-publish-service"})
        if (find(program).isEmpty())
            return QStringLiteral("%1 is not installed here").arg(QLatin1String(program));
    if (::geteuid() != 0)
        return QStringLiteral("only root may start avahi-daemon");
    const QString bus = m_folder.filePath(QStringLiteral("bus"));
    if (!write(m_folder.filePath(QStringLiteral("bus.conf")), QString::fromLatin1(busRules).arg(bus)) ||
        !write(m_folder.filePath(QStringLiteral("avahi.conf")), QString::fromLatin1(daemonRules)))
        return QStringLiteral("nothing can be written to %1").arg(m_folder.path());
    m_bus.start(find("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                      QStringLiteral("--config-file"), m_folder.filePath(QStringLiteral("bus.conf"))});
    if (!m_bus.waitForReadyRead(patience))
        return QStringLiteral("dbus-daemon does not start");
    qputenv(busAddress, "unix:path=" + bus.toUtf8());
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(find("avahi-daemon"),
                   {QStringLiteral("--no-drop-root"), QStringLiteral("--no-chroot"), QStringLiteral("--no-rlimits"),
                    QStringLiteral("--file"), m_folder.filePath(QStringLiteral("avahi.conf"))});
    return answers() ? QString()
                     : QStringLiteral("avahi-daemon does not start: ") + QString::fromUtf8(m_daemon.readAll());
}

bool PrivateAvahi::answers() const {
    const QString name = QStringLiteral("wait for avahi");
    const QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable(busAddress), name);
    QElapsedTimer timer;
    timer.start();
    bool there = false;
    while (bus.isConnected() && !there && m_daemon.state() != QProcess::NotRunning && timer.elapsed() < patience) {
        QThread::msleep(50);
        there = bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.Avahi"));
    }
    QDBusConnection::disconnectFromBus(name);
    return there;
}

PrivateAvahi::~PrivateAvahi() {
    if (m_daemon.state() != QProcess::NotRunning) {
        m_daemon.terminate();  // so that it takes its file of the process away
        m_daemon.waitForFinished(patience);
    }
    end(m_daemon);
    end(m_bus);
    if (m_busBefore.isEmpty())
        qunsetenv(busAddress);
    else
        qputenv(busAddress, m_busBefore);
}

}  // namespace nonn
