// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// QCustomPlot's header speaks Qt's short keywords, which the rest of the program does without. Included by sources of
/// this room only, never by a header that other rooms see.

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
