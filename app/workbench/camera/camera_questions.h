// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/export/verdict_table.h"
#include "workbench/camera/frame_source.h"
#include "workbench/jobs.h"

#include <QObject>
#include <QTimer>

namespace nonn {

class CameraDialog;

/// What is said of one live picture.
struct LiveAnswer {
    AskedPicture row;  ///< its picture is what the students see
    QString note;      ///< a sentence more
};

/// Asks about what a camera sees for as long as its dialog is to be seen: the newest picture, once the one before has
/// its answer, and no more often than people can read. The camera is open meanwhile and closed before and after.
class CameraQuestions : public QObject {
    Q_OBJECT

public:
    /// In a job; never of two pictures at once.
    using Ask = std::function<LiveAnswer(const QImage& picture, const Progress& progress)>;

    /// Opens the dialog over `over`; it goes, and this with it, when people close it.
    static void open(Jobs& jobs, Lane lane, const MakeFrames& camera, Ask ask, QWidget* over);

private:
    CameraQuestions(Jobs& jobs, Lane lane, std::unique_ptr<FrameSource> frames, Ask ask, CameraDialog* dialog);

    void begin();
    void end();
    void take(const QImage& picture);
    void askNext();
    void answered(const LiveAnswer& answer);
    void giveUp(const QString& reason);

    Jobs& m_jobs;
    Lane m_lane;
    std::unique_ptr<FrameSource> m_frames;
    Ask m_ask;
    CameraDialog* m_dialog;
    QImage m_newest;  ///< that nobody was asked about; null: none
    int m_job = 0;    ///< that asks; 0: none
    QTimer m_rest;    ///< until people have read
};

}  // namespace nonn
