// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <QStringList>

namespace nonn {

/// A sentence of core in the language of the window. May be called from any thread.
QString said(const Text& text);

/// "a, b, c" in the language of the window, as listed() of core; so the others.
QString listed(const QStringList& texts);
/// "a; b; c": texts that may hold commas of their own.
QString joined(const QStringList& texts);
/// "name: text".
QString titled(const QString& name, const QString& text);

}  // namespace nonn
