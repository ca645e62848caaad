// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/node_address.h"

#include "base/caught_error.h"

#include <QtTest>

using namespace nonn;

class NodeAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads() {
        const std::vector<NodeAddress> addresses =
            parseNodeAddresses("board-3.local:8001,12=192.168.0.7:1,[fe80::1]:2");
        QCOMPARE(addresses.size(), std::size_t{3});
        QVERIFY((addresses[0] == NodeAddress{{"board-3.local", 8001}, {}}));
        QVERIFY((addresses[1] == NodeAddress{{"192.168.0.7", 1}, 12}));
        QVERIFY((addresses[2] == NodeAddress{{"fe80::1", 2}, {}}));
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* text, const char* why) { QTest::newRow(text) << text << why; };
        row("", "'' is no HOST:PORT");
        row("board", "'board' is no HOST:PORT");
        row("board:65536", "'board:65536' is no HOST:PORT");
        row("a:1,,b:2", "'' is no HOST:PORT");
        row("a:1,", "'' is no HOST:PORT");
        row("a:1,b", "'b' is no HOST:PORT");
        row("0=b", "'b' is no HOST:PORT");
        row("board:0", "nobody listens at port 0");
        row("a/b:80", "no name of a machine");
        row("a b:80", "no name of a machine");
        row("me@a:80", "no name of a machine");
        row("x=board:80", "'x=board:80': before '=' stands the number of a student");
        row("-1=board:80", "the number of a student");
        row("1 =board:80", "the number of a student");
        row("=board:80", "the number of a student");
        row("99999999999=board:80", "the number of a student");
        row("a:1,0=a:1", "a:1 is named twice");
    }
    void refuses() {
        QFETCH(QString, text);
        QFETCH(QString, why);
        COMPARE_ERROR(parseNodeAddresses(text.toStdString()), ErrorCode::badInput, {}, why.toStdString());
    }
};

QTEST_GUILESS_MAIN(NodeAddressTest)
#include "node_address_test.moc"
