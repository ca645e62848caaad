// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/node_service.h"

#include "inference.grpc.pb.h"
#include "serve/node/infer_call.h"
#include "serve/token.h"

#include <grpcpp/grpcpp.h>

#include <algorithm>

namespace nonn {

namespace {

using Rpc = inference::GRPCInferenceService;
using grpc::CallbackServerContext;
using grpc::ServerUnaryReactor;
using grpc::Status;

/// ModelInfer is given its bytes as they came: they are looked at before anything is allocated for them.
using Calls = Rpc::WithCallbackMethod_ServerLive<
    Rpc::WithCallbackMethod_ServerReady<Rpc::WithCallbackMethod_ModelReady<Rpc::WithCallbackMethod_ServerMetadata<
        Rpc::WithCallbackMethod_ModelMetadata<Rpc::WithRawCallbackMethod_ModelInfer<Rpc::Service>>>>>>;

bool knows(const CallbackServerContext& context, const std::string& token) {
    if (token.empty())
        return true;
    const auto given = context.client_metadata().find(tokenKey);
    if (given == context.client_metadata().end())
        return false;
    const std::string_view value(given->second.data(), given->second.size());
    return value.starts_with(tokenStart) && sameToken(value.substr(std::string_view(tokenStart).size()), token);
}

void describe(inference::ModelMetadataResponse::TensorMetadata& tensor, const char* name,
              std::initializer_list<std::int64_t> shape) {
    tensor.set_name(name);
    tensor.set_datatype(nonn::name(TensorType::fp32));
    for (const std::int64_t size : shape)
        tensor.add_shape(size);
}

void describe(inference::ModelMetadataResponse& response, const NodeService& node, const ServedModel& model) {
    response.set_name(model.name);
    response.add_versions(std::string(modelVersion));
    response.set_platform("nonn_onnx");
    const Shape& image = model.limits.image;
    describe(*response.add_inputs(), imageInput, {-1, image.channels, image.height, image.width});
    describe(*response.add_outputs(), logitsOutput, {-1, model.classes});
    describe(*response.add_outputs(), featuresOutput, {-1, model.filters});
    auto& parameters = *response.mutable_parameters();
    parameters["max_batch_size"].set_int64_param(model.limits.mostImages);
    parameters["precision"].set_string_param(std::string(name(node.precision)));
    parameters["dataset"].set_string_param(node.dataset);
    parameters[studentSum].set_string_param(model.sha256);
    parameters["image_FP32"].set_string_param("from 0 to 1; the model normalises");
    parameters["image_UINT8"].set_string_param("value / 255");
    parameters["image_INT8"].set_string_param("(value + 128) / 255");
}

class InferenceService : public Calls {
public:
    explicit InferenceService(NodeService& node) : m_node(node) {}

    ServerUnaryReactor* ServerLive(CallbackServerContext* context, const inference::ServerLiveRequest*,
                                   inference::ServerLiveResponse* response) override {
        return answer(context, [&] {
            response->set_live(true);
            return Status::OK;
        });
    }

    ServerUnaryReactor* ServerReady(CallbackServerContext* context, const inference::ServerReadyRequest*,
                                    inference::ServerReadyResponse* response) override {
        return answer(context, [&] {
            response->set_ready(m_node.ready);
            return Status::OK;
        });
    }

    ServerUnaryReactor* ModelReady(CallbackServerContext* context, const inference::ModelReadyRequest* request,
                                   inference::ModelReadyResponse* response) override {
        return answer(context, [&] {
            response->set_ready(m_node.ready && findModel(m_node, request->name(), request->version()) != nullptr);
            return Status::OK;
        });
    }

    ServerUnaryReactor* ServerMetadata(CallbackServerContext* context, const inference::ServerMetadataRequest*,
                                       inference::ServerMetadataResponse* response) override {
        return answer(context, [&] {
            response->set_name("nonn-node");
            response->set_version(m_node.version);
            return Status::OK;
        });
    }

    ServerUnaryReactor* ModelMetadata(CallbackServerContext* context, const inference::ModelMetadataRequest* request,
                                      inference::ModelMetadataResponse* response) override {
        return answer(context, [&] {
            const ServedModel* const model = findModel(m_node, request->name(), request->version());
            if (model == nullptr)
                return notServed(request->name(), request->version());
            describe(*response, m_node, *model);
            return Status::OK;
        });
    }

    ServerUnaryReactor* ModelInfer(CallbackServerContext* context, const grpc::ByteBuffer* request,
                                   grpc::ByteBuffer* response) override {
        return beginInferCall(m_node, *context, *request, *response, knows(*context, m_node.token));
    }

private:
    template <typename Fill>
    ServerUnaryReactor* answer(CallbackServerContext* context, const Fill& fill) {
        ServerUnaryReactor* const reactor = context->DefaultReactor();
        reactor->Finish(knows(*context, m_node.token) ? fill() : notKnown());
        return reactor;
    }

    NodeService& m_node;
};

}  // namespace

ServedModel servedModel(const BundleManifest& manifest, int student, Precision precision) {
    const std::string name = studentModelName(student);
    const std::string file = BundlePart{ExportKind::onnx, precision}.name() + "/" + name + ".onnx";
    const auto listed = std::ranges::find(manifest.files, file, &ExportedFile::path);
    return {name,
            {manifest.preparation.image, mostImagesAtOnce(manifest)},
            static_cast<std::int64_t>(manifest.classes.size()),
            static_cast<std::int64_t>(manifest.filters[static_cast<std::size_t>(student)].size()),
            listed == manifest.files.end() ? std::string() : listed->sha256};
}

std::shared_ptr<grpc::Service> makeInferenceService(NodeService& node) {
    return std::make_shared<InferenceService>(node);
}

}  // namespace nonn
