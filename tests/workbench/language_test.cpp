// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include "base/error.h"
#include "theme/core_text.h"
#include "workbench/jobs.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QtTest>

using namespace nonn;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        installLanguage(*qobject_cast<QApplication*>(QCoreApplication::instance()), QStringLiteral("de"));
    }

    void saysReasonsInTheLanguageOfTheWindow() {
        QCOMPARE(describeError(badInput("a.json", Text::tr("is empty"))), QStringLiteral("a.json: ist leer"));
        QCOMPARE(describeError(badInput({}, Text::tr("column %1: \"%2\" is not a finite number", 3, "x"))),
                 QStringLiteral("Spalte 3: „x“ ist keine endliche Zahl"));
        QCOMPARE(said(Text::tr("is no TorchScript file: it %1", Text::tr("has no entry %1", "'a'"))),
                 QStringLiteral("ist keine TorchScript-Datei: Sie hat keinen Eintrag 'a'"));
        QCOMPARE(said(Text::verbatim("is empty")), QStringLiteral("is empty"));
    }

    /// From Qt's own translation, a package beside it.
    void buttonsOfQtSpeakIt() {
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Abbrechen"));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
