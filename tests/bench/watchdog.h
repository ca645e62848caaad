// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <thread>
#include <vector>

namespace nonn {

/// A person's preferences are neither seen nor changed, and no display is needed.
class BenchHome {
public:
    BenchHome() {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Asks the window's thread for a sign of life, again and again, from a thread of its own.
class Watchdog {
public:
    Watchdog() : m_thread([this] { watch(); }) {}
    ~Watchdog() {
        m_ending = true;
        m_thread.join();
    }

    /// The stage under whose name waits are kept from now on.
    void show(const QString& stage) { m_stage = stage; }
    const std::map<QString, std::vector<double>>& waits() const { return m_waits; }

private:
    void watch() {
        while (!m_ending) {
            const auto seen = std::make_shared<std::atomic<bool>>(false);
            QElapsedTimer timer;
            timer.start();
            QMetaObject::invokeMethod(
                &m_receiver,
                [this, seen, timer] {
                    m_waits[m_stage].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                    *seen = true;
                },
                Qt::QueuedConnection);
            do
                QThread::msleep(3);
            while (!*seen && !m_ending);
        }
    }

    QObject m_receiver;  // on the window's thread
    QString m_stage;
    std::map<QString, std::vector<double>> m_waits;  // ms
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

/// Handles events until it is so; false where it takes longer than five minutes.
inline bool waitFor(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 300'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

/// Milliseconds: how many, median, 95 %, 99 %, longest.
inline void report(const char* name, std::vector<double> waits) {
    std::sort(waits.begin(), waits.end());
    const auto at = [&](double share) {
        return waits[std::min(waits.size() - 1, static_cast<std::size_t>(share * static_cast<double>(waits.size())))];
    };
    std::printf("%-12s %7zu %9.2f %9.2f %9.2f %9.2f\n", name, waits.size(), at(0.5), at(0.95), at(0.99), waits.back());
}

inline void reportHead(const char* what) {
    std::printf("%-12s %7s %9s %9s %9s %9s\n", what, "events", "median", "95 %", "99 %", "longest");
}

}  // namespace nonn
