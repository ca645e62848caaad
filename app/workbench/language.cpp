// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include "languages/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace nonn {

namespace {

constexpr const char* installed = "windowLanguage";  // a property of the application

}  // namespace

void installLanguage(QApplication& application, const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const QString found = spokenLanguage(language.isEmpty() ? locale.uiLanguages() : QStringList{language});
    const QString spoken = found.isEmpty() ? QStringLiteral("en") : found;
    application.setProperty(installed, spoken);
    auto* const qt = new QTranslator(&application);
    if (qt->load(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto* const own = new QTranslator(&application);
    if (loadTexts(*own, spoken))  // English is a translation too: of plurals
        QApplication::installTranslator(own);
}

QString windowLanguage() {
    const QString language = qApp->property(installed).toString();
    return language.isEmpty() ? QStringLiteral("en") : language;
}

}  // namespace nonn
