// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/infer_call.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "inference.grpc.pb.h"

#include <grpcpp/grpcpp.h>

#include <atomic>
#include <bit>
#include <chrono>
#include <utility>

namespace nonn {

namespace {

using grpc::Status;
using grpc::StatusCode;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of those that a node gives.
const char* nameOf(StatusCode code) {
    switch (code) {
        case StatusCode::OK:
            return "OK";
        case StatusCode::CANCELLED:
            return "CANCELLED";
        case StatusCode::INVALID_ARGUMENT:
            return "INVALID_ARGUMENT";
        case StatusCode::NOT_FOUND:
            return "NOT_FOUND";
        case StatusCode::RESOURCE_EXHAUSTED:
            return "RESOURCE_EXHAUSTED";
        case StatusCode::UNAUTHENTICATED:
            return "UNAUTHENTICATED";
        default:
            return "INTERNAL";
    }
}

std::string_view viewOf(const grpc::Slice& slice) {
    return {reinterpret_cast<const char*>(slice.begin()), slice.size()};
}

/// FP32, little-endian.
std::string rawOf(const std::vector<float>& values) {
    if constexpr (std::endian::native == std::endian::little)
        return {reinterpret_cast<const char*>(values.data()), 4 * values.size()};
    std::string raw;
    for (const float value : values)
        for (int shift = 0; shift < 32; shift += 8)
            raw += static_cast<char>(std::bit_cast<std::uint32_t>(value) >> shift & 255);
    return raw;
}

inference::ModelInferResponse responseTo(const InferenceRequest& request, const ServedModel& model, int images,
                                         const BundleStudent::Answer& answer, const std::vector<std::string>& outputs) {
    inference::ModelInferResponse response;
    response.set_model_name(model.name);
    response.set_model_version(std::string(modelVersion));
    response.set_id(std::string(request.id));
    (*response.mutable_parameters())[studentSum].set_string_param(model.sha256);
    for (const std::string& name : outputs) {
        const bool logits = name == logitsOutput;
        inference::ModelInferResponse::InferOutputTensor& output = *response.add_outputs();
        output.set_name(name);
        output.set_datatype(nonn::name(TensorType::fp32));
        output.add_shape(images);
        output.add_shape(logits ? model.classes : model.filters);
        response.add_raw_output_contents(rawOf(logits ? answer.logits : answer.features));
    }
    return response;
}

/// One call, from its arrival until gRPC is done with it, when it deletes itself.
class InferCall : public grpc::ServerUnaryReactor {
public:
    InferCall(const NodeService& node, const grpc::CallbackServerContext& context, const grpc::ByteBuffer& request,
              grpc::ByteBuffer& response)
        : m_node(node), m_request(request), m_response(response) {
        m_record.client = context.peer();
        m_record.bytesIn = static_cast<std::int64_t>(request.Length());
    }

    void begin() {
        const auto work = [this](std::vector<BundleStudent>& students) {
            m_record.queued = secondsSince(m_arrived);
            end(answerSafely(students));
        };
        if (!m_node.workers->add(work, m_request.Length()))
            end({StatusCode::RESOURCE_EXHAUSTED, "too many requests wait already"});
    }

    /// Nothing may be done with the call afterwards.
    void end(const Status& status) {
        m_record.status = nameOf(status.error_code());
        m_record.reason = status.error_message();
        m_record.bytesOut = status.ok() ? static_cast<std::int64_t>(m_response.Length()) : 0;
        m_record.took = secondsSince(m_arrived);
        m_node.record(m_record);
        Finish(status);
    }

private:
    void OnCancel() override { m_cancelled = true; }
    void OnDone() override { delete this; }

    Status answerSafely(std::vector<BundleStudent>& students) {
        if (m_cancelled)
            return {StatusCode::CANCELLED, "nobody waits for the answer any more"};
        try {
            return answer(students);
        } catch (const Error& error) {
            return {error.code() == ErrorCode::badInput ? StatusCode::INVALID_ARGUMENT : StatusCode::INTERNAL,
                    error.reason()};
        } catch (const std::bad_alloc&) {
            return {StatusCode::RESOURCE_EXHAUSTED, "there is not enough memory"};
        } catch (const std::exception& error) {
            return {StatusCode::INTERNAL, error.what()};
        }
    }

    Status answer(std::vector<BundleStudent>& students) {
        grpc::Slice slice;
        if (!m_request.TrySingleSlice(&slice).ok())
            if (const Status status = m_request.DumpToSingleSlice(&slice); !status.ok())
                return status;
        const InferenceRequest request = readInferenceRequest(viewOf(slice));
        const ServedModel* const model = findModel(m_node, request.model, request.version);
        if (model == nullptr)
            return notServed(request.model, request.version);
        m_record.model = model->name;
        m_record.id = request.id;
        const std::vector<std::string> outputs = wantedOutputs(request);
        const RequestImages images = requestImages(request, model->limits);
        m_record.datatype = name(images.type);
        m_record.images = images.count;
        const auto start = std::chrono::steady_clock::now();
        const BundleStudent::Answer answer =
            students[static_cast<std::size_t>(model - m_node.models.data())].run(images.values);
        m_record.computed = secondsSince(start);
        return put(responseTo(request, *model, images.count, answer, outputs));
    }

    Status put(const inference::ModelInferResponse& response) {
        bool own = false;
        return grpc::SerializationTraits<inference::ModelInferResponse>::Serialize(response, &m_response, &own);
    }

    const NodeService& m_node;
    const grpc::ByteBuffer& m_request;
    grpc::ByteBuffer& m_response;
    std::chrono::steady_clock::time_point m_arrived = std::chrono::steady_clock::now();
    std::atomic<bool> m_cancelled = false;
    CallRecord m_record;
};

}  // namespace

const ServedModel* findModel(const NodeService& node, std::string_view name, std::string_view version) {
    for (const ServedModel& model : node.models)
        if (model.name == name && (version.empty() || version == modelVersion))
            return &model;
    return nullptr;
}

Status notServed(std::string_view name, std::string_view version) {
    return {StatusCode::NOT_FOUND, "there is no model " + inQuotes(name) +
                                       (version.empty() ? std::string() : " of version " + inQuotes(version)) +
                                       " here"};
}

Status notKnown() {
    return {StatusCode::UNAUTHENTICATED, "the token is missing or another"};
}

grpc::ServerUnaryReactor* beginInferCall(const NodeService& node, grpc::CallbackServerContext& context,
                                         const grpc::ByteBuffer& request, grpc::ByteBuffer& response, bool known) {
    auto* const call = new InferCall(node, context, request, response);
    if (known)
        call->begin();
    else
        call->end(notKnown());
    return call;
}

}  // namespace nonn
