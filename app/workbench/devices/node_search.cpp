// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/devices/node_search.h"

#include "serve/protocol.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QRegularExpression>

namespace nonn {

namespace {

constexpr int lookFor = 3000;  // ms
constexpr int anyInterface = -1;
constexpr int overIpv4 = 0;
constexpr uint usually = 0;  // flags

constexpr qsizetype mostFound = 64;

QString avahi() {
    return QStringLiteral("org.freedesktop.Avahi");
}

QDBusMessage callOfServer(const char* method) {
    return QDBusMessage::createMethodCall(avahi(), QStringLiteral("/"), QStringLiteral("org.freedesktop.Avahi.Server"),
                                          QLatin1String(method));
}

/// "0,1" of "students=0,1".
QString valueOf(const QList<QByteArray>& texts, const QByteArray& key) {
    for (const QByteArray& text : texts)
        if (text.startsWith(key + '='))
            return QString::fromUtf8(text.mid(key.size() + 1));
    return {};
}

/// Strangers say it.
QString numbersOnly(const QString& list) {
    static const QRegularExpression numbers(QStringLiteral("^[0-9]{1,3}(,[0-9]{1,3}){0,31}$"));
    return numbers.match(list).hasMatch() ? list : QString();
}

/// libdbus reads the variable once in a program's life.
QDBusConnection systemBus(const QString& name) {
    const QString address = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                             : QDBusConnection::connectToBus(address, name);
}

QString withoutAvahi(const QDBusError& reason) {
    return NodeSearch::tr("No Avahi answers on this machine (%1). Install avahi-daemon, or type the address.")
        .arg(reason.message());
}

}  // namespace

NodeSearch::NodeSearch(QObject* parent)
    : QObject(parent),
      m_name(QStringLiteral("nonn node search %1").arg(reinterpret_cast<quintptr>(this))),
      m_bus(m_name) {
    m_end.setSingleShot(true);
    m_end.setInterval(lookFor);
    connect(&m_end, &QTimer::timeout, this, [this] { finish({}); });
}

NodeSearch::~NodeSearch() {
    QDBusConnection::disconnectFromBus(m_name);
}

void NodeSearch::start() {
    QDBusConnection::disconnectFromBus(m_name);
    m_found.clear();
    m_end.start();
    Q_EMIT changed();
    m_bus = systemBus(m_name);
    if (!m_bus.isConnected()) {
        finish(withoutAvahi(m_bus.lastError()));
        return;
    }
    // Of whichever object: the daemon may tell before it has said which one it is.
    m_bus.connect(avahi(), {}, QStringLiteral("org.freedesktop.Avahi.ServiceBrowser"), QStringLiteral("ItemNew"), this,
                  SLOT(heard(QDBusMessage)));
    QDBusMessage question = callOfServer("ServiceBrowserNew");
    question << anyInterface << overIpv4 << QString::fromLatin1(announcedService) << QString() << usually;
    auto* const answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        answer->deleteLater();
        if (reply.isError() && running())
            finish(withoutAvahi(reply.error()));
    });
}

/// With its connection goes what the daemon keeps for it.
void NodeSearch::finish(const QString& problem) {
    m_end.stop();
    QDBusConnection::disconnectFromBus(m_name);
    Q_EMIT ended(problem);
}

void NodeSearch::heard(const QDBusMessage& item) {
    const QList<QVariant> said = item.arguments();
    constexpr int parts = 6;  // interface, protocol, name, type, domain, flags
    if (said.size() != parts)
        return;
    QDBusMessage question = callOfServer("ResolveService");
    question << said[0] << said[1] << said[2] << said[3] << said[4] << overIpv4 << usually;
    auto* const answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (!answer->isError())
            add(answer->reply());
    });
}

void NodeSearch::add(const QDBusMessage& resolved) {
    enum { name = 2, host = 5, address = 7, port = 8, texts = 9, parts = 11 };
    const QList<QVariant> said = resolved.arguments();
    if (!running() || said.size() != parts || m_found.size() == mostFound)
        return;
    const auto about = qdbus_cast<QList<QByteArray>>(said[texts]);
    const AnnouncedNode node{
        said[name].toString(), QStringLiteral("%1:%2").arg(said[address].toString()).arg(said[port].toUInt()),
        said[host].toString(), numbersOnly(valueOf(about, "students")), valueOf(about, "tls") == QLatin1String("yes")};
    for (const AnnouncedNode& other : m_found)
        if (other.name == node.name)
            return;  // by way of another interface
    m_found.append(node);
    Q_EMIT changed();
}

}  // namespace nonn
