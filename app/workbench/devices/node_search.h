// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

class QDBusMessage;

namespace nonn {

/// A node that its machine has announced.
struct AnnouncedNode {
    QString name;      ///< under which it is announced, by way of every interface of its machine
    QString address;   ///< "10.0.0.2:8001"
    QString machine;   ///< "kitchen.local"
    QString students;  ///< as "0,1"; empty where it says nothing of the kind
    bool tls = false;

    bool operator==(const AnnouncedNode&) const = default;
};

/// Looks for nodes by mDNS, as Avahi's daemon tells over the system's message bus.
class NodeSearch : public QObject {
    Q_OBJECT

public:
    explicit NodeSearch(QObject* parent = nullptr);
    ~NodeSearch() override;

    /// Begins anew. Ends by itself after a few seconds.
    void start();
    bool running() const { return m_end.isActive(); }
    /// In the order in which they answered.
    const QList<AnnouncedNode>& found() const { return m_found; }

Q_SIGNALS:
    /// Another was found, or it began anew.
    void changed();
    /// `problem`: why nobody could be looked for; empty: it was looked.
    void ended(const QString& problem);

private Q_SLOTS:
    void heard(const QDBusMessage& item);

private:
    void finish(const QString& problem);
    void add(const QDBusMessage& resolved);

    QString m_name;  ///< of the connection
    QDBusConnection m_bus;
    QList<AnnouncedNode> m_found;
    QTimer m_end;
};

}  // namespace nonn
