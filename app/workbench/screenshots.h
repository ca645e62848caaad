// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nonn {

class MainWindow;

/// Opens the project, writes a PNG of the whole window for every stage, and of the welcome page, to `folder`, and
/// gives the exit status: 0, or 3 with the reason on stderr.
int takeScreenshots(MainWindow& window, const QString& project, const QString& folder);

}  // namespace nonn
