// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nonn {

/// Work of one lane is done one after the other, lanes side by side.
enum class Lane {
    project,     ///< what others are made from, and takes its time: training, another teacher, images seen otherwise
    edits,       ///< what people change, saved at once though a training is under way
    reading,     ///< what a view needs of the project's files
    asking,      ///< what is asked of images, teacher or students: neither a training nor other views wait for it
    delivering,  ///< what is written or tried outside of the project
    devices,     ///< what is asked of nodes, for as long as somebody likes
    live,        ///< what follows a slider
    layout,      ///< Graphviz
};

enum class JobState { waiting, running, finished, failed, cancelled };

/// What is known of a job while it lasts and after.
struct JobStatus {
    int id = 0;
    QString title;
    JobState state = JobState::waiting;
    double fraction = 0;  ///< 0..1
    QString detail;       ///< what it last said of itself
    double seconds = 0;   ///< since it began
    std::optional<double> secondsLeft;
    QString error;        ///< what went wrong, where
    bool paused = false;  ///< cancelled, to go on later

    bool over() const { return state != JobState::waiting && state != JobState::running; }
};

/// Runs everything that takes time or touches a file, away from the window's thread. Each job has a number and ends in
/// exactly one of: its result delivered on the window's thread; an error delivered there; cancelled, with nothing
/// delivered. Nothing is delivered to a receiver that is gone. The log lines of core come here while it lives.
class Jobs : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    /// Cancels all and waits for them.
    ~Jobs() override;

    struct Order {
        Lane lane = Lane::reading;
        QString title;
        /// Jobs of the same non-empty key that are waiting or running are cancelled: only the last one counts.
        QString replaces = {};
        bool listed = true;  ///< among the jobs that people see
    };

    template <typename Result>
    int run(const Order& order, QObject* receiver, std::function<Result(const Progress&)> work,
            std::function<void(Result)> done, std::function<void(const QString&)> failed = {},
            std::function<void()> cancelled = {}) {
        return start(
            order, receiver,
            [work = std::move(work), done = std::move(done)](const Progress& progress) -> std::function<void()> {
                auto result = std::make_shared<Result>(work(progress));
                return [result, done] { done(std::move(*result)); };
            },
            std::move(failed), std::move(cancelled));
    }

    /// Ends at once where it still waits, else as soon as its work polls.
    void cancel(int id);
    /// The same for work that saves itself where it is.
    void pause(int id);
    void cancelAll();
    /// Whether a listed job is waiting or running.
    bool busy() const;
    /// Whether anything is.
    bool idle() const;
    bool idle(Lane lane) const;

    /// Listed jobs, the latest first; those that are over stay for a while.
    std::vector<JobStatus> listed() const;
    std::optional<JobStatus> status(int id) const;

    /// True within a job's work, on its thread.
    static bool within();

Q_SIGNALS:
    /// At most ten times a second for each job while it runs, and at every change of state.
    void changed(int id);
    void logged(const QString& line);

private:
    using Work = std::function<std::function<void()>(const Progress&)>;
    struct Job;
    struct LaneThread;

    int start(const Order& order, QObject* receiver, Work work, std::function<void(const QString&)> failed,
              std::function<void()> cancelled);
    void forget(bool listed);
    void execute(const std::shared_ptr<Job>& job);
    void report(const std::shared_ptr<Job>& job, const ProgressReport& said);
    void show(const std::shared_ptr<Job>& job);
    void finish(const std::shared_ptr<Job>& job, JobState state, const QString& error,
                const std::function<void()>& deliver);

    std::vector<std::shared_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<LaneThread>> m_lanes;
    int m_last = 0;
};

/// What an exception says to people: the file, the place in it and the reason.
QString describeError(const std::exception& error);

}  // namespace nonn
