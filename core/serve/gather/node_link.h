// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serve/gather/call_queue.h"
#include "serve/gather/gathered.h"
#include "serve/gather/node_channel.h"
#include "serve/gather/student_calls.h"

#include <functional>
#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace google::protobuf {
class MessageLite;
}

namespace nonn {

/// As gRPC sends it.
std::int64_t messageBytes(const google::protobuf::MessageLite& message);

/// The connection to one node.
class NodeLink {
public:
    /// What a node was found to serve.
    using Students = std::map<int, StudentCalls::Served>;
    using Acquaintance = std::variant<Students, CallFailure>;
    using OnMet = std::function<void(const Acquaintance&)>;
    using OnAnswer = std::function<void(const grpc::Status&, const inference::ModelInferResponse&)>;

    NodeLink(HostPort at, const NodeChannels& channels, StudentCalls& calls, CallQueue& queue);
    ~NodeLink();
    NodeLink(const NodeLink&) = delete;
    NodeLink& operator=(const NodeLink&) = delete;

    /// Over a new connection, or one that is being built up, finds out which of these students the node has, whether it
    /// is ready, and whether they are those of the bundle. `onMet` is told, unless another meeting is begun before.
    void meet(const std::vector<int>& students, Clock::time_point deadline, OnMet onMet);
    /// Nobody is told of a meeting that is under way.
    void forgetMeeting() { m_meeting.reset(); }
    /// Whether the connection that the node was met over is still there.
    bool connected() const;

    TensorType type(int student) const { return m_served.at(student).type; }
    /// At which it serves the students; nothing where it does not say, or serves them at several.
    std::optional<Precision> precision() const;
    /// The event can be cancelled until it is told.
    CallQueue::Event* ask(const inference::ModelInferRequest& request, Clock::time_point deadline, OnAnswer onAnswer);

    const MessageBytes& bytes() const { return m_bytes; }

private:
    struct Connection;
    struct Meeting;
    template <typename Reply>
    class Call;

    template <typename Reply, typename Request, typename Start, typename Told>
    CallQueue::Event* call(const Request& request, Clock::time_point deadline, const Start& start, Told told);
    void lookFor(int student, const std::shared_ptr<Meeting>& meeting);
    void askWhetherReady(int student, const std::shared_ptr<Meeting>& meeting, StudentCalls::Served served);
    void askAboutGolden(int student, const std::shared_ptr<Meeting>& meeting, StudentCalls::Served served);
    void found(const std::shared_ptr<Meeting>& meeting, int student, StudentCalls::Served served);
    void notFound(const std::shared_ptr<Meeting>& meeting, const CallFailure& failure);
    void conclude(const std::shared_ptr<Meeting>& meeting);

    HostPort m_at;
    const NodeChannels& m_channels;
    StudentCalls& m_calls;
    CallQueue& m_queue;
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<Meeting> m_meeting;
    Students m_served;
    MessageBytes m_bytes;
};

}  // namespace nonn
