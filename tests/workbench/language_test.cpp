// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include "base/error.h"
#include "theme/core_text.h"
#include "workbench/jobs.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>
#include <map>
#include <set>

using namespace nonn;

namespace {

/// A sentence of one context of a .ts file.
struct Translated {
    QStringList said;  ///< one, or a form for each number
    bool finished = true;
};

using Sentences = std::map<QString, Translated>;

Translated readTranslation(QXmlStreamReader& xml) {
    Translated found;
    found.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    QString text;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            found.said.append(xml.readElementText());
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    if (found.said.isEmpty())
        found.said.append(text);
    return found;
}

/// By context and English.
std::map<QString, Sentences> readTranslations(const QString& path) {
    QFile file(path);
    std::map<QString, Sentences> contexts;
    if (!file.open(QIODevice::ReadOnly))
        return contexts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("source"))
            source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            contexts[context][source] = readTranslation(xml);
    }
    return contexts;
}

/// What core marks with Text::tr().
std::set<QString> patternsOfCore() {
    static const QRegularExpression marked(QLatin1String(R"re(Text::tr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QLatin1String(R"re("((?:[^"\\]|\\.)*)")re"));
    std::set<QString> patterns;
    QDirIterator files(QStringLiteral(NONN_SOURCE_TREE "/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QStringLiteral("base/text.h")) || !file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto call = marked.globalMatch(source); call.hasNext();) {
            QString pattern;
            for (auto part = literal.globalMatch(call.next().captured(1)); part.hasNext();)
                pattern += part.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
            patterns.insert(pattern);
        }
    }
    return patterns;
}

std::set<QString> placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?(?:\\d|n)"));
    std::set<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured().remove(QLatin1Char('L')));
    return places;
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        installLanguage(*qobject_cast<QApplication*>(QCoreApplication::instance()), QStringLiteral("de"));
        m_german = readTranslations(QStringLiteral(NONN_SOURCE_TREE "/translations/workbench_de.ts"));
        QVERIFY(m_german.size() > 50);
    }

    void germanIsComplete() {
        for (const auto& [context, sentences] : m_german)
            for (const auto& [source, translated] : sentences) {
                QVERIFY2(translated.finished, qPrintable(context + QStringLiteral(": ") + source));
                QVERIFY2(!translated.said.contains(QString()), qPrintable(context + QStringLiteral(": ") + source));
            }
    }

    void germanKeepsThePlaces() {
        for (const auto& [context, sentences] : m_german)
            for (const auto& [source, translated] : sentences)
                for (const QString& said : translated.said) {
                    std::set<QString> places = placesOf(said);
                    if (translated.said.size() > 1)
                        places.insert(QStringLiteral("%n"));  // "one image" needs no number
                    QVERIFY2(places == placesOf(source), qPrintable(context + QStringLiteral(": ") + source));
                }
    }

    void whatCoreSaysIsTranslated() {
        const std::set<QString> patterns = patternsOfCore();
        QVERIFY(patterns.size() > 400);
        const Sentences& known = m_german[QStringLiteral("Text")];
        for (const QString& pattern : patterns)
            QVERIFY2(known.contains(pattern), qPrintable(pattern));
    }

    void saysReasonsInTheLanguageOfTheWindow() {
        QCOMPARE(describeError(badInput("a.json", Text::tr("is empty"))), QStringLiteral("a.json: ist leer"));
        QCOMPARE(describeError(badInput({}, Text::tr("column %1: \"%2\" is not a finite number", 3, "x"))),
                 QStringLiteral("Spalte 3: „x“ ist keine endliche Zahl"));
        QCOMPARE(said(Text::tr("is no TorchScript file: it %1", Text::tr("has no entry %1", "'a'"))),
                 QStringLiteral("ist keine TorchScript-Datei: Sie hat keinen Eintrag 'a'"));
        QCOMPARE(said(Text::verbatim("is empty")), QStringLiteral("is empty"));
    }

private:
    std::map<QString, Sentences> m_german;
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
