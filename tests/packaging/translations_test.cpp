// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/source_file.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;  ///< one; two where the text counts something
    bool plural = false;
    QString type;  ///< "unfinished", "vanished"; empty: finished
};

QString fileOf(const QString& language) {
    return sourcePath(QStringLiteral("translations/workbench_%1.ts").arg(language));
}

/// Every line of translations/languages.txt.
QStringList wantedLanguages() {
    QStringList codes;
    for (const QString& line : QString::fromUtf8(sourceFile(QStringLiteral("translations/languages.txt")))
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        codes.append(line.section(QLatin1Char(' '), 0, 0));
    return codes;
}

QStringList languagesThere() {
    QStringList codes = wantedLanguages();
    codes.removeIf([](const QString& code) { return !QFileInfo::exists(fileOf(code)); });
    return codes;
}

/// How many forms a text that counts has, as Qt Linguist has it.
int formsOf(const QString& language) {
    return language == QLatin1String("ja") || language == QLatin1String("zh_CN") ? 1 : 2;
}

QVector<Message> readMessages(const QString& language) {
    QXmlStreamReader xml(sourceFile(QStringLiteral("translations/workbench_%1.ts").arg(language)));
    QVector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages.append(message);
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QVector<Message>() : messages;
}

/// "%1", "%L2", "%n" ... in order of their names.
QStringList argumentsIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?([0-9]{1,2}|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

/// "<b>", "</a>" ... in order of their names; of links, not where they lead.
QStringList tagsIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("</?[a-z]+[0-9]?"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

/// Whether a letter of it is a key.
bool hasMnemonic(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("&(?![a-z]+;)[^\\s&]"));
    return QString(text).remove(QStringLiteral("&&")).contains(pattern);
}

QString ends(const QString& text) {
    const QString trimmed = text.trimmed();
    const auto at = text.indexOf(trimmed);
    return text.left(at) + QLatin1Char('|') + text.mid(at + trimmed.size());
}

/// What is wrong with a message; empty where nothing is.
QString fault(const Message& message, int forms) {
    if (!message.type.isEmpty())
        return message.type;
    if (message.forms.size() != (message.plural ? forms : 1))
        return QStringLiteral("not as many forms as the language has");
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty() != message.source.trimmed().isEmpty())
            return QStringLiteral("empty");
        QStringList arguments = argumentsIn(form);
        QStringList wanted = argumentsIn(message.source);
        if (message.plural)  // "one image" needs no number
            for (QStringList* const each : {&arguments, &wanted})
                each->removeAll(QStringLiteral("%n"));
        if (arguments != wanted)
            return QStringLiteral("other arguments: ") + form;
        if (tagsIn(form) != tagsIn(message.source))
            return QStringLiteral("other tags: ") + form;
        if (hasMnemonic(form) != hasMnemonic(message.source))
            return QStringLiteral("a mnemonic on one side only: ") + form;
        if (ends(form) != ends(message.source))
            return QStringLiteral("other spaces at its ends: ") + form;
    }
    return {};
}

QStringList codeIn(const QStringList& folders) {
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator found(sourcePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
    }
    return files;
}

/// Names of contexts that sources give by hand.
QSet<QString> namedContexts() {
    static const QRegularExpression pattern(
        QStringLiteral("(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\\s*\")([A-Za-z:]+)"));
    QSet<QString> names;
    for (const QString& path : codeIn({QStringLiteral("widgets"), QStringLiteral("app/workbench")})) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto match = pattern.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
            names.insert(match.next().captured(1));
    }
    return names;
}

/// What core and the command line mark for translation.
QSet<QString> markedPatterns() {
    static const QRegularExpression marked(QLatin1String(R"re(Text::tr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QLatin1String(R"re("((?:[^"\\]|\\.)*)")re"));
    QSet<QString> patterns;
    for (const QString& path :
         codeIn({QStringLiteral("core"), QStringLiteral("app/cli"), QStringLiteral("app/node")})) {
        QFile file(path);
        if (file.fileName().endsWith(QStringLiteral("base/text.h")) || !file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto call = marked.globalMatch(source); call.hasNext();) {
            QString pattern;
            for (auto part = literal.globalMatch(call.next().captured(1)); part.hasNext();)
                pattern += part.next()
                               .captured(1)
                               .replace(QStringLiteral("\\\""), QStringLiteral("\""))
                               .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            patterns.insert(pattern);
        }
    }
    return patterns;
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void textsAreFoundByTheirClass();
    void everyLanguageIsThere();
    void whatIsMarkedIsKnown_data();
    void whatIsMarkedIsKnown();
};

void TranslationsTest::everyLanguageIsThere() {
    QStringList missing;
    for (const QString& language : wantedLanguages())
        if (!QFileInfo::exists(fileOf(language)))
            missing.append(language);
    for (const QString& language : wantedLanguages())
        for (const char* const lesson : {"tour", "method"})
            if (const QString name = QStringLiteral("%1.%2.md").arg(QLatin1String(lesson), language);
                language != QLatin1String("en") && sourceFile(QStringLiteral("resources/lessons/") + name).isEmpty())
                missing.append(name);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void TranslationsTest::everyTextIsTranslated_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : languagesThere())
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationsTest::everyTextIsTranslated() {
    QFETCH(const QString, language);
    const QVector<Message> messages = readMessages(language);
    // Of English it is the plurals alone.
    QVERIFY(messages.size() >= (language == QLatin1String("en") ? 20 : 600));
    QStringList faults;
    for (const Message& message : messages)
        if (const QString text = fault(message, formsOf(language)); !text.isEmpty())
            faults.append(QStringLiteral("%1, \"%2\": %3").arg(message.context, message.source, text));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// A class asks for its texts by its whole name: under another they are never found.
void TranslationsTest::textsAreFoundByTheirClass() {
    const QSet<QString> named = namedContexts();
    for (const Message& message : readMessages(QStringLiteral("de")))
        QVERIFY2(message.context.startsWith(QLatin1String("nonn::")) || named.contains(message.context),
                 qPrintable(message.context));
}

void TranslationsTest::whatIsMarkedIsKnown_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : languagesThere())
        if (language != QLatin1String("en"))
            QTest::newRow(qPrintable(language)) << language;
}

void TranslationsTest::whatIsMarkedIsKnown() {
    QFETCH(const QString, language);
    const QSet<QString> patterns = markedPatterns();
    QVERIFY(patterns.size() > 600);
    QSet<QString> known;
    for (const Message& message : readMessages(language))
        if (message.context == QLatin1String("Text"))
            known.insert(message.source);
    QStringList unknown = (patterns - known).values();
    unknown.sort();
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
