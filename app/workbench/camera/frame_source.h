// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <functional>
#include <memory>

namespace nonn {

/// Where live pictures come from. On the window's thread.
class FrameSource : public QObject {
    Q_OBJECT

public:
    /// Pictures come from now on, until stop(); or `failed`, once, at any time, also at once.
    virtual void start() = 0;
    /// No picture comes any more, and others can have the camera.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The newest, upright; those before that nobody had time for are left out.
    void came(const QImage& picture);
    /// Why there is no picture (any more), as a sentence.
    void failed(const QString& reason);
};

using MakeFrames = std::function<std::unique_ptr<FrameSource>()>;

}  // namespace nonn
