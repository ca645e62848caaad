// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "workbench/made_window.h"
#include "workbench/preferences.h"
#include "workbench/screenshots.h"
#include "workbench/walk_film.h"
#include "workbench/welcome_page.h"
#include "workbench/window_project.h"

#include <webp/demux.h>

#include <QDir>
#include <QDockWidget>
#include <QImage>
#include <QListWidget>
#include <memory>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

struct Frame {
    QSize size;
    int until = 0;  ///< ms
    QColor middle;
};

/// As others read the film.
std::vector<Frame> framesOf(const std::string& film) {
    const WebPData data{reinterpret_cast<const std::uint8_t*>(film.data()), film.size()};
    const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(WebPAnimDecoderNew(&data, nullptr),
                                                                                     &WebPAnimDecoderDelete);
    std::vector<Frame> frames;
    WebPAnimInfo info;
    if (!decoder || !WebPAnimDecoderGetInfo(decoder.get(), &info))
        return frames;
    const QSize size(static_cast<int>(info.canvas_width), static_cast<int>(info.canvas_height));
    std::uint8_t* pixels = nullptr;
    int until = 0;
    while (WebPAnimDecoderHasMoreFrames(decoder.get()) && WebPAnimDecoderGetNext(decoder.get(), &pixels, &until)) {
        const QImage image(pixels, size.width(), size.height(), QImage::Format_RGBA8888);
        frames.push_back({size, until, image.pixelColor(size.width() / 2, size.height() / 2)});
    }
    return frames;
}

bool near(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) < 8 && std::abs(a.green() - b.green()) < 8 && std::abs(a.blue() - b.blue()) < 8;
}

}  // namespace

/// What --screenshots writes.
class PicturesTest : public QObject {
    Q_OBJECT

public:
    explicit PicturesTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void aFilmShowsItsPicturesInTurn() {
        WalkFilm film;
        const std::vector<QColor> colours{Qt::blue, Qt::yellow, QColor(0x56, 0xb4, 0xe9)};
        for (const QColor& colour : colours) {
            QImage picture(1366, 820, QImage::Format_RGB32);
            picture.fill(colour);
            film.add(picture);
        }
        const std::vector<Frame> frames = framesOf(film.finished());
        QCOMPARE(frames.size(), colours.size());
        for (std::size_t k = 0; k < frames.size(); ++k) {
            QCOMPARE(frames[k].size, QSize(960, 576));
            QCOMPARE(frames[k].until, static_cast<int>(k + 1) * WalkFilm::each);
            QVERIFY2(near(frames[k].middle, colours[k]), qPrintable(frames[k].middle.name()));
        }
    }

    void aFilmOfNothingIsNone() {
        COMPARE_ERROR(WalkFilm().finished(), ErrorCode::failed, "walk.webp", "cannot be encoded: no pictures");
    }

    void everyViewIsTaken() {
        const fs::path project = makeTrainedProject(m_home.fresh());
        const fs::path folder = m_home.fresh();
        preferences::addRecentProject(QStringLiteral("/home/somebody/secret.nonn"));
        MainWindow window;
        QCOMPARE(takeScreenshots(window, {1280, 800}, QString::fromStdString(project.string()),
                                 QString::fromStdString(folder.string())),
                 0);
        const QStringList pictures = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files);
        for (const char* const name :
             {"welcome", "data", "teacher", "graph", "graph-filter", "partition", "plan", "plan-sweep", "train",
              "evaluate", "evaluate-unplugged", "communicate", "export", "serve"})
            QVERIFY2(pictures.contains(QLatin1String(name) + QLatin1String(".png")), name);
        QCOMPARE(QImage(QString::fromStdString((folder / "graph.png").string())).size(), QSize(1280, 800));
        const std::vector<Frame> frames = framesOf(readFile(folder / "walk.webp"));
        QCOMPARE(window.findChild<WelcomePage*>()->findChild<QListWidget*>()->count(), 0);
        QVERIFY(!frames.empty());
        QCOMPARE(frames.front().size, QSize(960, 600));
        QVERIFY(!window.findChild<QDockWidget*>(QStringLiteral("jobs"))->isVisible());
        const QStringList tabs = pictures.filter(QStringLiteral("-tab"));  // which are not in the film
        QCOMPARE(frames.back().until, static_cast<int>(pictures.size() - tabs.size()) * WalkFilm::each);
    }

    void aProjectIsNoPlaceForPictures() {
        const fs::path project = makeWindowProject(m_home.fresh());
        MainWindow window;
        const QString inside = QString::fromStdString((project / "pictures").string());
        QCOMPARE(takeScreenshots(window, {1280, 800}, QString::fromStdString(project.string()), inside), 3);
        QVERIFY(!QDir(inside).exists());
    }

private:
    TestHome& m_home;
};

int main(int count, char** words) {
    return runWindowTest<PicturesTest>(count, words);
}
#include "pictures_test.moc"
