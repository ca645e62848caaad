// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/source_file.h"

#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString id = QStringLiteral("nonn-workbench");

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

}  // namespace

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryAndDescriptionShareOneId();
    void theProgramSaysWhichEntryIsItsOwn();
    void allAreInstalled();
};

void DesktopTest::entryAndDescriptionShareOneId() {
    const QMap<QString, QString> entry = desktopEntry();
    const QMap<QString, QString> about = description();
    QCOMPARE(entry.value(QStringLiteral("Icon")), id);
    QCOMPARE(entry.value(QStringLiteral("Exec")).section(QLatin1Char(' '), 0, 0), id);
    QCOMPARE(about.value(QStringLiteral("id")), id);
    QCOMPARE(about.value(QStringLiteral("launchable")), id + QStringLiteral(".desktop"));
    QCOMPARE(about.value(QStringLiteral("binary")), id);
    QCOMPARE(about.value(QStringLiteral("name")), entry.value(QStringLiteral("Name")));
    QVERIFY(!sourceFile(QStringLiteral("resources/icons/%1.svg").arg(id)).isEmpty());
}

void DesktopTest::theProgramSaysWhichEntryIsItsOwn() {
    const QString text = QString::fromUtf8(sourceFile(QStringLiteral("app/workbench/main.cpp")));
    QVERIFY(text.contains(QStringLiteral("setDesktopFileName(QStringLiteral(\"%1\"))").arg(id)));
}

void DesktopTest::allAreInstalled() {
    const QString rules = QString::fromUtf8(sourceFile(QStringLiteral("app/workbench/CMakeLists.txt")));
    for (const QString& file :
         {QStringLiteral("applications/%1.desktop"), QStringLiteral("metainfo/%1.metainfo.xml"),
          QStringLiteral("icons/hicolor/scalable/apps/%1.svg"), QStringLiteral("mime/packages/%1.xml")})
        QVERIFY2(rules.contains(file.arg(id)), qPrintable(file.arg(id)));
}

QTEST_APPLESS_MAIN(DesktopTest)
#include "desktop_test.moc"
