// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <QString>

namespace nonn {

/// A sentence of core in the language of the window. May be called from any thread.
QString said(const Text& text);

}  // namespace nonn
