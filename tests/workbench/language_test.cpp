// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include "base/error.h"
#include "languages/languages.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "workbench/jobs.h"
#include "workbench/manual.h"
#include "workbench/manual_pages.h"
#include "workbench/window_options.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>
#include <QtTest>

using namespace nonn;

/// Every text in brackets.
class MarkingTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
};

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

    void aPageThatIsNotTranslatedIsInEnglish() {
        for (const QString& page : manualPages())
            QVERIFY2(!manualPage(page, QStringLiteral("de")).isEmpty(), qPrintable(page));
        QVERIFY(!manualPages().isEmpty());
        QCOMPARE(manualPage(QStringLiteral("plan.md"), QStringLiteral("xx")),
                 manualPage(QStringLiteral("plan.md"), QStringLiteral("en")));
        QVERIFY(manualPage(QStringLiteral("nothing.md"), QStringLiteral("de")).isEmpty());
    }

    /// A link names a section by its English heading, in every language.
    void aLinkLeadsToItsSection() {
        QCOMPARE(manualSection(QStringLiteral("commands.md"), QStringLiteral("commands")), 0);
        QCOMPARE(manualSection(QStringLiteral("commands.md"), QStringLiteral("json-of-each-command")), 3);
        QCOMPARE(manualSection(QStringLiteral("commands.md"), QStringLiteral("nothing")), -1);
        Manual manual(nullptr, ManualPlace{QStringLiteral("index"), {}});
        manual.show();
        auto* const browser = manual.findChild<QTextBrowser*>();
        browser->setSource(QUrl(QStringLiteral("commands.md#json-of-each-command")));
        QTextBlock block = browser->textCursor().block();
        QCOMPARE(block.blockFormat().headingLevel(), 2);
        int before = 0;
        for (block = block.previous(); block.isValid(); block = block.previous())
            before += block.blockFormat().headingLevel() > 0 ? 1 : 0;
        QCOMPARE(before, 3);
    }

    void aPercentSignStandsAsTheLanguageHasIt() {
        QCOMPARE(figure::inPercent(QStringLiteral("5")), QStringLiteral("5\u00a0%"));
        QTranslator portuguese;
        QVERIFY(loadTexts(portuguese, QStringLiteral("pt_BR")));
        QVERIFY(QCoreApplication::installTranslator(&portuguese));
        const QString text = figure::inPercent(QStringLiteral("5"));
        QVERIFY(QCoreApplication::removeTranslator(&portuguese));
        QCOMPARE(text, QStringLiteral("5%"));
    }

    void aListHasTheSignsOfTheLanguage() {
        const QStringList several{QStringLiteral("a %1"), QStringLiteral("b"), QStringLiteral("c")};
        const auto all = [&] { return QStringList{listed(several), joined(several), titled(several[0], several[1])}; };
        const QStringList german{QStringLiteral("a %1, b, c"), QStringLiteral("a %1; b; c"), QStringLiteral("a %1: b")};
        QCOMPARE(all(), german);
        QTranslator chinese;
        QVERIFY(loadTexts(chinese, QStringLiteral("zh_CN")));
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        const QStringList said = all();
        QVERIFY(QCoreApplication::removeTranslator(&chinese));
        QCOMPARE(said,
                 (QStringList{QStringLiteral("a %1、b、c"), QStringLiteral("a %1；b；c"), QStringLiteral("a %1：b")}));
    }

    void theCommandLineSpeaksIt() {
        MarkingTranslator marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QStringList texts{windowDescription(), windowProjectDescription()};
        for (const QCommandLineOption& option : windowOptions())
            texts << option.description();
        QVERIFY(QCoreApplication::removeTranslator(&marks));
        for (const QString& text : texts)
            QVERIFY2(text.startsWith(QLatin1Char('[')), qPrintable(text));
    }

    /// From Qt's own translation, a package beside it.
    void buttonsOfQtSpeakIt() {
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Abbrechen"));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
