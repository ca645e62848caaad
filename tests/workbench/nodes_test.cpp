// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "data/made_pictures.h"
#include "keep/table_text.h"
#include "node/made_certificates.h"
#include "node/node_process.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "theme/figures.h"
#include "theme/stage_frame.h"
#include "workbench/made_window.h"
#include "workbench/places.h"
#include "workbench/window_project.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <csignal>
#include <future>
#include <unistd.h>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60'000;  // ms

/// Somebody else who listens at a port of this machine.
class Listener {
public:
    explicit Listener(int port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
        const int again = 1;
        ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(static_cast<std::uint16_t>(port));
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_listens = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0 &&
                    ::listen(m_socket, 1) == 0;
    }
    ~Listener() { ::close(m_socket); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    bool listens() const { return m_listens; }

private:
    int m_socket;
    bool m_listens = false;
};

}  // namespace

/// The page of devices, with nonn-node as it was built.
class NodesTest : public QObject {
    Q_OBJECT

public:
    explicit NodesTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() {
        m_project = makeWindowProject(m_home.fresh());
        trainBeside(m_project, 1);
        std::async(std::launch::async, [&] {
            steps::evaluate(ProjectFolder(m_project), "001", {"cpu", 1}, {});
            // So little training tells no set of students from another.
            const fs::path file = m_project / "runs" / "001" / "evaluation.json";
            Json evaluation = readJson(file);
            for (Json& subset : evaluation.at("subsets"))
                subset["accuracy"] = subset.at("alive") == Json::array({0, 1}) ? 0.75
                                     : subset.at("alive") == Json::array({0})  ? 0.5
                                                                               : 0.25;
            writeFile(file, evaluation.dump());
        }).get();
        m_path = qgetenv("PATH");
    }

