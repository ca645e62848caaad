// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/camera/sink_frames.h"

#include <QTransform>
#include <QVideoFrame>

namespace nonn {

namespace {

/// Turned and mirrored as the frame says, which toImage() of Qt 6.8.2 does not do where there is no graphics card.
QImage pictureOf(QVideoFrame frame) {
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
    return frame.toImage();
#else
    const QtVideo::Rotation rotation = frame.rotation();
    const bool mirrored = frame.mirrored();
    frame.setRotation(QtVideo::Rotation::None);
    frame.setMirrored(false);
    const QImage picture = frame.toImage();
    // The sink holds the same frame.
    frame.setRotation(rotation);
    frame.setMirrored(mirrored);
    return picture.transformed(QTransform().rotate(static_cast<int>(rotation))).mirrored(mirrored, false);
#endif
}

}  // namespace

SinkFrames::SinkFrames() {
    constexpr int each = 40;  // ms
    m_next.setSingleShot(true);
    m_next.setInterval(each);
    connect(&m_next, &QTimer::timeout, this, &SinkFrames::show);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &SinkFrames::frameChanged);
}

void SinkFrames::start() {
    m_running = true;
}

void SinkFrames::stop() {
    m_running = false;
    m_next.stop();
}

void SinkFrames::frameChanged() {
    if (m_running && !m_next.isActive())
        m_next.start();
}

void SinkFrames::show() {
    const QVideoFrame frame = m_sink.videoFrame();
    if (!frame.isValid())
        return;
    const QImage picture = pictureOf(frame);
    if (picture.isNull())
        Q_EMIT failed(tr("Pictures of this camera cannot be read: their format is %1.")
                          .arg(QVideoFrameFormat::pixelFormatToString(frame.pixelFormat())));
    else
        Q_EMIT came(picture);
}

}  // namespace nonn
