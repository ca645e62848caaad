// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sizes.h"

#include "base/error.h"

#include <QtTest>

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
    }
    void readsBytes() {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        QCOMPARE(parseBytes(text.toStdString()), bytes);
    }

    void refusesWhatIsNoSize_data() {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"", "KB", "-1KB", "12 parsecs", "1e30GB", "nan", "5KBs"})
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

    void writesThreeDigits() {
        QCOMPARE(formatBytes(341'440), "341 KB");
        QCOMPARE(formatBytes(999'900), "1 MB");
        QCOMPARE(formatCount(1'300'000'000), "1.3 G");
        QCOMPARE(formatCount(650), "650");
        QCOMPARE(formatDuration(200), "3 min 20 s");
    }
};

QTEST_GUILESS_MAIN(SizesTest)
#include "sizes_test.moc"
