// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace nonn {

/// Types of elements, as ONNX numbers them.
enum class OnnxType : std::int32_t {
    none = 0,
    float32 = 1,
    uint8 = 2,
    int8 = 3,
    int32 = 6,
    int64 = 7,
    boolean = 9,
    float16 = 10,
    float64 = 11,
};

/// A constant: an initialiser of a graph, or a value of an attribute. Its elements lie in one of three places.
struct OnnxTensor {
    std::string name;
    std::vector<std::int64_t> dimensions;  ///< none: a single value
    OnnxType type = OnnxType::float32;
    std::string raw = {};                     ///< little-endian, in the type's size
    std::vector<float> floats = {};           ///< of float32
    std::vector<double> doubles = {};         ///< of float64
    std::vector<std::int64_t> integers = {};  ///< of all others; float16 as its bits
    bool external = false;                    ///< the elements are in another file

    bool operator==(const OnnxTensor&) const = default;
};

/// std::monostate: of a kind that is not read, as a graph.
using OnnxAttribute = std::variant<std::monostate, std::int64_t, float, std::string, std::vector<std::int64_t>,
                                   std::vector<float>, OnnxTensor>;

struct OnnxNode {
    std::string name;
    std::string type;    ///< of operator, as "Conv"
    std::string domain;  ///< empty for ONNX's own operators
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;
    std::map<std::string, OnnxAttribute> attributes = {};

    bool operator==(const OnnxNode&) const = default;
};

/// An input or output of the graph.
struct OnnxValue {
    std::string name;
    OnnxType type = OnnxType::float32;
    std::vector<std::variant<std::int64_t, std::string>> dimensions;  ///< numbers, or names of what is not fixed
    std::string description = {};

    bool operator==(const OnnxValue&) const = default;
};

/// An ONNX file as far as it matters to networks: no functions, no training, no graphs within graphs.
struct OnnxModel {
    std::int64_t irVersion = 7;                               ///< the first that opset 13 may have
    std::map<std::string, std::int64_t> opsets = {{"", 13}};  ///< by domain
    std::string producer;
    std::string producerVersion;
    std::string description;
    std::string graph;  ///< its name
    std::vector<OnnxNode> nodes;
    std::vector<OnnxTensor> initialisers;
    std::vector<OnnxValue> inputs;
    std::vector<OnnxValue> outputs;
    std::vector<std::pair<std::string, std::string>> metadata;

    bool operator==(const OnnxModel&) const = default;
};

/// The bytes of the file, the same for the same model. Written in protobuf's wire format directly: the classes that its
/// compiler makes of ONNX's description cannot live in a program with LibTorch, which brings its own.
std::string onnxFile(const OnnxModel& model);

/// Reads a file that may claim anything: nothing is allocated by a length that was not found to be there. Throws
/// Error(badInput) naming the file, and the byte where it is damaged, or saying that it is no ONNX file.
OnnxModel readOnnx(const std::filesystem::path& path, std::string_view content);

}  // namespace nonn
