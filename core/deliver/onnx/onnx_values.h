// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "deliver/onnx/onnx_model.h"
#include "model/lowered_builder.h"

#include <array>
#include <optional>
#include <set>
#include <variant>

namespace nonn {

/// A tensor of a lowered network, and zeros round it that its reader has to add.
struct OnnxFeature {
    int operation = 0;
    std::array<int, 4> padding{};  ///< above, left, below, right
};

/// A vector of whole numbers that is worked out for a Reshape. What is not known beforehand is the number of images.
struct OnnxIntegers {
    static constexpr std::int64_t images = std::int64_t{-1} << 62;

    std::vector<std::int64_t> values;
    bool single = false;  ///< no vector, one number
};

/// What is known of one name in a file.
using OnnxKnown = std::variant<OnnxFeature, OnnxTensor, OnnxIntegers>;

/// A node of a file with what it reads, and its attributes with ONNX's defaults. Errors say which node it is.
class OnnxReading {
public:
    /// `names`: of operations, which no two may have.
    OnnxReading(const OnnxNode& node, std::vector<const OnnxKnown*> inputs, std::set<std::string>& names)
        : m_node(node), m_inputs(std::move(inputs)), m_names(names) {}

    const OnnxNode& node() const { return m_node; }
    const std::string& type() const { return m_node.type; }
    /// Of the first output.
    const std::string& result() const { return m_node.outputs.front(); }

    /// For a new operation: that of the first output; of one with weights, as "layer1.0.conv1" where these are called
    /// "layer1.0.conv1.weight".
    std::string newName() const { return unlikeOthers(result()); }
    std::string newName(std::size_t weights) const;

    bool has(std::size_t input) const { return input < m_inputs.size() && m_inputs[input] != nullptr; }
    std::size_t inputs() const { return m_inputs.size(); }
    const OnnxKnown& known(std::size_t input) const;
    bool isFeature(std::size_t input) const;
    /// Throws where the input is no feature, or a padded one.
    int operation(std::size_t input) const;
    const OnnxFeature& feature(std::size_t input) const;
    /// Throws where the input is no constant.
    const OnnxTensor& constant(std::size_t input) const;
    std::vector<float> reals(std::size_t input) const;
    /// Whole numbers that are known: constants, or worked out.
    std::vector<std::int64_t> integers(std::size_t input) const;

    std::int64_t integer(const char* attribute, std::int64_t otherwise) const;
    float real(const char* attribute, float otherwise) const;
    std::string text(const char* attribute, const char* otherwise) const;
    std::optional<std::vector<std::int64_t>> integerList(const char* attribute) const;
    /// Axes and the like: an input of newer operators, an attribute of older ones.
    std::optional<std::vector<std::int64_t>> inputOrAttribute(std::size_t input, const char* attribute) const;

    /// Throws where an attribute is there with another value than this.
    void expect(const char* attribute, std::int64_t value) const;

    [[noreturn]] void fail(const Text& reason) const;

private:
    std::string unlikeOthers(std::string name) const;

    const OnnxNode& m_node;
    std::vector<const OnnxKnown*> m_inputs;  ///< null for one that is left out
    std::set<std::string>& m_names;
};

/// The whole numbers in a value; nothing where there are none.
std::optional<OnnxIntegers> asIntegers(const OnnxKnown& known);

/// What a node makes of constants and whole numbers alone, as Shape, Gather, Unsqueeze, Concat and Constant do; nothing
/// where it is none of those.
std::optional<OnnxKnown> foldConstants(const OnnxReading& reading, const LoweredBuilder& builder);

}  // namespace nonn