    void init() {
        qputenv("PATH", QByteArray(NONN_NODE_FOLDER ":") + m_path);
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, copyOf(m_project, m_home.fresh())));
        QVERIFY(settles(*m_window));
        QVERIFY(goTo(*m_window, QStringLiteral("serve")));
    }

    void cleanup() { m_window.reset(); }

    void fromNothingToTheSurvivorsAnswer() {
        QVERIFY(textOf(page()).contains(QLatin1String("Let each student run by itself")));
        QCOMPARE(markOf(*m_window, QStringLiteral("serve")), StageMark::empty);
        startTwo();
        QCOMPARE(markOf(*m_window, QStringLiteral("serve")), StageMark::current);
        QCOMPARE(cell(0, 1), QStringLiteral("0"));
        QVERIFY(cell(1, 0).startsWith(QLatin1String("127.0.0.1:")));

        QVERIFY(click(page(), QStringLiteral("askDevices")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("All students together: ")), patience);
        QVERIFY2(answer().endsWith(QLatin1String("Of the test images 75.00 % are right.")), qPrintable(answer()));
        QVERIFY(textOf(page()).contains(QLatin1String("2 of 2")));

        QVERIFY(click(page(), QStringLiteral("deed1")));
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, 2), QStringLiteral("dead"), patience);
        QVERIFY(textOf(page()).contains(QLatin1String("1 of 2")));
        QVERIFY(click(page(), QStringLiteral("askDevices")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("Student 1 is missing. Without it: ")), patience);
        QVERIFY2(answer().endsWith(QLatin1String("Without it 50.00 % of the test images are right.")),
                 qPrintable(answer()));
        QVERIFY(textOf(page()).contains(QLatin1String("50.00 %")) &&
                textOf(page()).contains(QLatin1String("all: 75.00 %")));
        QCOMPARE(answers().item(0, 3)->text(), QStringLiteral("missing"));
        QVERIFY(answers().item(1, 3)->text() != QStringLiteral("missing"));

        for (const QSize& size : {QSize(1280, 800), QSize(1366, 768), QSize(1000, 600)}) {
            m_window->resize(size);
            QTest::qWait(100);
            const QStringList faults = layoutFaults(*m_window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
        QCOMPARE(deed(1)->text(), QStringLiteral("Start again"));
        const QString address = cell(1, 0);
        QVERIFY(click(page(), QStringLiteral("deed1")));
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, 2), QStringLiteral("ready"), patience);
        QCOMPARE(cell(1, 0), address);
        QVERIFY(click(page(), QStringLiteral("askDevices")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("All students together: ")), patience);
        QTRY_COMPARE(cell(0, 4), QStringLiteral("3"));
        QVERIFY(cell(0, 5) != figure::missing() && cell(0, 6) != figure::missing());
    }

    void measuredStandsBesideExpected() {
        startTwo();
        const auto& costs = *page().findChild<QTableView*>(QStringLiteral("costs"))->model();
        const auto said = [&](int row, int column) { return costs.index(row, column).data().toString(); };
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY2_WITH_TIMEOUT(said(row, 2) != figure::missing(), qPrintable(said(row, 0)), patience);
        QCOMPARE(said(0, 1), figure::missing());
        QVERIFY(click(page(), QStringLiteral("askDevices")));
        for (int row = 0; row < 4; ++row)
            QTRY_VERIFY2_WITH_TIMEOUT(said(row, 1) != figure::missing(), qPrintable(said(row, 0)), patience);
        // What is sent is no less than the pixels.
        QVERIFY(costs.index(0, 1).data(plainRole).toDouble() >= costs.index(0, 2).data(plainRole).toDouble());
    }

    void askingGoesOnWithoutWhoIsStopped() {
        startTwo();
        QVERIFY(click(page(), QStringLiteral("keepAsking")));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page()).contains(QLatin1String(" a second")), patience);
        QCOMPARE(markOf(*m_window, QStringLiteral("serve")), StageMark::running);
        QVERIFY(!page().findChild<QPushButton*>(QStringLiteral("askDevices"))->isEnabled());
        QVERIFY(click(page(), QStringLiteral("deed0")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("Student 0 is missing. ")), patience);
        QVERIFY(click(page(), QStringLiteral("deed1")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("Nobody answered: 127.0.0.1:")), patience);
        QVERIFY(click(page(), QStringLiteral("deed0")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("Student 1 is missing. ")), patience);
        QVERIFY(click(page(), QStringLiteral("Stop asking")));
        QTRY_VERIFY_WITH_TIMEOUT(page().findChild<QPushButton*>(QStringLiteral("askDevices"))->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().idle(), patience);
        QVERIFY(!textOf(page()).contains(QLatin1String(" a second")));
    }

    void picturesAreDropped() {
        startTwo();
        const fs::path folder = m_home.fresh();
        writePicture(folder / "one.png", pngOf(madePicture(20, 20)));
        writePicture(folder / "two.png", pngOf(madePicture(40, 30)));
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(QString::fromStdString(folder.string()))});
        QWidget& target = *m_window->stage(QStringLiteral("serve"))->frame()->view();
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(answers().rowCount(), 2, patience);
        QCOMPARE(answers().item(0, 0)->text(), QStringLiteral("two.png"));
        QVERIFY(!answer().contains(QLatin1String("It is")));
    }

    void closingEndsAllPrograms_data() {
        QTest::addColumn<QString>("how");
        for (const char* const how : {"stop all", "close the project", "close the window"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void closingEndsAllPrograms() {
        QFETCH(const QString, how);
        startTwo();
        QList<pid_t> programs;
        for (const QProcess* const program : m_window->findChildren<QProcess*>())
            programs << static_cast<pid_t>(program->processId());
        QCOMPARE(programs.size(), qsizetype{2});
        for (const pid_t program : programs)
            QCOMPARE(::kill(program, 0), 0);
        if (how == QLatin1String("stop all")) {
            QVERIFY(click(page(), QStringLiteral("stopNodes")));
            QVERIFY(textOf(page()).contains(QLatin1String("Let each student run by itself")));
        } else if (how == QLatin1String("close the project")) {
            m_window->closeProject();
        } else {
            m_window->close();
            m_window.reset();
        }
        for (const pid_t program : programs)
            QVERIFY(::kill(program, 0) != 0);
    }

    void anotherRunMakesThemStale() {
        startTwo();
        trainBeside(fs::path(m_window->session()->path().toStdString()), 1);
        m_window->session()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("serve")), StageMark::stale, patience);
        QVERIFY(textOf(page()).contains(QLatin1String("another run than is chosen now")));
        const QString before = cell(0, 0);
        QVERIFY(click(page(), QStringLiteral("Begin anew")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("serve")), StageMark::current, patience);
        QVERIFY(cell(0, 0) != before);
        QVERIFY(click(page(), QStringLiteral("askDevices")));
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("All students together: ")), patience);
    }

    void aMissingProgramIsNamed() {
        qputenv("PATH", "/nowhere");
        QVERIFY(click(page(), QStringLiteral("Start nodes on this machine")));
        QTRY_VERIFY(textOf(page()).contains(QLatin1String("nonn-node was found neither beside this one nor on PATH")));
        QCOMPARE(markOf(*m_window, QStringLiteral("serve")), StageMark::failed);
        QVERIFY(click(page(), QStringLiteral("Dismiss")));
        QVERIFY(textOf(page()).contains(QLatin1String("Let each student run by itself")));
    }

    void aTakenPortIsNamed() {
        startTwo();
        QVERIFY(click(page(), QStringLiteral("deed0")));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QStringLiteral("dead"), patience);
        auto other = std::make_unique<Listener>(cell(0, 0).section(QLatin1Char(':'), -1).toInt());
        QVERIFY(other->listens());
        QVERIFY(click(page(), QStringLiteral("deed0")));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QStringLiteral("did not start"), patience);
        QVERIFY2(why(0).contains(QLatin1String("cannot listen on ") + cell(0, 0)), qPrintable(why(0)));
        other.reset();
        QVERIFY(click(page(), QStringLiteral("deed0")));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QStringLiteral("ready"), patience);
    }

    void aDamagedBundleIsNamed() {
        const fs::path bundle = exported(m_project, "001");
        writeFile(bundle / "manifest.json", "{}");
        write("bundle", bundle);
        QVERIFY(click(page(), QStringLiteral("Start nodes on this machine")));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page()).contains(QLatin1String("manifest.json")), patience);
        QCOMPARE(markOf(*m_window, QStringLiteral("serve")), StageMark::failed);
    }

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
    QWidget& page() const { return view(*m_window, QStringLiteral("serve")); }
    QWidget& settings() const { return *m_window->stage(QStringLiteral("serve"))->settings(); }
    QTableView& table() const { return *page().findChild<QTableView*>(QStringLiteral("nodes")); }
    QTableWidget& answers() const { return *page().findChild<QTableWidget*>(QStringLiteral("verdicts")); }
    QPushButton* deed(int row) const { return page().findChild<QPushButton*>(QStringLiteral("deed%1").arg(row)); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QString why(int row) const { return table().model()->index(row, 2).data(Qt::ToolTipRole).toString(); }
    QString answer() const { return page().findChild<QLabel*>(QStringLiteral("answer"))->text(); }
    QString problem() const { return page().findChild<QLabel*>(QStringLiteral("problem"))->text(); }

    void startTwo() {
        QVERIFY(click(page(), QStringLiteral("Start nodes on this machine")));
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 2, patience);
        for (int row = 0; row < 2; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(cell(row, 2), QStringLiteral("ready"), patience);
    }

    void addAddress(const QString& address) {
        auto* const field = settings().findChild<QLineEdit*>(QStringLiteral("address"));
        field->setFocus();
        QTest::keyClicks(field, address);
        QVERIFY(click(settings(), QStringLiteral("addNode")));
    }

    /// Into a field for a file.
    void write(const char* name, const fs::path& file) {
        auto* const field = settings().findChild<QLineEdit*>(QLatin1String(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromStdString(file.string()));
        QTest::keyClick(field, Qt::Key_Return);
    }

    /// As another program writes it.
    fs::path exported(const fs::path& project, const std::string& run) {
        const fs::path bundle = m_home.fresh() / "bundle";
        std::async(std::launch::async, [&] {
            steps::exportStudents(ProjectFolder(project), {bundle, Precision::fp32, run, ExportKind::bundle, false, {}},
                                  {});
        }).get();
        return bundle;
    }

    TestHome& m_home;
    fs::path m_project;
    QByteArray m_path;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<NodesTest>(count, words);
}
#include "nodes_test.moc"
