// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "model/lowered_builder.h"

#include <ATen/core/ivalue.h>
#include <torch/csrc/jit/ir/ir.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace nonn {

/// A tensor of a lowered network, as the script sees it at that place.
struct ScriptFeature {
    /// Constants round it that its reader has to add: at the left, right, above, below.
    struct Padding {
        std::array<int, 4> pixels{};
        float value = 0;

        bool none() const { return pixels == std::array<int, 4>{}; }
    };

    /// What height and width have become.
    enum class Pixels {
        map,       ///< they are there
        onePixel,  ///< both 1, and one of them left out
        inOneRow,  ///< one dimension, row by row
        rows,      ///< a mean of each row, which its reader has to take the mean of
        columns,
    };

    int operation = 0;
    Padding padding = {};
    int parts = 1;        ///< more: channels are two dimensions, parts x (channels / parts)
    bool turned = false;  ///< those two the other way round
    Pixels pixels = Pixels::map;
};

struct ScriptKnown;

/// Lists are changed in place by whoever has them.
using ScriptList = std::shared_ptr<std::vector<ScriptKnown>>;

/// What is known of one value of a script: a constant or what was worked out from such, a tensor that hangs on the
/// images, or a list or tuple with one in it.
struct ScriptKnown {
    std::variant<c10::IValue, ScriptFeature, ScriptList> value;

    const c10::IValue* constant() const { return std::get_if<c10::IValue>(&value); }
    const ScriptFeature* feature() const { return std::get_if<ScriptFeature>(&value); }
    const ScriptList* list() const { return std::get_if<ScriptList>(&value); }
};

/// How many images there are is not known beforehand. Scripts that ask are told this, and it may stand where a shape
/// has the number of images.
constexpr std::int64_t imagesOfBatch = 1'000'003;

/// The sizes that the script is told.
std::vector<std::int64_t> sizesOf(const ScriptFeature& feature, const LoweredBuilder& builder);

/// Names of operations, no two of which are the same.
using ScriptNames = std::set<std::string>;

/// A call of an operator with what it is given, by the names of its schema. Errors say which call it is.
class ScriptReading {
public:
    /// `name`: of its operation. `place`: as "number 3, behind conv1".
    ScriptReading(const torch::jit::Node& node, std::vector<const ScriptKnown*> inputs, std::string name,
                  ScriptNames& names, Text place)
        : m_node(node),
          m_inputs(std::move(inputs)),
          m_name(std::move(name)),
          m_names(names),
          m_place(std::move(place)) {}

    const torch::jit::Node& node() const { return m_node; }
    /// "relu", also of "relu_"; see operationName().
    std::string type() const;

    /// For the operation that makes the result, or, with `step` behind, for one on the way.
    std::string newName(const char* step = "") const { return unlikeOthers(m_name + step); }
    std::string unlikeOthers(std::string name) const;

    /// False where it has no such argument or is given None.
    bool has(const char* argument) const;
    bool isFeature(const char* argument) const;
    const ScriptFeature& feature(const char* argument) const;
    /// Of a feature as it is: throws where it is padded or seen as parts.
    int operation(const char* argument) const;
    /// The first argument, whose name is "self" or "input".
    const ScriptFeature& feature() const;
    int operation() const;

    std::int64_t integer(const char* argument) const;
    double real(const char* argument) const;
    bool flag(const char* argument) const;
    std::string text(const char* argument) const;
    std::vector<std::int64_t> integers(const char* argument) const;
    /// A constant, on the CPU in fp32.
    at::Tensor tensor(const char* argument) const;
    std::vector<float> reals(const char* argument) const;
    /// Features in a list.
    std::vector<int> operations(const char* argument) const;
    /// A constant tensor or number.
    at::Tensor tensorOrNumber(const char* argument) const;

    [[noreturn]] void fail(const Text& reason) const;

private:
    const ScriptKnown* find(const char* argument) const;
    const c10::IValue& constant(const char* argument) const;
    /// A constant of the kind that `is` says.
    const c10::IValue& known(const char* argument, bool (c10::IValue::*is)() const) const;
    int plain(const ScriptFeature& feature) const;

    const torch::jit::Node& m_node;
    std::vector<const ScriptKnown*> m_inputs;
    std::string m_name;
    ScriptNames& m_names;
    Text m_place;
};

}  // namespace nonn
