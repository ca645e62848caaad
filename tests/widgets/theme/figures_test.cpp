// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/figures.h"

#include <QLocale>
#include <QtTest>

using namespace nonn;

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void asPeopleReadThem_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& written, const char* expected) {
            QTest::newRow(name) << written << QString::fromUtf8(expected);
        };
        row("percent", figure::percent(0.93861), "93.86 %");
        row("no percent", figure::percent(std::optional<double>()), "–");
        row("bytes", figure::bytes(349'200), "349.2 KB");
        row("count", figure::count(85'360), "85,360");
        row("amount", figure::amount(1.2e7, QStringLiteral("MAC")), "12 MMAC");
        row("number", figure::number(0.000123456), "0.0001235");
        row("index", figure::index(0.4123), "0.412");
        row("index, small", figure::index(-0.0000993), "0.000");
        row("index, negative", figure::index(-0.066), "-0.066");
        row("short", figure::duration(0.0042), "4.2 ms");
        row("seconds", figure::duration(7.25), "7.3 s");
        row("minutes", figure::duration(100), "1 min 40 s");
        row("hours", figure::duration(7500), "2 h 5 min");
    }
    void asPeopleReadThem() {
        QFETCH(QString, written);
        QTEST(written, "expected");
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
