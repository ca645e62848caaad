// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace nonn {

/// Loads the translation of the program and of Qt for a language, as "de" or "pt_BR"; empty: the system's. Where there
/// is none the program speaks English. Numbers and dates are as the language writes them, or the system.
void installLanguage(QApplication& application, const QString& language);

/// The one that was installed last, as "de" or "pt_BR"; "en" where none was.
QString windowLanguage();

}  // namespace nonn
