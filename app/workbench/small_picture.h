// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace nonn {

/// Of a file, upright and small enough for a table; null where it cannot be read. Reads the file.
QImage smallPicture(const QString& file);

}  // namespace nonn
