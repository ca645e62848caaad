// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/camera/default_camera.h"

#include "workbench/camera/sink_frames.h"

#include <QCamera>
#include <QCameraDevice>
#include <QDir>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <algorithm>

namespace nonn {

namespace {

/// Students see small pictures: more than this a camera need not send where it has a choice.
constexpr int enoughRows = 480;
constexpr float enoughASecond = 10;
constexpr int waitsFor = 5000;  // ms without a picture

/// The smallest that is large and fast enough; where there is none, what the camera takes by itself.
QCameraFormat smallFormat(const QCameraDevice& device) {
    QCameraFormat best;
    const auto area = [](const QCameraFormat& format) {
        return qint64{format.resolution().width()} * format.resolution().height();
    };
    for (const QCameraFormat& format : device.videoFormats())
        if (format.resolution().height() >= enoughRows && format.maxFrameRate() >= enoughASecond &&
            (best.isNull() || area(format) < area(best)))
            best = format;
    return best;
}

class DefaultCamera : public SinkFrames {
    Q_DECLARE_TR_FUNCTIONS(nonn::DefaultCamera)

public:
    DefaultCamera() {
        m_patience.setSingleShot(true);
        m_patience.setInterval(waitsFor);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            Q_EMIT failed(tr("%1 has sent no picture for some seconds. Another program may be using it.").arg(m_name));
        });
        connect(this, &FrameSource::came, &m_patience, qOverload<>(&QTimer::start));
    }
    ~DefaultCamera() override { close(); }

    void start() override {
        const QCameraDevice device = QMediaDevices::defaultVideoInput();
        if (device.isNull()) {
            Q_EMIT failed(whyNone());
            return;
        }
        SinkFrames::start();
        m_name = device.description();
        m_camera = std::make_unique<QCamera>(device);
        if (const QCameraFormat format = smallFormat(device); !format.isNull())
            m_camera->setCameraFormat(format);
        connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error, const QString& reason) {
            Q_EMIT failed(tr("%1 cannot be opened: %2. Another program may be using it.").arg(m_name, reason));
        });
        m_session = std::make_unique<QMediaCaptureSession>();
        m_session->setVideoSink(&sink());
        m_session->setCamera(m_camera.get());
        m_patience.start();
        m_camera->start();
    }

    void stop() override {
        SinkFrames::stop();
        close();
    }

private:
    void close() {
        m_patience.stop();
        if (!m_camera)
            return;
        m_camera->disconnect(this);
        m_camera->stop();
        m_session->setCamera(nullptr);
        // They may be what told of an error just now.
        m_camera.release()->deleteLater();
        m_session.release()->deleteLater();
    }

    static QString whyNone() {
        const QFileInfoList devices =
            QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System);
        const auto closed = std::ranges::find_if(devices, [](const QFileInfo& file) { return !file.isReadable(); });
        if (closed != devices.end())
            return tr("There is a camera at %1 that you may not open: ask whoever looks after this machine to add you "
                      "to the group %2.")
                .arg(closed->filePath(), closed->group());
        return tr("No camera was found.")
               // Until Qt 6.5 GStreamer finds them, by a package of its own.
               + (devices.isEmpty() || QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
                      ? QString()
                      : QLatin1Char(' ') + tr("It takes the package %1 to find those that there are.")
                                               .arg(QStringLiteral("gstreamer1.0-plugins-good")));
    }

    std::unique_ptr<QCamera> m_camera;  ///< null: closed
    std::unique_ptr<QMediaCaptureSession> m_session;
    QString m_name;
    QTimer m_patience;
};

}  // namespace

MakeFrames defaultCamera() {
    return [] { return std::make_unique<DefaultCamera>(); };
}

QString aboutCamera() {
    return QCoreApplication::translate("nonn::DefaultCamera", "Cameras: by Qt Multimedia %1.")
        .arg(QStringLiteral(QT_VERSION_STR));
}

}  // namespace nonn
