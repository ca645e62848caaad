// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "node/made_certificates.h"
#include "node/node_process.h"
#include "workbench/nodes_window.h"
#include "workbench/private_avahi.h"
#include "workbench/window_project.h"

#include <QCheckBox>

using namespace nonn;
namespace fs = std::filesystem;

/// The page of devices, with nodes that others than the window have started.
class NodesElsewhereTest : public QObject, protected NodesWindow {
    Q_OBJECT

public:
    explicit NodesElsewhereTest(TestHome& home) : NodesWindow(home) {}

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(openWindow()); }
    void cleanup() { m_window.reset(); }

    void whatIsNoAddressIsRefused_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no port") << "kitchen"
                                 << "kitchen";
        QTest::newRow("port 0") << "127.0.0.1:0"
                                << "nobody listens at port 0";
        QTest::newRow("no student") << "x=127.0.0.1:9"
                                    << "stands the number of a student";
    }
    void whatIsNoAddressIsRefused() {
        QFETCH(const QString, address);
        QFETCH(const QString, problem);
        addAddress(address);
        QVERIFY2(textOf(settings()).contains(problem), qPrintable(textOf(settings())));
        QVERIFY(textOf(page()).contains(QLatin1String("Let each student run by itself")));
        QCOMPARE(settings().findChild<QLineEdit*>(QStringLiteral("address"))->text(), address);
    }

    void otherMachinesAreAskedByTlsOnly() {
        addAddress(QStringLiteral("192.0.2.1:9"));
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(QLatin1String("192.0.2.1:9 is on another machine")), patience);
        QVERIFY(click(page(), QStringLiteral("deed0")));
        QTRY_VERIFY(problem().isEmpty());
        QVERIFY(textOf(page()).contains(QLatin1String("Let each student run by itself")));
    }

    /// Beside one that this window has started, which is asked without either.
    void nodesElsewhereAreAskedByTlsAndToken() {
        const fs::path folder = m_home.fresh();
        fs::create_directories(folder);
        if (!makeCertificates(QString::fromStdString(folder.string())))
            QSKIP("there is no openssl program here");
        const auto path = [&](const char* name) { return QString::fromStdString((folder / name).string()); };
        writeFile(folder / "token", "a-secret-of-some-length\n");
        writeFile(folder / "wrong", "another-secret-of-length\n");
        const fs::path bundle = exported(m_project, "001");
        const NodeProcess node({QString::fromStdString(bundle.string()), "--student", "1", "--listen", "127.0.0.1:0",
                                "--tls-cert", path("node.pem"), "--tls-key", path("node.key"), "--token-file",
                                path("token")});
        startTwo();
        QVERIFY(click(page(), QStringLiteral("deed1")));
        addAddress(node.address());
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 3, patience);
        write("authority", path("ca.pem").toStdString());
        write("token", path("wrong").toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, 2), QStringLiteral("refused"), patience);
        QVERIFY2(why(2).contains(QLatin1String("does not let us in")), qPrintable(why(2)));
        write("token", path("token").toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, 2), QStringLiteral("ready"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QStringLiteral("ready"), patience);
        QVERIFY(click(page(), QStringLiteral("askDevices")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("All students together: ")), patience);
        write("token", path("none").toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(path("none")), patience);
    }

    void announcedNodesAreFound() {
        const PrivateAvahi avahi;
        if (!avahi.missing().isEmpty())
            QSKIP(qPrintable(avahi.missing()));
        QVERIFY(click(settings(), QStringLiteral("searchNodes")));
        QTRY_COMPARE_WITH_TIMEOUT(searchWords(), QStringLiteral("No node has announced itself."), patience);
        const fs::path bundle = exported(m_project, "001");
        auto node = std::make_unique<NodeProcess>(QStringList{QString::fromStdString(bundle.string()), "--student", "1",
                                                              "--listen", "0.0.0.0:0", "--insecure", "--announce"});
        const QString port = node->address().section(QLatin1Char(':'), -1);
        const auto offered = [&] {
            QList<QPushButton*> all;
            for (QPushButton* const button : settings().findChildren<QPushButton*>())
                if (button->objectName().startsWith("add ") && button->objectName().endsWith(":" + port))
                    all << button;
            return all;
        };
        const auto isOffered = [&] {
            if (searchWords() != QLatin1String("Looking for nodes..."))
                click(settings(), QStringLiteral("searchNodes"));
            return !offered().isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(searchWords() != QLatin1String("Looking for nodes..."), patience);
        QCOMPARE(offered().size(), qsizetype{1});
        QPushButton* const add = offered().first();
        QVERIFY(textOf(settings()).contains(QLatin1String("Student 1 on nonn-test.local")));
        const QString address = add->objectName().mid(4);
        QTest::keyClick(settings().findChild<QCheckBox*>(QStringLiteral("insecure")), Qt::Key_Space);
        QVERIFY(click(settings(), add->objectName()));
        QTRY_VERIFY2_WITH_TIMEOUT(cell(0, 2) == QLatin1String("ready"), qPrintable(why(0) + problem()), patience);
        QCOMPARE(cell(0, 0), address);
        QTRY_VERIFY(offered().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(searchWords() != QLatin1String("Looking for nodes..."), patience);
        QVERIFY(click(page(), QStringLiteral("deed0")));  // removes it
        QVERIFY(click(settings(), QStringLiteral("searchNodes")));
        QTRY_VERIFY_WITH_TIMEOUT(!offered().isEmpty(), patience);
        node.reset();
        QTRY_VERIFY_WITH_TIMEOUT(searchWords() != QLatin1String("Looking for nodes..."), patience);
        QVERIFY(click(settings(), QStringLiteral("searchNodes")));
        QTRY_COMPARE_WITH_TIMEOUT(searchWords(), QStringLiteral("No node has announced itself."), patience);
    }

    void withoutAvahiThatIsSaid() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus");
        QVERIFY(click(settings(), QStringLiteral("searchNodes")));
        QTRY_VERIFY_WITH_TIMEOUT(searchWords().startsWith("No Avahi answers on this machine"), patience);
        qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
    }

    void aNodeOfAnotherBundleIsRefused() {
        const fs::path other = copyOf(m_project, m_home.fresh());
        trainBeside(other, 2);
        const fs::path bundle = exported(other, "002");
        const NodeProcess node({QString::fromStdString(bundle.string()), "--student", "1", "--listen", "127.0.0.1:0"});
        addAddress(node.address());
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QStringLiteral("refused"), patience);
        QVERIFY2(why(0).contains(QLatin1String("of another bundle")), qPrintable(why(0)));
        write("bundle", bundle);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QStringLiteral("ready"), patience);
    }

private:
    QString searchWords() const { return settings().findChild<QLabel*>(QStringLiteral("searchWords"))->text(); }
};

int main(int count, char** words) {
    return runWindowTest<NodesElsewhereTest>(count, words);
}
#include "nodes_elsewhere_test.moc"
