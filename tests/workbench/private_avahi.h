// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace nonn {

/// Avahi's daemon on a system bus of its own, which programs that are started from now on take for the system's.
class PrivateAvahi {
public:
    /// Waits until it answers.
    PrivateAvahi();
    ~PrivateAvahi();
    PrivateAvahi(const PrivateAvahi&) = delete;
    PrivateAvahi& operator=(const PrivateAvahi&) = delete;

    /// Why there is none; empty where there is.
    const QString& missing() const { return m_missing; }

private:
    QString begin();
    bool answers() const;

    QTemporaryDir m_folder;
    QByteArray m_busBefore;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_missing;
};

}  // namespace nonn
