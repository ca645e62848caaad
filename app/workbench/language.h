// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace nonn {

/// Loads the translation of the program and of Qt for a language, as "de"; empty: the system's. Where there is
/// none the program speaks English.
void installLanguage(QApplication& application, const QString& language);

}  // namespace nonn
