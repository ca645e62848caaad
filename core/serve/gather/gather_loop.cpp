// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/gather_loop.h"

#include "base/error.h"
#include "infer/infer.h"
#include "inference.pb.h"

#include <grpcpp/support/status.h>

#include <algorithm>
#include <numeric>

namespace nonn {

namespace {

constexpr std::chrono::seconds longestMeeting{2};
/// So often it is looked whether connections are still there.
constexpr std::chrono::milliseconds betweenLooks{100};

}  // namespace

struct GatherLoop::Question {
    std::vector<std::uint8_t> pixels;
    int images = 0;
    std::map<TensorType, inference::ModelInferRequest> requests;
    std::function<void(Gathered)> done;
    std::vector<StudentCalls::Message> messages;  ///< of the students that have answered
    MessageBytes bytes;
};

GatherLoop::GatherLoop(const Bundle& bundle, const std::vector<NodeAddress>& nodes, const GatherOptions& options)
    : m_calls(bundle, options.precision),
      m_channels(options.authority, options.token, mostMessageBytes(bundle.manifest())),
      m_inClear({}, {}, mostMessageBytes(bundle.manifest())),
      m_deadline(options.deadline),
      m_dispatch(bundle.manifest().students(), nodes, {}, *this, Generator(options.seed)) {
    for (const NodeAddress& node : nodes)
        m_links.push_back(std::make_unique<NodeLink>(node.at, node.inClear ? m_inClear : m_channels, m_calls, m_queue));
    m_dispatch.start(Clock::now());
    m_thread = std::thread([this] { run(); });
}

GatherLoop::~GatherLoop() {
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    std::vector<Number> open;
    for (const auto& [number, question] : m_questions)
        open.push_back(number);
    for (const Number number : open)
        m_dispatch.abandon(number, Text::tr("was not waited for"), Clock::now());
    for (const std::unique_ptr<NodeLink>& link : m_links)
        link->forgetMeeting();
    m_queue.end();
    deliver(std::move(lock));
    m_thread.join();
}

void GatherLoop::run() {
    while (true) {
        std::unique_lock lock(m_mutex);
        const Time now = Clock::now();
        if (m_lookAt <= now)
            lookWhoIsThere(now);
        m_wakeAt = std::min(m_dispatch.due().value_or(m_lookAt), m_lookAt);
        const Time until = m_wakeAt;
        deliver(std::move(lock));
        CallQueue::Event* event = nullptr;
        const CallQueue::Heard heard = m_queue.wait(until, event);
        if (heard == CallQueue::Heard::end)
            return;
        lock = std::unique_lock(m_mutex);
        if (heard == CallQueue::Heard::event)
            m_queue.happen(event);
        else if (!m_stopping)
            m_dispatch.tick(Clock::now());
        deliver(std::move(lock));
    }
}

void GatherLoop::deliver(std::unique_lock<std::mutex> lock) {
    std::vector<Ready> ready = std::exchange(m_ready, {});
    lock.unlock();
    for (Ready& one : ready)
        one.done(std::move(one.gathered));
}

/// A connection that broke while nobody was asked is noticed here, and never built up again unseen: somebody else may
/// listen at the same place by now.
void GatherLoop::lookWhoIsThere(Time now) {
    m_lookAt = now + betweenLooks;
    for (int n = 0; n < static_cast<int>(m_links.size()) && !m_stopping; ++n)
        if (m_dispatch.nodes()[static_cast<std::size_t>(n)].health.ready() && !link(n).connected())
            m_dispatch.lost(n, Text::tr("closed the connection"), now);
}

bool GatherLoop::acquainted(std::chrono::milliseconds patience) {
    std::unique_lock lock(m_mutex);
    return m_met.wait_for(lock, patience, [this] { return m_dispatch.acquainted(); });
}

void GatherLoop::ask(std::vector<std::uint8_t> pixels, std::function<void(Gathered)> done) {
    std::unique_lock lock(m_mutex);
    const Time now = Clock::now();
    lookWhoIsThere(now);
    const Number number = m_nextQuestion++;
    auto question = std::make_unique<Question>();
    question->images = m_calls.images(pixels);
    question->pixels = std::move(pixels);
    question->done = std::move(done);
    question->messages.resize(static_cast<std::size_t>(m_calls.manifest().students()));
    m_questions[number] = std::move(question);
    m_dispatch.ask(number, m_deadline, now);
    wakeInTime();
    deliver(std::move(lock));
}

void GatherLoop::wakeInTime() {
    if (m_dispatch.due().value_or(m_wakeAt) < m_wakeAt)
        m_queue.wake();
}

void GatherLoop::setPlugged(int node, bool plugged) {
    std::unique_lock lock(m_mutex);
    if (plugged)
        m_dispatch.plug(node, Clock::now());
    else
        m_dispatch.unplug(node, Clock::now());
    wakeInTime();
    deliver(std::move(lock));
}

std::vector<NodeReport> GatherLoop::nodes() const {
    const std::lock_guard lock(m_mutex);
    std::vector<NodeReport> reports;
    for (std::size_t n = 0; n < m_links.size(); ++n) {
        const Dispatch::Node& node = m_dispatch.nodes()[n];
        NodeReport& report = reports.emplace_back();
        report.at = node.address.at;
        report.state = node.health.state();
        report.why = node.health.why();
        report.students = node.students;
        report.precision = m_links[n]->precision();
        report.answers = node.answers;
        report.hedges = node.hedges;
        if (node.health.latencies().count() > 0) {
            report.median = nonn::milliseconds(*node.health.latencies().quantile(0.5));
            report.slowest = nonn::milliseconds(*node.health.latencies().quantile(0.99));
        }
        report.bytes = m_links[n]->bytes();
    }
    return reports;
}

std::optional<double> GatherLoop::milliseconds(double share) const {
    const std::lock_guard lock(m_mutex);
    const std::optional<Latencies::Duration> took = m_took.quantile(share);
    return took ? std::optional(nonn::milliseconds(*took)) : std::nullopt;
}

void GatherLoop::meet(int node) {
    if (m_stopping)
        return;
    std::vector<int> wanted(static_cast<std::size_t>(m_calls.manifest().students()));
    std::iota(wanted.begin(), wanted.end(), 0);
    if (const auto& only = m_dispatch.nodes()[static_cast<std::size_t>(node)].address.student)
        wanted = {*only};
    link(node).meet(wanted, Clock::now() + longestMeeting, [this, node](const NodeLink::Acquaintance& found) {
        if (m_stopping)
            return;
        if (const auto* const failure = std::get_if<CallFailure>(&found)) {
            m_dispatch.notMet(node, failure->state, failure->why, Clock::now());
        } else {
            std::vector<int> students;
            for (const auto& [student, served] : std::get<NodeLink::Students>(found))
                students.push_back(student);
            m_dispatch.met(node, students);
        }
        if (m_dispatch.acquainted())
            m_met.notify_all();
    });
}

void GatherLoop::ask(const Dispatch::Call& call) {
    Question& question = *m_questions.at(call.question);
    const TensorType type = link(call.node).type(call.student);
    inference::ModelInferRequest& request = question.requests[type];
    if (request.inputs().empty())
        m_calls.fill(request, question.pixels, type);
    m_calls.addressTo(request, call.student);
    const std::int64_t before = link(call.node).bytes().sent;
    m_open[call.number] = link(call.node).ask(
        request, call.deadline, [this, call](const grpc::Status& status, const inference::ModelInferResponse& answer) {
            answered(call, status, answer);
        });
    question.bytes.sent += link(call.node).bytes().sent - before;
}

void GatherLoop::answered(const Dispatch::Call& call, const grpc::Status& status,
                          const inference::ModelInferResponse& answer) {
    if (m_open.erase(call.number) == 0)
        return;  // it was cancelled
    const Time now = Clock::now();
    if (!status.ok()) {
        const CallFailure failure = failureOf(status);
        m_dispatch.failed(call.number, failure.state, failure.why, now);
        return;
    }
    try {
        m_calls.expectOurs(answer, call.student);
    } catch (const Error& error) {
        m_dispatch.failed(call.number, NodeState::refused, Text::tr("is none for this bundle: %1", error.text()), now);
        return;
    }
    try {
        Question& question = *m_questions.at(call.question);
        question.messages[static_cast<std::size_t>(call.student)] =
            m_calls.messageOf(answer, call.student, question.images);
        question.bytes.received += messageBytes(answer);
        m_dispatch.answered(call.number, now);
    } catch (const Error& error) {
        m_dispatch.failed(call.number, NodeState::refused, Text::tr("answers what cannot be: %1", error.text()), now);
    }
}

void GatherLoop::cancel(Number call) {
    const auto open = m_open.extract(call);
    open.mapped()->cancel();
}

void GatherLoop::finished(Number number, const Gathering& gathering) {
    const std::unique_ptr<Question> question = std::move(m_questions.extract(number).mapped());
    Gathered gathered;
    std::vector<int> alive;
    for (std::size_t p = 0; p < gathering.students.size(); ++p) {
        const Gathering::Part& part = gathering.students[p];
        StudentCalls::Message& message = question->messages[p];
        gathered.students.push_back(
            {std::move(message.share), std::move(message.features), part.node, part.asked, part.why});
        if (part.node)
            alive.push_back(static_cast<int>(p));
    }
    const auto images = static_cast<std::size_t>(question->images);
    for (std::size_t i = 0; i < images && !alive.empty(); ++i)
        gathered.logits.push_back(m_calls.answer(gathered.messagesOf(i, images)));
    gathered.accuracy = accuracyOf(m_calls.manifest(), alive);
    gathered.milliseconds = nonn::milliseconds(gathering.took);
    gathered.bytes = question->bytes;
    m_took.add(gathering.took);
    m_ready.push_back({std::move(question->done), std::move(gathered)});
}

}  // namespace nonn
