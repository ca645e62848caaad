// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/manual_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

/// Resources of a static library are there only when they are asked for, from outside of any namespace.
static void initialiseHelp() {  // NOLINT(misc-use-anonymous-namespace)
    Q_INIT_RESOURCE(help);
}

namespace nonn {

namespace {

QByteArray content(const QString& path) {
    QFile file(QStringLiteral(":/help/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString addressOf(const QString& heading) {
    static const QRegularExpression dropped(QStringLiteral("[^\\w\\- ]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
}

/// Not of what stands in blocks of code.
QStringList headingsOf(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^#{1,6} +(.*)$"));
    QStringList headings;
    bool code = false;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        code = code != line.startsWith(QLatin1String("```"));
        if (const auto match = pattern.match(line); !code && match.hasMatch())
            headings.append(match.captured(1));
    }
    return headings;
}

}  // namespace

QStringList manualPages() {
    initialiseHelp();
    return QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QByteArray manualPage(const QString& page, const QString& language) {
    initialiseHelp();
    const QByteArray translated = language.isEmpty() ? QByteArray() : content(language + QLatin1Char('/') + page);
    return translated.isEmpty() ? content(page) : translated;
}

int manualSection(const QString& page, const QString& name) {
    const QStringList headings = headingsOf(QString::fromUtf8(manualPage(page, {})));
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (addressOf(headings[i]) == name)
            return static_cast<int>(i);
    return -1;
}

}  // namespace nonn
