// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace nonn {

class MainWindow;

/// Opens the project, writes a PNG of the whole window, of this size, to `folder` for the welcome page, for every
/// stage and every tab of it, for a filter that is looked at and for a device that is unplugged, and all of them but the
/// tabs as a film, walk.webp; gives the exit status: 0, or 3 with the reason on stderr.
int takeScreenshots(MainWindow& window, const QSize& size, const QString& project, const QString& folder);

}  // namespace nonn
