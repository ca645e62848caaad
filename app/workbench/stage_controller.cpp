// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/stage_controller.h"

#include "theme/figures.h"

namespace nonn {

std::vector<NamedFile> StageController::drawings(const QString&) const {
    return {};
}

void StageController::setFront(bool front) {
    if (m_front == front)
        return;
    m_front = front;
    if (front && snapshot())
        refresh();
}

void StageController::setWanted(bool wanted) {
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    if (wanted && !m_front && snapshot())
        refresh();
}

void StageController::setMark(StageMark mark) {
    if (m_mark == mark)
        return;
    m_mark = mark;
    Q_EMIT markChanged();
}

void StageController::follow(int id, const QString& title, bool viewVisible) {
    m_job = id;
    m_jobTitle = title;
    m_viewVisible = viewVisible;
    m_error.clear();
    listen();
    showProgress(id);
}

void StageController::listen() {
    if (m_listening)
        return;
    m_listening = true;
    connect(&jobs(), &Jobs::changed, this, &StageController::showProgress);
    connect(frame(), &StageFrame::cancelRequested, this, [this] { jobs().cancel(m_job); });
    connect(frame(), &StageFrame::actionRequested, this, [this] {
        const std::function<void()> action = m_action;
        if (action)
            action();
    });
}

void StageController::onAction(std::function<void()> action) {
    listen();
    m_action = std::move(action);
}

void StageController::showProgress(int id) {
    if (id == m_job && m_job)
        showJobState();
}

void StageController::showRunning(const JobStatus& status, const QString& what, bool viewVisible) {
    const QString left =
        status.secondsLeft ? tr("about %1 left").arg(figure::duration(*status.secondsLeft)) : QString();
    frame()->showRunning(what, status.fraction > 0 ? std::optional(status.fraction) : std::nullopt, left, viewVisible);
}

void StageController::showRunning(const JobStatus& status, bool pausing) {
    showRunning(status, pausing ? tr("Saving") : status.detail.isEmpty() ? status.title : status.detail, true);
}

bool StageController::showJobState() {
    if (m_job) {
        const std::optional<JobStatus> status = jobs().status(m_job);
        if (status && !status->over()) {
            showRunning(*status, m_jobTitle, m_viewVisible);
            setMark(StageMark::running);
            return true;
        }
    }
    if (!m_error.isEmpty()) {
        frame()->showError(m_error, tr("Dismiss"));
        onAction([this] {
            m_error.clear();
            refresh();
        });
        setMark(StageMark::failed);
        return true;
    }
    return false;
}

void StageController::stepFailed(const QString& error) {
    m_job = 0;
    m_error = error;
    m_session.reload();
    showJobState();
}

void StageController::refuse(const QString& reason) {
    m_error = reason;
    showJobState();
}

void StageController::stepStopped() {
    m_job = 0;
    m_session.reload();
    Q_EMIT said(stoppedText());
}

QString StageController::stoppedText() const {
    return tr("Cancelled; what was there before is unchanged.");
}

}  // namespace nonn
