// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/camera/camera_questions.h"

#include "pages/export/camera_dialog.h"

#include <utility>

namespace nonn {

void CameraQuestions::open(Jobs& jobs, Lane lane, const MakeFrames& camera, Ask ask, QWidget* over) {
    auto* const dialog = new CameraDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new CameraQuestions(jobs, lane, camera(), std::move(ask), dialog);
    dialog->open();
}

CameraQuestions::CameraQuestions(Jobs& jobs, Lane lane, std::unique_ptr<FrameSource> frames, Ask ask,
                                 CameraDialog* dialog)
    : QObject(dialog),
      m_jobs(jobs),
      m_lane(lane),
      m_frames(std::move(frames)),
      m_ask(std::move(ask)),
      m_dialog(dialog) {
    constexpr int restsFor = 200;  // ms
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsFor);
    connect(&m_rest, &QTimer::timeout, this, &CameraQuestions::askNext);
    connect(m_frames.get(), &FrameSource::came, this, &CameraQuestions::take);
    connect(m_frames.get(), &FrameSource::failed, this, &CameraQuestions::giveUp);
    connect(m_dialog, &CameraDialog::wanted, this, &CameraQuestions::begin);
    connect(m_dialog, &CameraDialog::left, this, &CameraQuestions::end);
}

void CameraQuestions::begin() {
    end();
    m_dialog->showWaiting(tr("The camera is being opened."));
    m_frames->start();
}

void CameraQuestions::end() {
    m_frames->stop();
    m_newest = {};
    m_rest.stop();
    m_jobs.cancel(std::exchange(m_job, 0));
}

void CameraQuestions::take(const QImage& picture) {
    m_dialog->showPicture(picture);
    m_newest = picture;
    askNext();
}

void CameraQuestions::askNext() {
    if (m_job != 0 || m_rest.isActive() || m_newest.isNull())
        return;
    m_job = m_jobs.run<LiveAnswer>(
        {m_lane, tr("Asking about what the camera sees"), {}, false}, this,
        [ask = m_ask, picture = std::exchange(m_newest, {})](const Progress& progress) {
            return ask(picture, progress);
        },
        [this](const LiveAnswer& answer) { answered(answer); }, [this](const QString& reason) { giveUp(reason); });
}

void CameraQuestions::answered(const LiveAnswer& answer) {
    m_job = 0;
    m_dialog->showAnswer(answer.row, answer.note);
    m_rest.start();
}

void CameraQuestions::giveUp(const QString& reason) {
    end();
    m_dialog->showProblem(reason);
}

}  // namespace nonn
