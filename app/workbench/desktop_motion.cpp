// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/desktop_motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSettings>
#include <QStandardPaths>

namespace nonn {

namespace {

/// Nothing where the file is not there or does not speak of it.
QVariant configured(const QString& file, const QString& name) {
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(name);
}

bool filesAskForLess() {
    const QVariant factor = configured(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"));
    bool number = false;
    if (factor.isValid() && factor.toDouble(&number) <= 0 && number)
        return true;
    for (const char* const file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"}) {
        const QVariant moves = configured(QLatin1String(file), QStringLiteral("Settings/gtk-enable-animations"));
        if (moves.isValid())
            return !moves.toBool();
    }
    return false;
}

/// The portal wraps a value once or, in its older answer, twice.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

DesktopMotion::DesktopMotion(QObject* parent) : QObject(parent), m_byFiles(filesAskForLess()) {
    // Where a desktop runs it says where its bus is; without one nothing is to be started.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        askPortal();
}

void DesktopMotion::askPortal() {
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.gnome.desktop.interface") << QStringLiteral("enable-animations");
    auto* const answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        const QVariant moves = reply.isValid() ? unwrapped(reply.value().variant()) : QVariant();
        m_byPortal = moves.typeId() == QMetaType::Bool && !moves.toBool();
        answer->deleteLater();
        Q_EMIT changed();
    });
}

}  // namespace nonn
