// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/camera/sink_frames.h"

#include <QVideoFrame>

namespace nonn {

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
    const QImage picture = frame.toImage();
    if (picture.isNull())
        Q_EMIT failed(tr("Pictures of this camera cannot be read: their format is %1.")
                          .arg(QVideoFrameFormat::pixelFormatToString(frame.pixelFormat())));
    else
        Q_EMIT came(picture);
}

}  // namespace nonn
