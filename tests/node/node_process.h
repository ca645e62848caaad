// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

/// nonn-node as it was built, while the object lives.
class NodeProcess {
public:
    /// Waits for its "ready", or its end.
    explicit NodeProcess(const QStringList& arguments);
    ~NodeProcess();
    NodeProcess(const NodeProcess&) = delete;
    NodeProcess& operator=(const NodeProcess&) = delete;

    /// "127.0.0.1:40001"; empty where it did not get so far.
    QString address() const { return m_address; }
    qint64 id() const { return m_process.processId(); }
    /// What it has written to standard error so far.
    QString errors();

    /// Asks it to stop and does not wait.
    void terminate() { m_process.terminate(); }
    /// Its exit status; -1 where it does not end or crashed.
    int status();

private:
    QProcess m_process;
    QString m_address;
    QString m_errors;
};
