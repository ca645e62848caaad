// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace nonn {

/// What is said of the window's command line.
class WindowOptions {
    Q_DECLARE_TR_FUNCTIONS(nonn::WindowOptions)
};

/// For --help and the manual page, in the language that is installed.
QString windowDescription();
QString windowProjectDescription();
QList<QCommandLineOption> windowOptions();

/// What the value of one of them can be, for shells to offer; empty where it can be much.
QStringList windowChoices(const QCommandLineOption& option);

}  // namespace nonn
