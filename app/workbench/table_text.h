// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace nonn {

/// A table as CSV (RFC 4180): a line of headers, then its rows as they are shown.
QString tableText(const QAbstractItemModel& model);

}  // namespace nonn
