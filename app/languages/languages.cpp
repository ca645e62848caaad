// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/languages.h"

#include <QFile>
#include <QTranslator>

/// Resources of a static library are there only when they are asked for, from outside of any namespace.
static void initialiseTranslations() {  // NOLINT(misc-use-anonymous-namespace)
    Q_INIT_RESOURCE(translations);
    Q_INIT_RESOURCE(language_list);
}

namespace nonn {

namespace {

QString fileOf(const QString& code) {
    return QStringLiteral(":/translations/workbench_%1.qm").arg(code);
}

/// "de_AT", "de": from the exact one to the language alone.
QStringList fromExactToPlain(QString code) {
    code.replace(QLatin1Char('-'), QLatin1Char('_'));
    QStringList codes;
    for (; !code.isEmpty(); code = code.left(std::max<qsizetype>(0, code.lastIndexOf(QLatin1Char('_')))))
        codes.append(code);
    return codes;
}

/// Of the value of a variable, as "de_AT.UTF-8@euro".
QString codeIn(const QString& locale) {
    return locale.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0);
}

bool isUtf8(const QString& locale) {
    const QString characters = locale.section(QLatin1Char('.'), 1).section(QLatin1Char('@'), 0, 0).toLower();
    return characters == QLatin1String("utf-8") || characters == QLatin1String("utf8");
}

}  // namespace

QList<Language> languages() {
    initialiseTranslations();
    QFile list(QStringLiteral(":/translations/languages.txt"));
    QList<Language> found;
    if (!list.open(QIODevice::ReadOnly))
        return found;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const Language language{line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1)};
        if (QFile::exists(fileOf(language.code)))
            found.append(language);
    }
    return found;
}

QString spokenLanguage(const QStringList& liked) {
    const QList<Language> spoken = languages();
    for (const QString& each : liked)
        for (const QString& code : fromExactToPlain(each))
            for (const Language& language : spoken)
                if (language.code == code)
                    return code;
    return {};
}

QStringList languagesOfEnvironment() {
    QString locale;
    for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    if (!isUtf8(locale) || codeIn(locale) == QLatin1String("C"))
        return {};
    QStringList liked = qEnvironmentVariable("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (QString& each : liked)
        each = codeIn(each);
    return liked + QStringList{codeIn(locale)};
}

bool loadTexts(QTranslator& translator, const QString& code) {
    initialiseTranslations();
    return translator.load(fileOf(code));
}

}  // namespace nonn
