// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/source_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString manual = QStringLiteral("resources/help/");

QStringList pages(const QString& language = {}) {
    return QDir(sourcePath(manual + language)).entryList({QStringLiteral("*.md")}, QDir::Files);
}

QString textOf(const QString& page) {
    return QString::fromUtf8(sourceFile(manual + page));
}

/// What the first group of a pattern catches, line by line.
QStringList caught(const QString& text, const char* pattern) {
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// Where the links of a page lead, but for addresses elsewhere.
QStringList linksOf(const QString& page) {
    QStringList links = caught(textOf(page), "[^!]\\[[^\\]]*\\]\\(([^)]+)\\)");
    links.removeIf([](const QString& link) { return link.startsWith(QLatin1String("https://")); });
    return links;
}

QStringList picturesOf(const QString& page) {
    return caught(textOf(page), "!\\[[^\\]]*\\]\\(([^)]+)\\)");
}

/// Blocks of code: lines that are indented by four spaces after an empty line, or fenced.
QStringList codeOf(const QString& page) {
    QStringList code;
    bool fenced = false;
    bool indented = false;
    QString before;
    for (const QString& line : textOf(page).split(QLatin1Char('\n'))) {
        const bool fence = line.startsWith(QLatin1String("```"));
        indented = line.startsWith(QLatin1String("    ")) && (indented || before.isEmpty());
        if ((fenced && !fence) || indented)
            code.append(line);
        fenced = fenced != fence;
        before = line;
    }
    return code;
}

/// The levels of the headings of a page in turn, as "# ## ##".
QString headingsOf(const QString& page) {
    QString text = textOf(page);
    text.remove(QRegularExpression(QStringLiteral("^```.*?^```"), QRegularExpression::MultilineOption |
                                                                      QRegularExpression::DotMatchesEverythingOption));
    return caught(text, "^(#+) ").join(QLatin1Char(' '));
}

/// Sections of a page as forges name them in addresses.
QStringList sectionsOf(const QString& page) {
    QStringList sections = caught(textOf(page), "^#+ +(.*)$");
    for (QString& section : sections)
        section = section.toLower()
                      .remove(QRegularExpression(QStringLiteral("[^\\w\\- ]")))
                      .replace(QLatin1Char(' '), QLatin1Char('-'));
    return sections;
}

/// Page and section, as "plan.md#budgets", wherever the page lies.
QStringList targetsOf(const QString& page) {
    QStringList targets;
    for (const QString& link : linksOf(page) + picturesOf(page))
        targets.append(link.mid(link.lastIndexOf(QLatin1Char('/')) + 1));
    targets.sort();
    return targets;
}

/// Every page of every language, as "de/plan.md".
QStringList translatedPages() {
    QStringList all;
    for (const QString& language : QDir(sourcePath(manual)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& page : pages(language))
            all.append(language + QLatin1Char('/') + page);
    return all;
}

}  // namespace

class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksLeadToPages();
    void everyPageIsReached();
    void translationsAreOfTheSamePages();
};

/// Also of translated pages, as forges follow them.
void ManualTest::linksLeadToPages() {
    for (const QString& page : pages() + translatedPages())
        for (const QString& link : linksOf(page) + picturesOf(page)) {
            const QString path = link.section(QLatin1Char('#'), 0, 0);
            const QString target =
                QDir::cleanPath(path.isEmpty() ? page : QFileInfo(page).path() + QLatin1Char('/') + path);
            QVERIFY2(QFileInfo::exists(sourcePath(manual + target)), qPrintable(page + QStringLiteral(": ") + link));
            const QString english = target.section(QLatin1Char('/'), -1);
            if (link.contains(QLatin1Char('#')))
                QVERIFY2(sectionsOf(english).contains(link.section(QLatin1Char('#'), 1)),
                         qPrintable(page + QStringLiteral(": ") + link));
        }
}

void ManualTest::everyPageIsReached() {
    QVERIFY(pages().size() >= 14);
    const QStringList fromIndex = linksOf(QStringLiteral("index.md"));
    for (const QString& page : pages())
        if (page != QLatin1String("index.md")) {
            QVERIFY2(fromIndex.contains(page), qPrintable(page));
            QVERIFY2(linksOf(page).contains(QStringLiteral("index.md")), qPrintable(page));
        }
}

/// Another language says the same in other words.
void ManualTest::translationsAreOfTheSamePages() {
    for (const QString& page : translatedPages()) {
        const QString english = page.section(QLatin1Char('/'), 1);
        QVERIFY2(pages().contains(english), qPrintable(page));
        QVERIFY2(headingsOf(page) == headingsOf(english), qPrintable(page + QLatin1Char('\n') + headingsOf(page)));
        QVERIFY2(targetsOf(page) == targetsOf(english), qPrintable(page + targetsOf(page).join(QLatin1Char('\n'))));
        QVERIFY2(codeOf(page) == codeOf(english), qPrintable(page + codeOf(page).join(QLatin1Char('\n'))));
    }
}

QTEST_APPLESS_MAIN(ManualTest)
#include "manual_test.moc"
