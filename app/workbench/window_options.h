// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>

namespace nonn {

/// The window's command line, for --help and its manual page.
QString windowDescription();
QString windowProjectDescription();
QList<QCommandLineOption> windowOptions();

}  // namespace nonn
