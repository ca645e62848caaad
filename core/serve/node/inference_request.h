// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "serve/protocol.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// What a request to a model may hold.
struct RequestLimits {
    Shape image;
    int mostImages = 1;
};

/// A ModelInfer request as it came, apart from its numbers: texts and contents are views of its bytes.
struct InferenceRequest {
    struct Input {
        std::string_view name;
        std::string_view datatype;
        std::vector<std::int64_t> shape;
        std::optional<std::string_view> contents;  ///< the message of typed numbers
    };

    std::string_view message;
    std::string_view model;
    std::string_view version;
    std::string_view id;
    std::vector<Input> inputs;
    std::vector<std::string_view> raw;
    std::vector<std::string_view> outputs;  ///< names; none: all
};

/// Throws Error(badInput) with the byte where the message is none, or has more inputs, outputs or dimensions than any
/// model.
InferenceRequest readInferenceRequest(std::string_view message);

/// Which outputs are answered, each once, in the order wanted.
std::vector<std::string> wantedOutputs(const InferenceRequest& request);

/// A request's images.
struct RequestImages {
    TensorType type = TensorType::fp32;
    int count = 0;
    std::vector<float> values;  ///< images x channels x height x width, from 0 to 1 where the client keeps to that
};

/// Looks at input, datatype, shape and length, and only then makes room for the numbers. Throws Error(badInput).
RequestImages requestImages(const InferenceRequest& request, const RequestLimits& limits);

}  // namespace nonn
