// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/jobs.h"

#include "base/error.h"
#include "base/log.h"
#include "base/time_left.h"
#include "model/torch_failure.h"
#include "theme/core_text.h"

#include <sys/resource.h>

#include <QElapsedTimer>
#include <QMetaObject>
#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <mutex>
#include <ranges>
#include <unistd.h>

namespace nonn {

namespace {

constexpr std::ptrdiff_t jobsRemembered = 30;
constexpr int lanes = static_cast<int>(Lane::layout) + 1;
constexpr int tellEvery = 100;  // ms
constexpr int kindness = 5;     // people's other programs, and this window, come first

double secondsNow() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

thread_local bool withinJob = false;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

}  // namespace

struct Jobs::Job {
    Order order;
    QPointer<QObject> receiver;
    Work work;
    std::function<void(const QString&)> failed;
    std::function<void()> cancelled;
    CancelToken token;
    QElapsedTimer clock;
    QElapsedTimer told;  ///< since it was last shown how far it is
    JobStatus status;    ///< these and what is above: of the window's thread

    std::mutex mutex;  ///< guards what follows
    ProgressReport latest;
    TimeLeft left;
    bool pending = false;
};

struct Jobs::LaneThread {
    QThreadPool pool;
};

Jobs::Jobs(QObject* parent) : QObject(parent) {
    for (int k = 0; k < lanes; ++k) {
        m_lanes.push_back(std::make_unique<LaneThread>());
        m_lanes.back()->pool.setMaxThreadCount(1);
    }
    setLogSink([this](LogLevel level, const Text& line) {
        const QString said = nonn::said(line);
        const QString told = level == LogLevel::warning ? tr("Warning: %1").arg(said) : said;
        QMetaObject::invokeMethod(
            this, [this, told] { Q_EMIT logged(told); }, Qt::QueuedConnection);
    });
}

Jobs::~Jobs() {
    cancelAll();
    for (const auto& lane : m_lanes)
        lane->pool.waitForDone();
    setLogSink({});
}

bool Jobs::within() {
    return withinJob;
}

int Jobs::start(const Order& order, QObject* receiver, Work work, std::function<void(const QString&)> failed,
                std::function<void()> cancelled) {
    if (!order.replaces.isEmpty())
        for (const auto& job : m_jobs)
            if (!job->status.over() && job->order.replaces == order.replaces)
                job->token.request();
    auto job = std::make_shared<Job>();
    job->order = order;
    job->receiver = receiver;
    job->work = std::move(work);
    job->failed = std::move(failed);
    job->cancelled = std::move(cancelled);
    job->status.id = ++m_last;
    job->status.title = order.title;
    m_jobs.push_back(job);
    forget(false);
    forget(true);
    m_lanes[static_cast<std::size_t>(order.lane)]->pool.start([this, job] { execute(job); });
    Q_EMIT changed(job->status.id);
    return job->status.id;
}

/// Of the jobs that people see and of the others each so many are remembered: those come and go by the dozen.
void Jobs::forget(bool listed) {
    const auto ours = [&](const auto& job) { return job->order.listed == listed; };
    auto left = std::count_if(m_jobs.begin(), m_jobs.end(), ours) - jobsRemembered;
    std::erase_if(m_jobs, [&](const auto& job) { return left > 0 && ours(job) && job->status.over() && left-- > 0; });
}

void Jobs::execute(const std::shared_ptr<Job>& job) {
    withinJob = true;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kindness);
    QMetaObject::invokeMethod(
        this,
        [this, job] {
            if (job->status.over())
                return;
            job->clock.start();
            job->status.state = JobState::running;
            Q_EMIT changed(job->status.id);
        },
        Qt::QueuedConnection);
    JobState state = JobState::finished;
    QString error;
    std::function<void()> deliver;
    try {
        const Progress progress([this, job](const ProgressReport& said) { report(job, said); }, job->token);
        progress.check();
        deliver = job->work(progress);
        progress.check();
    } catch (const Error& caught) {
        state = caught.code() == ErrorCode::cancelled ? JobState::cancelled : JobState::failed;
        error = describeError(caught);
    } catch (const std::exception& caught) {
        state = JobState::failed;
        error = describeError(caught);
    }
    job->work = {};
    QMetaObject::invokeMethod(
        this, [this, job, state, error, deliver] { finish(job, state, error, deliver); }, Qt::QueuedConnection);
    withinJob = false;
}

