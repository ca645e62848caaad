// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QtTest>

using namespace nonn;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Scripts rely on these names and exit statuses.
    void keepsTheContract_data() {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::newRow("failed") << ErrorCode::failed << "failed" << 1;
        QTest::newRow("usage") << ErrorCode::usage << "usage" << 2;
        QTest::newRow("bad input") << ErrorCode::badInput << "bad_input" << 3;
        QTest::newRow("infeasible") << ErrorCode::infeasible << "infeasible" << 3;
        QTest::newRow("cancelled") << ErrorCode::cancelled << "cancelled" << 130;
    }
    void keepsTheContract() {
        QFETCH(ErrorCode, code);
        QTEST(QString::fromUtf8(nonn::name(code).data()), "name");
        QTEST(exitStatus(code), "status");
    }

    void saysPathAndReason() {
        const Error withPath = badInput("labels.gz", Text::tr("is empty"));
        QCOMPARE(withPath.what(), "labels.gz: is empty");
        QCOMPARE(withPath.code(), ErrorCode::badInput);
        QCOMPARE(withPath.reason(), std::string("is empty"));
        QCOMPARE(Error(ErrorCode::failed, {}, Text::tr("out of luck")).what(), "out of luck");
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
