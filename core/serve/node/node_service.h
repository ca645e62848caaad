// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/bundle/bundle.h"
#include "serve/node/call_record.h"
#include "serve/node/inference_request.h"
#include "serve/node/student_workers.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace grpc {
class Service;
}

namespace nonn {

/// A student as its clients see it.
struct ServedModel {
    std::string name;
    RequestLimits limits;
    std::int64_t classes = 0;
    std::int64_t filters = 0;
    std::string sha256;  ///< of its file in the bundle
};

ServedModel servedModel(const BundleManifest& manifest, int student, Precision precision);

/// What the calls of the protocol need.
struct NodeService {
    std::string version;
    std::string dataset;
    Precision precision = Precision::fp32;
    std::string token;                ///< empty: none is asked for
    std::vector<ServedModel> models;  ///< in the order of the workers' engines
    StudentWorkers* workers = nullptr;
    std::function<void(const CallRecord&)> record;  ///< is told each ModelInfer call, from any thread
    std::atomic<bool> ready = false;
};

/// Answers as long as `node` lives.
std::shared_ptr<grpc::Service> makeInferenceService(NodeService& node);

}  // namespace nonn
