// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/node_link.h"

#include "base/error.h"
#include "inference.grpc.pb.h"

#include <grpcpp/grpcpp.h>

#include <algorithm>

namespace nonn {

namespace {

using Service = inference::GRPCInferenceService;

constexpr std::int64_t bytesBeforeMessage = 5;

}  // namespace

std::int64_t messageBytes(const google::protobuf::MessageLite& message) {
    return static_cast<std::int64_t>(message.ByteSizeLong()) + bytesBeforeMessage;
}

struct NodeLink::Connection {
    explicit Connection(const std::shared_ptr<grpc::Channel>& opened) : channel(opened), stub(opened) {}

    std::shared_ptr<grpc::Channel> channel;
    Service::Stub stub;
};

struct NodeLink::Meeting {
    Clock::time_point deadline;
    OnMet onMet;
    std::size_t open = 0;  ///< students that are being looked for
    Students served;
    std::optional<CallFailure> failure;  ///< of a student that is there, or of the node
};

template <typename Reply>
class NodeLink::Call : public CallQueue::Event {
public:
    using Told = std::function<void(const grpc::Status&, const Reply&)>;

    explicit Call(Told told) : m_told(std::move(told)) {}
    void happened() override { m_told(status, reply); }
    void cancel() override { context.TryCancel(); }

    grpc::ClientContext context;
    grpc::Status status;
    Reply reply;
    std::unique_ptr<grpc::ClientAsyncResponseReader<Reply>> reader;

private:
    Told m_told;
};

NodeLink::NodeLink(HostPort at, const NodeChannels& channels, StudentCalls& calls, CallQueue& queue)
    : m_at(std::move(at)), m_channels(channels), m_calls(calls), m_queue(queue) {}

NodeLink::~NodeLink() = default;

template <typename Reply, typename Request, typename Start, typename Told>
CallQueue::Event* NodeLink::call(const Request& request, Clock::time_point deadline, const Start& start, Told told) {
    auto call =
        std::make_unique<Call<Reply>>([this, told = std::move(told)](const grpc::Status& status, const Reply& reply) {
            if (status.ok())
                m_bytes.received += messageBytes(reply);
            told(status, reply);
        });
    m_bytes.sent += messageBytes(request);
    m_channels.prepare(call->context, deadline);
    call->reader = (m_connection->stub.*start)(&call->context, request, &m_queue.wire());
    CallQueue::Event* const event = call.get();
    call->reader->Finish(&call->reply, &call->status, event);
    m_queue.expect(std::move(call));
    return event;
}

void NodeLink::meet(const std::vector<int>& students, Clock::time_point deadline, OnMet onMet) {
    // One that is being built up, as to a program that is stopped, is waited for: gRPC 1.51 never closes a connection
    // that was given up and then comes about.
    if (!m_connection || m_connection->channel->GetState(false) != GRPC_CHANNEL_CONNECTING)
        m_connection = std::make_unique<Connection>(m_channels.open(m_at));
    m_meeting = std::make_shared<Meeting>(Meeting{deadline, std::move(onMet), students.size(), {}, {}});
    for (const int student : students)
        lookFor(student, m_meeting);
}

bool NodeLink::connected() const {
    return m_connection != nullptr && m_connection->channel->GetState(false) == GRPC_CHANNEL_READY;
}

std::optional<Precision> NodeLink::precision() const {
    const auto differs = [&](const auto& one) { return one.second.precision != m_served.begin()->second.precision; };
    return m_served.empty() || std::ranges::any_of(m_served, differs) ? std::nullopt
                                                                      : m_served.begin()->second.precision;
}

CallQueue::Event* NodeLink::ask(const inference::ModelInferRequest& request, Clock::time_point deadline,
                                OnAnswer onAnswer) {
    return call<inference::ModelInferResponse>(request, deadline, &Service::Stub::AsyncModelInfer, std::move(onAnswer));
}

/// A node that does not know one student may have another.
void NodeLink::lookFor(int student, const std::shared_ptr<Meeting>& meeting) {
    inference::ModelMetadataRequest request;
    request.set_name(studentModelName(student));
    call<inference::ModelMetadataResponse>(
        request, meeting->deadline, &Service::Stub::AsyncModelMetadata,
        [this, student, meeting](const grpc::Status& status, const inference::ModelMetadataResponse& metadata) {
            if (status.error_code() == grpc::StatusCode::NOT_FOUND)
                conclude(meeting);
            else if (!status.ok())
                notFound(meeting, failureOf(status));
            else
                try {
                    askWhetherReady(student, meeting, m_calls.look(metadata, student));
                } catch (const Error& error) {
                    notFound(meeting, {NodeState::refused, Text::tr("is none for this bundle: %1", error.text())});
                }
        });
}

void NodeLink::askWhetherReady(int student, const std::shared_ptr<Meeting>& meeting, StudentCalls::Served served) {
    if (meeting != m_meeting)
        return;
    inference::ModelReadyRequest request;
    request.set_name(studentModelName(student));
    call<inference::ModelReadyResponse>(
        request, meeting->deadline, &Service::Stub::AsyncModelReady,
        [this, student, meeting, served](const grpc::Status& status, const inference::ModelReadyResponse& reply) {
            if (!status.ok())
                notFound(meeting, failureOf(status));
            else if (!reply.ready())
                notFound(meeting, {NodeState::late, Text::tr("has not loaded its students yet")});
            else if (served.proven)
                found(meeting, student, served);
            else
                askAboutGolden(student, meeting, served);
        });
}

void NodeLink::askAboutGolden(int student, const std::shared_ptr<Meeting>& meeting, StudentCalls::Served served) {
    if (meeting != m_meeting)
        return;
    inference::ModelInferRequest request;
    m_calls.fill(request, m_calls.goldenPixels(), served.type);
    m_calls.addressTo(request, student);
    ask(request, meeting->deadline,
        [this, student, meeting, served](const grpc::Status& status, const inference::ModelInferResponse& answer) {
            if (!status.ok()) {
                notFound(meeting, failureOf(status));
                return;
            }
            try {
                m_calls.checkGolden(m_calls.messageOf(answer, student, 1).share, student);
                found(meeting, student, served);
            } catch (const Error& error) {
                notFound(meeting, {NodeState::refused, Text::tr("is none for this bundle: %1", error.text())});
            }
        });
}

void NodeLink::found(const std::shared_ptr<Meeting>& meeting, int student, StudentCalls::Served served) {
    meeting->served[student] = served;
    conclude(meeting);
}

/// What a node refuses by itself says less than that it cannot be asked.
void NodeLink::notFound(const std::shared_ptr<Meeting>& meeting, const CallFailure& failure) {
    if (!meeting->failure || meeting->failure->state == NodeState::refused)
        meeting->failure = failure;
    conclude(meeting);
}

void NodeLink::conclude(const std::shared_ptr<Meeting>& meeting) {
    if (--meeting->open > 0 || meeting != m_meeting)
        return;
    const std::shared_ptr<Meeting> over = std::exchange(m_meeting, nullptr);
    if (over->served.empty()) {
        over->onMet(
            over->failure.value_or(CallFailure{NodeState::refused, Text::tr("serves none of the bundle's students")}));
        return;
    }
    m_served = over->served;
    over->onMet(m_served);
}

}  // namespace nonn
