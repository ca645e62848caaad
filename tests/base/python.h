// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// What a run of the Python that Debian's packages belong to gave; one thread.
struct PythonRun {
    bool ended = false;
    int status = -1;
    QByteArray output;
    QByteArray errors;

    bool succeeded() const { return ended && status == 0; }
};

inline PythonRun runPython(const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_NUM_THREADS"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/usr/bin/python3"), arguments);
    const bool ended = process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended, process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
