// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include "languages/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace nonn {

void installLanguage(QApplication& application, const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto* const qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto* const own = new QTranslator(&application);
    const QString spoken = spokenLanguage(language.isEmpty() ? locale.uiLanguages() : QStringList{language});
    // English is a translation too: of plurals.
    if (loadTexts(*own, spoken) || loadTexts(*own, QStringLiteral("en")))
        QApplication::installTranslator(own);
}

}  // namespace nonn
