// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/source_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QStringList pages() {
    return QDir(sourcePath(QStringLiteral("resources/help"))).entryList({QStringLiteral("*.md")}, QDir::Files);
}

/// Where the links of a page lead, but for addresses elsewhere.
QStringList linksOf(const QString& page) {
    static const QRegularExpression pattern(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList links;
    const QString text = QString::fromUtf8(sourceFile(QStringLiteral("resources/help/") + page));
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QString link = match.next().captured(1);
        if (!link.startsWith(QLatin1String("https://")))
            links.append(link);
    }
    return links;
}

}  // namespace

class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsCompiledIn();
    void linksLeadToPages();
    void everyPageIsReached();
};

void ManualTest::everyPageIsCompiledIn() {
    const QByteArray list = sourceFile(QStringLiteral("resources/help.qrc"));
    QVERIFY(pages().size() >= 14);
    for (const QString& page : pages())
        QVERIFY2(list.contains("<file>help/" + page.toUtf8() + "</file>"), qPrintable(page));
    QCOMPARE(list.count("<file>"), pages().size());
}

void ManualTest::linksLeadToPages() {
    for (const QString& page : pages())
        for (const QString& link : linksOf(page))
            QVERIFY2(pages().contains(link), qPrintable(page + QStringLiteral(": ") + link));
}

void ManualTest::everyPageIsReached() {
    const QStringList fromIndex = linksOf(QStringLiteral("index.md"));
    for (const QString& page : pages())
        if (page != QLatin1String("index.md")) {
            QVERIFY2(fromIndex.contains(page), qPrintable(page));
            QVERIFY2(linksOf(page).contains(QStringLiteral("index.md")), qPrintable(page));
        }
}

QTEST_APPLESS_MAIN(ManualTest)
#include "manual_test.moc"
