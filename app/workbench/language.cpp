// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// Resources of a static library are there only when they are asked for, from outside of any namespace.
static void initialiseTranslations() {  // NOLINT(misc-use-anonymous-namespace)
    Q_INIT_RESOURCE(translations);
}

namespace nonn {

void installLanguage(QApplication& application, const QString& language) {
    initialiseTranslations();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto* const qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto* const own = new QTranslator(&application);
    // English is a translation too: of plurals.
    if (own->load(locale, QStringLiteral("workbench"), QStringLiteral("_"), QStringLiteral(":/translations")) ||
        own->load(QStringLiteral(":/translations/workbench_en")))
        QApplication::installTranslator(own);
}

}  // namespace nonn
