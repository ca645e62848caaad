// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/source_file.h"

#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString id = QStringLiteral("org.nonn.Workbench");
const QString program = QStringLiteral("nonn-workbench");

QMap<QString, QString> desktopEntry() {
    QMap<QString, QString> values;
    const QString text = QString::fromUtf8(sourceFile(QStringLiteral("packaging/%1.desktop").arg(id)));
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (const auto at = line.indexOf(QLatin1Char('=')); at > 0)
            values.insert(line.left(at), line.mid(at + 1));
    return values;
}

/// The text of each element, of equal ones the first.
QMap<QString, QString> description() {
    QXmlStreamReader xml(sourceFile(QStringLiteral("packaging/%1.metainfo.xml").arg(id)));
    QMap<QString, QString> values;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            const QString name = xml.name().toString();
            if (xml.readNext() == QXmlStreamReader::Characters && !values.contains(name))
                values.insert(name, xml.text().toString());
        }
    return xml.hasError() ? QMap<QString, QString>() : values;
}

/// How many elements of a file are in each language; those without one count as English. Languages as files have
/// them, with "-" or "_".
QMap<QString, int> languagesIn(const QString& file) {
    QXmlStreamReader xml(sourceFile(file));
    QMap<QString, int> counts;
    static const QStringList spoken{QStringLiteral("summary"), QStringLiteral("p"), QStringLiteral("li"),
                                    QStringLiteral("comment")};
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && spoken.contains(xml.name())) {
            QString language = xml.attributes().value(QLatin1String("xml:lang")).toString();
            ++counts[language.isEmpty() ? QStringLiteral("en") : language.replace(QLatin1Char('-'), QLatin1Char('_'))];
        }
    return xml.hasError() ? QMap<QString, int>() : counts;
}

/// The codes of translations/languages.txt.
QStringList wantedLanguages() {
    QStringList codes;
    for (const QString& line : QString::fromUtf8(sourceFile(QStringLiteral("translations/languages.txt")))
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        codes.append(line.section(QLatin1Char(' '), 0, 0));
    return codes;
}

}  // namespace

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryAndDescriptionShareOneId();
    void theProgramSaysWhichEntryIsItsOwn();
    void allAreInstalled();
    void theVersionIsOne();
    void menusSpeakEveryLanguage();
    void othersFindNothingWrong_data();
    void othersFindNothingWrong();
};

void DesktopTest::entryAndDescriptionShareOneId() {
    const QMap<QString, QString> entry = desktopEntry();
    const QMap<QString, QString> about = description();
    QCOMPARE(entry.value(QStringLiteral("Icon")), id);
    QCOMPARE(entry.value(QStringLiteral("Exec")).section(QLatin1Char(' '), 0, 0), program);
    QCOMPARE(about.value(QStringLiteral("id")), id);
    QCOMPARE(about.value(QStringLiteral("launchable")), id + QStringLiteral(".desktop"));
    QCOMPARE(about.value(QStringLiteral("binary")), program);
    QCOMPARE(about.value(QStringLiteral("name")), entry.value(QStringLiteral("Name")));
    QVERIFY(!sourceFile(QStringLiteral("resources/icons/%1.svg").arg(program)).isEmpty());
}

void DesktopTest::theProgramSaysWhichEntryIsItsOwn() {
    const QString text = QString::fromUtf8(sourceFile(QStringLiteral("app/workbench/main.cpp")));
    QVERIFY(text.contains(QStringLiteral("setDesktopFileName(QStringLiteral(\"%1\"))").arg(id)));
}

void DesktopTest::allAreInstalled() {
    const QString rules = QString::fromUtf8(sourceFile(QStringLiteral("app/workbench/CMakeLists.txt")));
    QVERIFY(rules.contains(QStringLiteral("set(id %1)").arg(id)));
    for (const char* const file : {"applications/${id}.desktop", "metainfo/${id}.metainfo.xml",
                                   "icons/hicolor/scalable/apps/${id}.svg", "mime/packages/${id}.xml"})
        QVERIFY2(rules.contains(QLatin1String(file)), file);
}

void DesktopTest::theVersionIsOne() {
    static const QRegularExpression project(QStringLiteral("project\\(\\w+ VERSION ([0-9.]+)"));
    const QString version = project.match(QString::fromUtf8(sourceFile(QStringLiteral("CMakeLists.txt")))).captured(1);
    QVERIFY(!version.isEmpty());
    QVERIFY(sourceFile(QStringLiteral("packaging/CITATION.cff")).contains("\nversion: " + version.toUtf8() + "\n"));
}

void DesktopTest::menusSpeakEveryLanguage() {
    const QMap<QString, QString> entry = desktopEntry();
    const QMap<QString, int> about = languagesIn(QStringLiteral("packaging/%1.metainfo.xml").arg(id));
    const QMap<QString, int> kind = languagesIn(QStringLiteral("packaging/%1.mime.xml").arg(id));
    const QStringList languages = wantedLanguages();
    QVERIFY(languages.size() > 1);
    for (const QString& language : languages) {
        for (const char* const key : {"GenericName", "Comment", "Keywords"}) {
            const QString place = language == QLatin1String("en")
                                      ? QString::fromLatin1(key)
                                      : QStringLiteral("%1[%2]").arg(QLatin1String(key), language);
            QVERIFY2(!entry.value(place).isEmpty(), qPrintable(place));
        }
        QVERIFY2(about.value(language) == 7, qPrintable(language));
        QVERIFY2(kind.value(language) == 1, qPrintable(language));
    }
}

void DesktopTest::othersFindNothingWrong_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    const QString place = sourcePath(QStringLiteral("packaging/%1.").arg(id));
    QTest::newRow("entry") << QStringLiteral("desktop-file-validate") << QStringList{place + QStringLiteral("desktop")};
    QTest::newRow("description") << QStringLiteral("appstreamcli")
                                 << QStringList{QStringLiteral("validate"), QStringLiteral("--no-net"),
                                                place + QStringLiteral("metainfo.xml")};
}

void DesktopTest::othersFindNothingWrong() {
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    if (QStandardPaths::findExecutable(command).isEmpty())
        QSKIP("it is not installed here");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command, words);
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, said.constData());
}

QTEST_GUILESS_MAIN(DesktopTest)
#include "desktop_test.moc"
