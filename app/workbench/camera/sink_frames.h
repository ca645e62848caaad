// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/camera/frame_source.h"

#include <QTimer>
#include <QVideoSink>

namespace nonn {

/// What comes to a video sink, in whatever format its frames are, turned and mirrored as they say: 25 pictures a second
/// at most.
class SinkFrames : public FrameSource {
    Q_OBJECT

public:
    SinkFrames();

    void start() override;
    void stop() override;

    QVideoSink& sink() { return m_sink; }

private:
    void frameChanged();
    void show();

    QVideoSink m_sink;
    QTimer m_next;
    bool m_running = false;
};

}  // namespace nonn
