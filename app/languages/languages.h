// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QTranslator;

namespace nonn {

/// A language of the programs: a line of translations/languages.txt.
struct Language {
    QString code;  ///< as "de" or "pt_BR"
    QString name;  ///< in the language itself
};

/// Those whose translation was there when the programs were built. English is the first.
QList<Language> languages();

/// The first of these languages, the one that is liked best first, that the programs speak: "de" for "de-AT" or
/// "de_AT". Empty for none; "C" is none.
QString spokenLanguage(const QStringList& liked);

/// The languages that the environment asks for, in the way of gettext: those of LANGUAGE, else of LC_ALL, LC_MESSAGES
/// or LANG. None where it asks for none or its characters are not UTF-8.
QStringList languagesOfEnvironment();

/// The texts in a language of languages(); false where there are none.
bool loadTexts(QTranslator& translator, const QString& code);

}  // namespace nonn
