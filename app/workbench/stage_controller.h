// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/stage_frame.h"
#include "workbench/session.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QUndoStack>
#include <QWidget>
#include <functional>

namespace nonn {

/// How a stage stands, as the list at the left shows it.
enum class StageMark { empty, current, stale, running, failed };

/// A file's content that is ready to be written.
struct NamedFile {
    QString name;
    QByteArray content;
    QString caption = {};  ///< of a picture
};

/// Hands what a job tells in its own thread to a function of `stage` in the window's, unless the stage is gone by then.
template <typename Stage, typename Value>
std::function<void(const Value&)> heardBy(Stage* stage, void (Stage::*function)(const Value&)) {
    return [stage = QPointer<Stage>(stage), function](const Value& value) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [stage, function, value] {
                if (stage)
                    (stage->*function)(value);
            },
            Qt::QueuedConnection);
    };
}

/// Joins one view to the project: gives it what it shows, and turns what people do in it into steps. One for each entry
/// of the list of stages; lives as long as its project is open.
class StageController : public QObject {
    Q_OBJECT

public:
    StageController(Session& session, QUndoStack& undo, QObject* parent = nullptr)
        : QObject(parent), m_session(session), m_undo(undo) {}

    /// As "graph": for icons, screenshots and settings.
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    /// The view in its frame. The window takes it.
    virtual StageFrame* frame() = 0;
    /// For the dock at the right; null where the stage has no settings.
    virtual QWidget* settings() { return nullptr; }
    /// The stage whose settings are beside this one.
    virtual QString settingsOf() const { return key(); }
    /// What the view draws that is no chart, as "png", "svg" or "pdf".
    virtual std::vector<NamedFile> drawings(const QString& ending) const;
    StageMark mark() const { return m_mark; }
    /// The project has changed, or the stage has come to the front.
    virtual void refresh() = 0;
    /// The stage is what people look at now.
    void setFront(bool front);
    bool front() const { return m_front; }
    /// The view is to have all that it shows, seen or not.
    void setWanted(bool wanted);
    /// Shows in place what cannot be done and why, until it is dismissed.
    void refuse(const QString& reason);

Q_SIGNALS:
    void markChanged();
    /// The window is to show another stage.
    void stageRequested(const QString& key);
    /// A line for the status bar.
    void said(const QString& text);

protected:
    Session& session() const { return m_session; }
    Jobs& jobs() const { return m_session.jobs(); }
    QUndoStack& undo() const { return m_undo; }
    const Snapshot* snapshot() const { return m_session.snapshot().get(); }
    void setMark(StageMark mark);

    /// Runs a listed job of this stage: while it runs the frame says so, with a button that
    /// cancels; a failure is shown in place. `viewVisible`: the view has something to show meanwhile.
    template <typename Result>
    void runStep(const QString& title, bool viewVisible, std::function<Result(const Progress&)> work,
                 std::function<void(Result)> done, Lane lane = Lane::project) {
        const int id = jobs().run<Result>(
            {lane, title}, this, std::move(work),
            [this, done = std::move(done)](Result result) {
                m_job = 0;
                m_error.clear();
                done(std::move(result));
                m_session.reload();
            },
            [this](const QString& error) { stepFailed(error); }, [this] { stepStopped(); });
        follow(id, title, viewVisible);
    }
    /// What a step that was cancelled has left behind, for people.
    virtual QString stoppedText() const;
    /// What the frame's one button does.
    void onAction(std::function<void()> action);
    /// Whether the view needs what takes time to make.
    bool filled() const { return m_front || m_wanted; }
    /// What failed before is told no more.
    void forgive() { m_error.clear(); }
    int job() const { return m_job; }
    const QString& error() const { return m_error; }
    /// Shows on the frame how far a job is that runs; `what` it does, in a sentence.
    void showRunning(const JobStatus& status, const QString& what, bool viewVisible);
    /// The same of one that says by itself what it does, and saves its state when it is to pause.
    void showRunning(const JobStatus& status, bool pausing);
    /// Shows running or failed; false where neither is the case and the stage's own state is to be shown.
    bool showJobState();

private:
    void follow(int id, const QString& title, bool viewVisible);
    void listen();
    void stepFailed(const QString& error);
    void stepStopped();
    void showProgress(int id);

    Session& m_session;
    QUndoStack& m_undo;
    StageMark m_mark = StageMark::empty;
    bool m_front = false;
    bool m_wanted = false;
    int m_job = 0;
    QString m_jobTitle;
    bool m_viewVisible = false;
    QString m_error;
    std::function<void()> m_action;
    bool m_listening = false;
};

}  // namespace nonn
