// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nonn {

/// A line of CSV with its end (RFC 4180): cells with commas, quotes or line breaks are quoted.
QString csvRow(const QStringList& cells);

/// A figure in full precision, point as decimal sign; nothing where it is not finite.
QString csvFigure(double value);

}  // namespace nonn
