// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node_process.h"

namespace {

constexpr int patience = 120'000;

}  // namespace

NodeProcess::NodeProcess(const QStringList& arguments) {
    m_process.start(QStringLiteral(NONN_NODE_PROGRAM), arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    if (line.startsWith(QStringLiteral("ready ")))
        m_address = line.mid(6);
}

NodeProcess::~NodeProcess() {
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString NodeProcess::errors() {
    m_errors += QString::fromUtf8(m_process.readAllStandardError());
    return m_errors;
}

int NodeProcess::status() {
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
