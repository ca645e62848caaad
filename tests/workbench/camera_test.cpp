// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/camera_dialog.h"
#include "pages/export/live_picture.h"
#include "pages/export/verdict_table.h"
#include "workbench/camera/camera_questions.h"
#include "workbench/camera/default_camera.h"
#include "workbench/camera/sink_frames.h"
#include "workbench/export_stage.h"
#include "workbench/made_frames.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QCameraDevice>
#include <QLabel>
#include <QMediaDevices>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QTableWidget>
#include <memory>

using namespace nonn;

namespace {

constexpr int patience = 60'000;  // ms
const QSize cameraSize(64, 48);

/// A camera whose frames the test makes.
class FedCamera : public SinkFrames {
public:
    void start() override {
        SinkFrames::start();
        open = true;
        ++starts;
    }
    void stop() override {
        SinkFrames::stop();
        open = false;
    }

    bool open = false;
    int starts = 0;
};

/// What the students say, all together first.
QStringList answersOf(const QTableWidget& table, int row) {
    QStringList answers;
    for (int column = 1; column < table.columnCount(); ++column)
        answers << table.item(row, column)->text();
    return answers;
}

QStringList answersOf(const CameraDialog& dialog) {
    QStringList answers{dialog.findChild<QLabel*>(QStringLiteral("together"))->text()};
    const auto* const students = dialog.findChild<QTableWidget*>(QStringLiteral("live-verdicts"));
    for (int row = 0; row < students->rowCount(); ++row)
        answers << students->item(row, 1)->text();
    return answers;
}

LiveAnswer saying(const QString& together) {
    LiveAnswer answer;
    answer.row.together = together;
    return answer;
}

QString problemOf(const CameraDialog& dialog) {
    const auto* const problem = dialog.findChild<QLabel*>(QStringLiteral("problem"));
    return problem->isVisible() ? problem->text() : QString();
}

}  // namespace

/// What the students say of what a camera sees.
class CameraTest : public QObject {
    Q_OBJECT

public:
    explicit CameraTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeTrainedProject(m_home.fresh()); }

    void cleanup() {
        m_window.reset();
        m_over.reset();
    }

    void saysWhatItSaysOfAFile_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<int>("degrees");
        QTest::addColumn<int>("off");
        QTest::newRow("RGB32") << static_cast<int>(QVideoFrameFormat::Format_BGRX8888) << false << 0 << 0;
        QTest::newRow("RGB32, mirrored") << static_cast<int>(QVideoFrameFormat::Format_BGRX8888) << true << 0 << 0;
        QTest::newRow("RGB32, on its side") << static_cast<int>(QVideoFrameFormat::Format_BGRX8888) << false << 90 << 0;
        QTest::newRow("NV12") << static_cast<int>(QVideoFrameFormat::Format_NV12) << false << 0 << 3;
        QTest::newRow("NV12, upside down") << static_cast<int>(QVideoFrameFormat::Format_NV12) << false << 180 << 3;
        QTest::newRow("YUYV") << static_cast<int>(QVideoFrameFormat::Format_YUYV) << false << 0 << 3;
        QTest::newRow("YUYV, mirrored") << static_cast<int>(QVideoFrameFormat::Format_YUYV) << true << 0 << 3;
    }
    void saysWhatItSaysOfAFile() {
        QFETCH(int, format);
        QFETCH(bool, mirrored);
        QFETCH(int, degrees);
        QFETCH(int, off);
        openExport();
        const QImage sent = madeFields(cameraSize, 7);
        QVideoFrame frame = frameOf(sent, static_cast<QVideoFrameFormat::PixelFormat>(format));
        frame.setMirrored(mirrored);
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)  // from then on it is another function's
        frame.setRotationAngle(static_cast<QVideoFrame::RotationAngle>(degrees));
#else
        frame.setRotation(static_cast<QtVideo::Rotation>(degrees));
