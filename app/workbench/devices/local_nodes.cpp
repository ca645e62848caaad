// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/devices/local_nodes.h"

#include <sys/prctl.h>

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>
#include <csignal>

namespace nonn {

namespace {

constexpr int longestErrors = 4096;  // bytes
constexpr int goneWithin = 2000;     // ms, a killed program

}  // namespace

LocalNodes::LocalNodes(QObject* parent) : QObject(parent) {}

LocalNodes::~LocalNodes() {
    clear();
}

QString LocalNodes::program() {
    const QString name = QStringLiteral("nonn-node");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

void LocalNodes::start(const QString& program, const QString& bundle, int students) {
    clear();
    m_program = program;
    m_bundle = bundle;
    for (int student = 0; student < students; ++student) {
        Running& running = *m_nodes.emplace_back(std::make_unique<Running>());
        running.node.student = student;
        launch(running);
    }
    Q_EMIT changed();
}

void LocalNodes::clear() {
    for (const auto& running : m_nodes) {
        running->process->disconnect(this);
        running->process->kill();
    }
    for (const auto& running : m_nodes)
        running->process->waitForFinished(goneWithin);
    m_nodes.clear();
}

void LocalNodes::launch(Running& running) {
    running.node.state = State::starting;
    running.node.why.clear();
    running.errors.clear();
    running.node.stopped = false;
    running.process = std::make_unique<QProcess>(this);
    QProcess& process = *running.process;
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(&process, &QProcess::readyReadStandardOutput, this, [this, &running] { hear(running); });
    connect(&process, &QProcess::readyReadStandardError, this, [&running] {
        running.errors = (running.errors + running.process->readAllStandardError()).right(longestErrors);
    });
    connect(&process, &QProcess::finished, this, [this, &running] { ended(running); });
    connect(&process, &QProcess::errorOccurred, this, [this, &running](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(running);
    });
    const QString address = running.node.address.isEmpty() ? QStringLiteral("127.0.0.1:0") : running.node.address;
    process.start(m_program, {m_bundle, QStringLiteral("--student"), QString::number(running.node.student),
                              QStringLiteral("--listen"), address});
}

void LocalNodes::hear(Running& running) {
    const QString ready = QStringLiteral("ready ");
    while (running.process->canReadLine()) {
        const QString line = QString::fromUtf8(running.process->readLine()).trimmed();
        if (!line.startsWith(ready))
            continue;
        running.node.address = line.mid(ready.size());
        running.node.state = State::running;
    }
    Q_EMIT changed();
}

QString LocalNodes::lastWords(const Running& running) {
    QString words = QString::fromUtf8(running.errors).trimmed().section(QLatin1Char('\n'), -1);
    const QString name = QStringLiteral("nonn-node: ");
    if (words.startsWith(name))
        words.remove(0, name.size());
    return words.isEmpty() ? running.process->errorString() : words;
}

void LocalNodes::ended(Running& running) {
    running.errors += running.process->readAllStandardError();
    const bool answered = running.node.state == State::running;
    running.node.state = answered || running.node.stopped ? State::ended : State::failed;
    running.node.why = running.node.stopped ? tr("was stopped here") : lastWords(running);
    Q_EMIT changed();
}

void LocalNodes::stop(int node) {
    Running& running = *m_nodes[static_cast<std::size_t>(node)];
    running.node.stopped = true;
    running.process->kill();
}

void LocalNodes::restart(int node) {
    Running& running = *m_nodes[static_cast<std::size_t>(node)];
    if (running.process->state() != QProcess::NotRunning && !running.node.stopped)
        return;
    running.process->waitForFinished(goneWithin);  // where it was killed just now
    launch(running);
    Q_EMIT changed();
}

bool LocalNodes::starting() const {
    return std::ranges::any_of(m_nodes, [](const auto& running) { return running->node.state == State::starting; });
}

}  // namespace nonn
