// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "data/made_pictures.h"
#include "keep/table_text.h"
#include "pages/evaluate/device_cards.h"
#include "pages/export/camera_dialog.h"
#include "theme/figures.h"
#include "theme/stage_frame.h"
#include "workbench/devices/devices_stage.h"
#include "workbench/nodes_window.h"
#include "workbench/places.h"
#include "workbench/window_project.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <QCheckBox>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <csignal>
#include <unistd.h>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

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

/// A camera that always sees the same.
class OnePicture : public FrameSource {
public:
    explicit OnePicture(const QImage& picture) : m_picture(picture) {}
    void start() override { Q_EMIT came(m_picture); }
    void stop() override {}

private:
    QImage m_picture;
};

}  // namespace

/// The page of devices, with nonn-node as it was built.
class NodesTest : public QObject, protected NodesWindow {
    Q_OBJECT

public:
    explicit NodesTest(TestHome& home) : NodesWindow(home) {}

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(openWindow()); }
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
        const auto shown = [&](int row, int column) { return costs.index(row, column).data().toString(); };
        QVERIFY(goTo(*m_window, QStringLiteral("communicate")));
        QWidget& page = view(*m_window, QStringLiteral("communicate"));
        const QAbstractItemModel& there = *page.findChild<QTableView*>(QStringLiteral("measured"))->model();
        for (int row = 0; row < costs.rowCount(); ++row)
            for (int column = 0; column < costs.columnCount(); ++column)
                QCOMPARE(there.index(row, column).data().toString(), shown(row, column));
    }

    void nothingMeasuredIsSaid() {
        QVERIFY(goTo(*m_window, QStringLiteral("communicate")));
        QWidget& page = view(*m_window, QStringLiteral("communicate"));
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("measuredOf"))->text().startsWith("Nothing was measured yet"));
        QCOMPARE(page.findChild<QTableView*>(QStringLiteral("measured"))->model()->index(0, 1).data().toString(),
                 figure::missing());
    }

    void unpluggingEndsTheRealNode() {
        startTwo();
        const QString address = cell(1, 0);
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(settles(*m_window));
        QTRY_COMPARE(nodesHere(), QStringLiteral("2 of 2"));
        QTest::mouseClick(card(1), Qt::LeftButton);
        QTest::qWait(200);
        QCOMPARE(nodesHere(), QStringLiteral("2 of 2"));
        QCOMPARE(cell(1, 2), QStringLiteral("ready"));
        QVERIFY(click(evaluate(), QStringLiteral("leadNodes")));
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, 2), QStringLiteral("dead"), patience);
        QCOMPARE(cell(0, 2), QStringLiteral("ready"));
        QCOMPARE(nodesHere(), QStringLiteral("1 of 2"));
        undoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, 2), QStringLiteral("ready"), patience);
        QCOMPARE(cell(1, 0), address);
        QCOMPARE(nodesHere(), QStringLiteral("2 of 2"));
        redoAction(*m_window)->trigger();  // and back before the program has ended
        undoAction(*m_window)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, 2), QStringLiteral("ready"), patience);
        QTest::mouseClick(card(0), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QStringLiteral("dead"), patience);
        QVERIFY(goTo(*m_window, QStringLiteral("serve")));
        QVERIFY(click(page(), QStringLiteral("keepAsking")));  // the other may be starting again still
        QTRY_VERIFY_WITH_TIMEOUT(answer().startsWith(QLatin1String("Student 0 is missing. ")), patience);
        QVERIFY(click(page(), QStringLiteral("keepAsking")));
    }

    void withoutNodesThereIsNothingToUnplug() {
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(settles(*m_window));
        auto* const lead = evaluate().findChild<QCheckBox*>(QStringLiteral("leadNodes"));
        QVERIFY(!lead->isVisible());
        QVERIFY(goTo(*m_window, QStringLiteral("serve")));
        startTwo();
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(click(evaluate(), QStringLiteral("leadNodes")));
        QVERIFY(goTo(*m_window, QStringLiteral("serve")));
        QVERIFY(click(page(), QStringLiteral("stopNodes")));
        startTwo();
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(lead->isVisible() && !lead->isChecked());
        trainBeside(fs::path(m_window->session()->path().toStdString()), 1);
        m_window->session()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!lead->isVisible(), patience);  // they are of the run before
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

    void aCameraIsAskedAboutAsAFileIs() {
        startTwo();
        const fs::path folder = m_home.fresh();
        writePicture(folder / "one.png", pngOf(madePicture(40, 30)));
        const QImage picture(QString::fromStdString((folder / "one.png").string()));
        static_cast<DevicesStage*>(m_window->stage(QStringLiteral("serve")))->setCamera([picture] {
            return std::make_unique<OnePicture>(picture);
        });
        QVERIFY(click(page(), QStringLiteral("camera")));
        auto* const dialog = page().findChild<CameraDialog*>();
        const auto* const together = dialog->findChild<QLabel*>(QStringLiteral("together"));
        QTRY_VERIFY_WITH_TIMEOUT(together->text() != figure::missing(), patience);
        const QString said = together->text();
        dialog->close();
        drop(folder);
        QTRY_COMPARE_WITH_TIMEOUT(answers().rowCount(), 1, patience);
        QCOMPARE(answers().item(0, 1)->text(), said);
    }

    void picturesAreDropped() {
        startTwo();
        const fs::path folder = m_home.fresh();
        writePicture(folder / "one.png", pngOf(madePicture(20, 20)));
        writePicture(folder / "two.png", pngOf(madePicture(40, 30)));
        drop(folder);
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

private:
    /// On the page of devices.
    void drop(const fs::path& folder) {
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(QString::fromStdString(folder.string()))});
        QWidget& target = *m_window->stage(QStringLiteral("serve"))->frame()->view();
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &dropped);
    }
    QWidget& evaluate() const { return view(*m_window, QStringLiteral("evaluate")); }
    DeviceCard* card(int student) const { return evaluate().findChildren<DeviceCard*>().at(student); }
    /// "2 of 2"
    QString nodesHere() const {
        return evaluate().findChild<QLabel*>(QStringLiteral("nodesHere"))->text().section(QLatin1Char(' '), 0, 2);
    }
};

int main(int count, char** words) {
    return runWindowTest<NodesTest>(count, words);
}
#include "nodes_test.moc"