#endif
        CameraDialog* const dialog = openCamera();
        QVERIFY(dialog && m_fed->open);
        m_fed->sink().setVideoFrame(frame);
        QTRY_VERIFY_WITH_TIMEOUT(answersOf(*dialog).size() == 3, patience);
        const QImage shown = dialog->findChild<LivePicture*>()->picture();
        const QImage wanted = sent.transformed(QTransform().rotate(degrees)).mirrored(mirrored, false);
        QVERIFY2(largestDifference(shown, wanted) <= off,
                 qPrintable(QString::number(largestDifference(shown, wanted))));
        const QStringList live = answersOf(*dialog);
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("seen"))->pixmap(Qt::ReturnByValue).isNull());
        dialog->close();
        QCOMPARE(live, answersOfFile(shown));
    }

    /// However many pictures come: one question at a time, and the next is about
    /// the newest.
    void asksAboutTheNewestOnly() {
        QSemaphore goOn;
        std::vector<QImage> asked;
        const auto ask = [&](const QImage& picture, const Progress&) {
            asked.push_back(picture);
            goOn.tryAcquire(1, patience);
            return saying(QStringLiteral("answer %1").arg(asked.size()));
        };
        CameraDialog* const dialog = openAlone(ask);
        constexpr unsigned pictures = 6;
        for (unsigned k = 0; k < pictures; ++k) {
            m_fed->sink().setVideoFrame(frameOf(madeFields(cameraSize, k), QVideoFrameFormat::Format_BGRX8888));
            const QImage wanted = madeFields(cameraSize, k);
            QTRY_COMPARE(largestDifference(dialog->findChild<LivePicture*>()->picture(), wanted), 0);
        }
        goOn.release(2);
        QTRY_COMPARE(answersOf(*dialog).first(), QStringLiteral("answer 2"));
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(largestDifference(asked[0], madeFields(cameraSize, 0)), 0);
        QCOMPARE(largestDifference(asked[1], madeFields(cameraSize, pictures - 1)), 0);
        // Nothing new has come since.
        QTest::qWait(500);
        QCOMPARE(asked.size(), std::size_t{2});
    }

    void closesTheCameraWithItsWindow() {
        CameraDialog* const dialog = openAlone();
        QVERIFY(m_fed->open);
        QCOMPARE(m_fed->starts, 1);
        dialog->hide();
        QVERIFY(!m_fed->open);
        m_fed->sink().setVideoFrame(frameOf(madeFields(cameraSize, 1), QVideoFrameFormat::Format_NV12));
        QTest::qWait(200);
        QVERIFY(dialog->findChild<LivePicture*>()->picture().isNull());
        dialog->show();
        QVERIFY(m_fed->open);
        QCOMPARE(m_fed->starts, 2);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_fed.isNull());
    }

    void saysWhatIsWrongAndTriesAgain() {
        CameraDialog* const dialog = openAlone();
        auto* const again = dialog->findChild<QPushButton*>(QStringLiteral("again"));
        QVERIFY(!again->isVisible() && problemOf(*dialog).isEmpty());
        m_fed->sink().setVideoFrame(frameOf(madeFields(cameraSize, 1), QVideoFrameFormat::Format_NV12));
        QTRY_VERIFY(!answersOf(*dialog).first().startsWith(QStringLiteral("–")));
        Q_EMIT m_fed->failed(QStringLiteral("It is busy."));
        QVERIFY(!m_fed->open);
        QCOMPARE(problemOf(*dialog), QStringLiteral("It is busy."));
        QVERIFY(dialog->findChild<LivePicture*>()->picture().isNull());
        QCOMPARE(answersOf(*dialog), QStringList(QStringLiteral("–")));
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(m_fed->open && !again->isVisible() && problemOf(*dialog).isEmpty());
    }

    void saysWhatTheStudentsCannotTake() {
        CameraDialog* const dialog = openAlone([](const QImage&, const Progress&) -> LiveAnswer {
            throw badInput({}, Text::tr("is a folder, not a file"));
        });
        m_fed->sink().setVideoFrame(frameOf(madeFields(cameraSize, 1), QVideoFrameFormat::Format_YUYV));
        QTRY_COMPARE(problemOf(*dialog), QStringLiteral("is a folder, not a file"));
        QVERIFY(!m_fed->open);
    }

    void saysThatThereIsNone() {
        if (!QMediaDevices::defaultVideoInput().isNull())
            QSKIP("there is a camera");
        CameraDialog* const dialog = openAlone(answer, defaultCamera());
        QVERIFY2(problemOf(*dialog).startsWith(QLatin1String("No camera was found.")), qPrintable(problemOf(*dialog)));
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("again"))->isVisible());
    }

    /// As where the program was built without Qt Multimedia.
    void isNotOfferedWhereThereIsNone() {
        openExport();
        auto* const button = page().findChild<QPushButton*>(QStringLiteral("camera"));
        QVERIFY(button->isVisible());
        static_cast<ExportStage*>(m_window->stage(QStringLiteral("export")))->setCamera({});
        QVERIFY(!button->isVisible());
    }

private:
    MakeFrames camera() {
        return [this] {
            auto made = std::make_unique<FedCamera>();
            m_fed = made.get();
            return made;
        };
    }
    static LiveAnswer answer(const QImage& /*picture*/, const Progress& /*progress*/) {
        return saying(QStringLiteral("a cat"));
    }

    CameraDialog* openAlone(const CameraQuestions::Ask& ask = answer, const MakeFrames& frames = {}) {
        m_over = std::make_unique<QWidget>();
        m_over->show();
        CameraQuestions::open(m_jobs, Lane::asking, frames ? frames : camera(), ask, m_over.get());
        return m_over->findChild<CameraDialog*>();
    }

    QWidget& page() const {
        return view(*m_window, QStringLiteral("export"));
    }
    void openExport() {
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, copyOf(m_made, m_home.fresh())));
        QVERIFY(goTo(*m_window, QStringLiteral("export")));
        QVERIFY(settles(*m_window));
        static_cast<ExportStage*>(m_window->stage(QStringLiteral("export")))->setCamera(camera());
    }
    CameraDialog* openCamera() {
        return click(page(), QStringLiteral("camera")) ? page().findChild<CameraDialog*>() : nullptr;
    }
    /// As the page shows them, when the picture is dropped on it as a file.
    QStringList answersOfFile(const QImage& picture) {
        const QString file = QString::fromStdString((m_home.fresh() / "picture.png").string());
        std::filesystem::create_directories(std::filesystem::path(file.toStdString()).parent_path());
        if (!picture.save(file))
            return {};
        auto* const page = m_window->findChild<ExportPage*>();
        Q_EMIT page->pictureQuestion(QStringLiteral("001"), {file});
        auto* const table = page->findChild<VerdictTable*>();
        return QTest::qWaitFor([&] { return table->isVisible() && table->rowCount() == 1; }, patience)
                   ? answersOf(*table, 0)
                   : QStringList();
    }

    TestHome& m_home;
    Jobs m_jobs;
    std::filesystem::path m_made;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_over;
    QPointer<FedCamera> m_fed;
};

int main(int count, char** words) {
    return runWindowTest<CameraTest>(count, words);
}
#include "camera_test.moc"