void Jobs::report(const std::shared_ptr<Job>& job, const ProgressReport& said) {
    const std::lock_guard lock(job->mutex);
    job->latest = said;
    job->left.hear(said, secondsNow());
    if (!said.message.empty())
        QMetaObject::invokeMethod(
            this, [this, line = nonn::said(said.message)] { Q_EMIT logged(line); }, Qt::QueuedConnection);
    if (job->pending)
        return;
    job->pending = true;
    QMetaObject::invokeMethod(
        this,
        [this, job] {
            const auto wait = job->told.isValid() ? std::max<qint64>(0, tellEvery - job->told.elapsed()) : 0;
            QTimer::singleShot(static_cast<int>(wait), this, [this, job] { show(job); });
        },
        Qt::QueuedConnection);
}

void Jobs::show(const std::shared_ptr<Job>& job) {
    {
        const std::lock_guard lock(job->mutex);
        job->pending = false;
        if (job->status.over())
            return;
        job->status.fraction = job->latest.fraction;
        job->status.detail = said(job->latest.message.empty() ? job->latest.stage : job->latest.message);
        job->status.secondsLeft = job->left.seconds(secondsNow());
    }
    job->told.start();
    job->status.seconds = job->clock.isValid() ? static_cast<double>(job->clock.elapsed()) / 1000 : 0;
    Q_EMIT changed(job->status.id);
}

void Jobs::finish(const std::shared_ptr<Job>& job, JobState state, const QString& error,
                  const std::function<void()>& deliver) {
    if (job->status.over())
        return;
    job->status.seconds = job->clock.isValid() ? static_cast<double>(job->clock.elapsed()) / 1000 : 0;
    job->status.secondsLeft.reset();
    const bool stopped = job->token.requested();
    job->status.state = stopped ? JobState::cancelled : state;
    job->status.error = job->status.state == JobState::failed ? error : QString();
    if (job->status.state == JobState::finished)
        job->status.fraction = 1;
    if (job->status.state == JobState::failed)
        Q_EMIT logged(titled(job->status.title, error));
    if (job->receiver) {
        if (job->status.state == JobState::finished && deliver)
            deliver();
        else if (job->status.state == JobState::failed && job->failed)
            job->failed(error);
        else if (job->status.state == JobState::cancelled && job->cancelled)
            job->cancelled();
    }
    job->failed = {};
    job->cancelled = {};
    Q_EMIT changed(job->status.id);
}

void Jobs::pause(int id) {
    for (const std::shared_ptr<Job>& job : m_jobs)
        if (job->status.id == id)
            job->status.paused = true;
    cancel(id);
}

void Jobs::cancel(int id) {
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const auto& job) { return job->status.id == id; });
    if (found == m_jobs.end() || (*found)->status.over())
        return;
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): finish() moves them
    const std::shared_ptr<Job> job = *found;
    job->token.request();
    // What waits for its lane may wait for hours; it will find that it is not wanted.
    if (job->status.state == JobState::waiting)
        finish(job, JobState::cancelled, {}, {});
}

void Jobs::cancelAll() {
    for (const auto& job : m_jobs)
        job->token.request();
}

bool Jobs::busy() const {
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const auto& job) { return job->order.listed && !job->status.over(); });
}

bool Jobs::idle() const {
    return std::all_of(m_jobs.begin(), m_jobs.end(), [](const auto& job) { return job->status.over(); });
}

bool Jobs::idle(Lane lane) const {
    return std::all_of(m_jobs.begin(), m_jobs.end(),
                       [lane](const auto& job) { return job->order.lane != lane || job->status.over(); });
}

std::vector<JobStatus> Jobs::listed() const {
    std::vector<JobStatus> result;
    for (const std::shared_ptr<Job>& job : std::views::reverse(m_jobs))
        if (job->order.listed)
            result.push_back(job->status);
    return result;
}

std::optional<JobStatus> Jobs::status(int id) const {
    for (const auto& job : m_jobs)
        if (job->status.id == id)
            return job->status;
    return std::nullopt;
}

QString describeError(const std::exception& error) {
    const auto* const ours = dynamic_cast<const Error*>(&error);
    if (!ours && (isOfLibTorch(error) || dynamic_cast<const std::bad_alloc*>(&error) != nullptr))
        return said(Text::tr("the computation failed: %1", torchFailure(error)));
    if (!ours)
        return QString::fromUtf8(error.what()).section(QLatin1Char('\n'), 0, 0);
    const QString reason = said(ours->text());
    return ours->path().empty() ? reason : titled(QString::fromStdString(ours->path().string()), reason);
}

}  // namespace nonn
