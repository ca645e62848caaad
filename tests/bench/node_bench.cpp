// SPDX-License-Identifier: GPL-3.0-or-later
// What a node adds to the work of its student, beside a server that does nothing but answer as many bytes, in one run
// over loopback; and how many images it answers in batches of 32:
//     node_bench BUNDLE [fp32|fp16|int8]
#include "base/json.h"
#include "deliver/bundle/bundle.h"
#include "inference.grpc.pb.h"
#include "serve/node/node.h"
#include "serve/protocol.h"

#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <mutex>
#include <thread>

using namespace nonn;

namespace {

using Rpc = inference::GRPCInferenceService;

/// Answers any request by the same bytes.
class Echo : public Rpc::WithRawCallbackMethod_ModelInfer<Rpc::Service> {
public:
    explicit Echo(const inference::ModelInferResponse& answer) {
        bool own = false;
        grpc::SerializationTraits<inference::ModelInferResponse>::Serialize(answer, &m_answer, &own);
    }

    grpc::ServerUnaryReactor* ModelInfer(grpc::CallbackServerContext* context, const grpc::ByteBuffer*,
                                         grpc::ByteBuffer* response) override {
        *response = m_answer;
        grpc::ServerUnaryReactor* const reactor = context->DefaultReactor();
        reactor->Finish(grpc::Status::OK);
        return reactor;
    }

private:
    grpc::ByteBuffer m_answer;
};

std::unique_ptr<Rpc::Stub> stubTo(const HostPort& place) {
    return Rpc::NewStub(grpc::CreateChannel(place.text(), grpc::InsecureChannelCredentials()));
}

inference::ModelInferRequest requestOf(const BundleManifest& manifest, int student, int images) {
    const Shape& image = manifest.preparation.image;
    inference::ModelInferRequest request;
    request.set_model_name(studentModelName(student));
    auto& input = *request.add_inputs();
    input.set_name(std::string(imageInput));
    input.set_datatype("UINT8");
    for (const int size : {images, image.channels, image.height, image.width})
        input.add_shape(size);
    request.add_raw_input_contents(
        std::string(static_cast<std::size_t>(images) * static_cast<std::size_t>(image.elements()), '\x80'));
    return request;
}

inference::ModelInferResponse ask(Rpc::Stub& stub, const inference::ModelInferRequest& request) {
    grpc::ClientContext context;
    inference::ModelInferResponse response;
    const grpc::Status status = stub.ModelInfer(&context, request, &response);
    if (!status.ok()) {
        std::fprintf(stderr, "node_bench: %s\n", status.error_message().c_str());
        std::exit(1);
    }
    return response;
}

double milliseconds(const std::function<void()>& run) {
    const auto start = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double quantile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// What the node says of itself.
struct Computed {
    std::mutex mutex;
    std::vector<double> milliseconds;
};

void compareSingleImages(Rpc::Stub& node, Rpc::Stub& echo, const inference::ModelInferRequest& request,
                         Computed& computed) {
    std::vector<double> withNode;
    std::vector<double> withEcho;
    for (int i = 0; i < 3000; ++i) {
        withNode.push_back(milliseconds([&] { ask(node, request); }));
        withEcho.push_back(milliseconds([&] { ask(echo, request); }));
    }
    const std::lock_guard lock(computed.mutex);
    std::printf("1 image: node p50 %.3f ms, p99 %.3f ms; its student p50 %.3f ms; echo p50 %.3f ms, p99 %.3f ms\n",
                quantile(withNode, 0.5), quantile(withNode, 0.99), quantile(computed.milliseconds, 0.5),
                quantile(withEcho, 0.5), quantile(withEcho, 0.99));
    std::printf("all but the student p50 %.3f ms, %.3f ms of it beside the echo\n",
                quantile(withNode, 0.5) - quantile(computed.milliseconds, 0.5),
                quantile(withNode, 0.5) - quantile(computed.milliseconds, 0.5) - quantile(withEcho, 0.5));
}

void countBatches(const char* what, const HostPort& place, const inference::ModelInferRequest& request, int threads) {
    constexpr int batches = 150;
    const double taken = milliseconds([&] {
        std::vector<std::jthread> clients;
        for (int i = 0; i < threads; ++i)
            clients.emplace_back([&] {
                const std::unique_ptr<Rpc::Stub> stub = stubTo(place);
                for (int batch = 0; batch < batches; ++batch)
                    ask(*stub, request);
            });
    });
    const auto images = static_cast<double>(request.inputs(0).shape(0)) * batches * threads;
    std::printf("%s, batches of 32, %d at once: %.0f images/s\n", what, threads, 1000 * images / taken);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2)
        return 2;
    const Bundle bundle = Bundle::read(argv[1], {});
    Computed computed;
    NodeOptions options;
    options.bundle = argv[1];
    options.students = {0};
    if (argc > 2)
        options.precision = parsePrecision(argv[2]);
    options.listen = HostPort::parse("127.0.0.1:0");
    options.threads = 2;
    options.log = [&](const std::string& line) {
        const std::lock_guard lock(computed.mutex);
        computed.milliseconds.push_back(Json::parse(line).at("computed_ms").get<double>());
    };
    NodeServer node(options);
    const std::unique_ptr<Rpc::Stub> stub = stubTo(node.listens());
    for (const int images : {1, 32}) {
        const inference::ModelInferRequest request = requestOf(bundle.manifest(), 0, images);
        Echo echo(ask(*stub, request));
        HostPort place = options.listen;
        grpc::ServerBuilder builder;
        builder.AddListeningPort(place.text(), grpc::InsecureServerCredentials(), &place.port);
        builder.RegisterService(&echo);
        const std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
        if (images == 1) {
            compareSingleImages(*stub, *stubTo(place), request, computed);
        } else {
            for (const int threads : {1, 2, 4})
                countBatches("node", node.listens(), request, threads);
            countBatches("echo", place, request, 2);
        }
    }
    return 0;
}
