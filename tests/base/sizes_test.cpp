// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sizes.h"

#include "base/error.h"

#include <QtTest>
#include <clocale>

using namespace nonn;

class SizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBytes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("plain") << "4096" << qint64{4096};
        QTest::newRow("thousand") << "500KB" << qint64{500'000};
        QTest::newRow("kibi") << "320 KiB" << qint64{327'680};
        QTest::newRow("fraction") << "1.5MB" << qint64{1'500'000};
        QTest::newRow("decimal comma") << "0,5MB" << qint64{500'000};
        QTest::newRow("decimal comma with three digits") << "0,125MB" << qint64{125'000};
        QTest::newRow("small letters") << "320kb" << qint64{320'000};
        QTest::newRow("small letters, binary") << "320kib" << qint64{327'680};
        QTest::newRow("capital letters, binary") << "1 MIB" << qint64{1'048'576};
        QTest::newRow("space") << "1 MiB" << qint64{1'048'576};
        QTest::newRow("spaces around") << "  2 GB " << qint64{2'000'000'000};
        QTest::newRow("space that does not break") << "1,5\u00A0MB" << qint64{1'500'000};
        QTest::newRow("one letter") << "2g" << qint64{2'000'000'000};
        QTest::newRow("two letters") << "4Mi" << qint64{4'194'304};
        QTest::newRow("exponent") << "1e3kB" << qint64{1'000'000};
    }
    void readsBytes() {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        QCOMPARE(parseBytes(text.toStdString()), bytes);
    }

    void refusesWhatIsNoSize_data() {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"", "KB", "-1KB", "12 parsecs", "1e30GB", "nan", "5KBs", "1,2,3MB", "1,5.5MB",
                                       "1.5,5MB", ",", "1 2KB", "1MBMB"})
            QTest::newRow(text) << text;
    }
    void refusesWhatIsNoSize() {
        QFETCH(QString, text);
        try {
            parseBytes(text.toStdString());
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::badInput);
            QVERIFY(QString::fromStdString(error.reason()).contains("is not a size"));
        }
    }

    void readsCounts() {
        QCOMPARE(parseCount("50M"), 50'000'000);
        QCOMPARE(parseCount("50m"), 50'000'000);
        QCOMPARE(parseCount("1,3 G"), 1'300'000'000);
        QCOMPARE(parseCount("800K"), 800'000);
    }

    void asksWhatACommaIs() {
        for (const char* const text : {"1,500KB", "12,000", "100,000 MB"}) {
            try {
                parseBytes(text);
                QFAIL(text);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::badInput);
                QVERIFY(QString::fromStdString(error.reason()).contains("decimal comma or with thousands"));
            }
        }
    }

    void writesThreeDigits_data() {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("count");
        QTest::newRow("zero") << qint64{0} << "0 B"
                              << "0";
        QTest::newRow("below a thousand") << qint64{650} << "650 B"
                                          << "650";
        QTest::newRow("a thousand") << qint64{1000} << "1 KB"
                                    << "1 k";
        QTest::newRow("cut") << qint64{341'440} << "341 KB"
                             << "341 k";
        QTest::newRow("rounded to the next unit") << qint64{999'500} << "1 MB"
                                                  << "1 M";
        QTest::newRow("just not") << qint64{999'499} << "999 KB"
                                  << "999 k";
        QTest::newRow("fraction") << qint64{1'300'000'000} << "1.3 GB"
                                  << "1.3 G";
        QTest::newRow("beyond the last unit") << qint64{5'000'000'000'000} << "5000 GB"
                                              << "5000 G";
    }
    void writesThreeDigits() {
        QFETCH(qint64, value);
        QTEST(QString::fromStdString(formatBytes(value)), "bytes");
        QTEST(QString::fromStdString(formatCount(value)), "count");
    }

    void writesDurations() {
        QCOMPARE(formatDuration(0), "0.0 s");
        QCOMPARE(formatDuration(9.94), "9.9 s");
        QCOMPARE(formatDuration(9.96), "10 s");
        QCOMPARE(formatDuration(59.6), "1 min 00 s");
        QCOMPARE(formatDuration(200), "3 min 20 s");
        QCOMPARE(formatDuration(3600), "1 h 00 min");
        QCOMPARE(formatDuration(7500), "2 h 05 min");
    }
};

QTEST_GUILESS_MAIN(SizesTest)
#include "sizes_test.moc"
