// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/ivalue.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>

#include <memory>
#include <string>
#include <vector>

namespace nonn {

/// The module that is one's own: what nn.DataParallel and the like are wrapped around.
torch::jit::Module unwrapped(const torch::jit::Module& module);

/// Makes weights of other precision, as double and half, those of fp32.
void widenWeights(torch::jit::Module& module);

/// The module with its attributes made constants, where it has not been frozen before and can be.
torch::jit::Module frozen(const torch::jit::Module& module);

/// A copy of the method forward with one input beside the module itself: inlined, simplified, computing in fp32, and
/// pure where that can be. Further inputs take their defaults; Error(badInput) where one has none.
std::shared_ptr<torch::jit::Graph> simplifiedForward(const torch::jit::Module& module);

/// Works out what hangs on constants alone, makes tuples values, and operations in place pure where that can be.
void simplify(std::shared_ptr<torch::jit::Graph>& graph);

/// Whether an operation computes nothing, but tells a profiler where it is.
bool isProfilersMark(const torch::jit::Node& node);

std::vector<torch::jit::Node*> nodesOf(const torch::jit::Graph& graph);
std::size_t placeOf(const torch::jit::Node* node);

/// "aten::relu_" is "relu", every kind of convolution "convolution".
std::string operationName(const torch::jit::Node& node);
bool isConvolution(const torch::jit::Node& node);
bool isTensor(const torch::jit::Value& value);
/// A constant or an attribute.
bool isFixed(const torch::jit::Value& value);
/// The tensor that a constant holds; undefined for other values.
at::Tensor constantTensor(const torch::jit::Value& value);
/// What an operation is given by this name of its schema, where that is constant.
c10::optional<c10::IValue> constantArgument(const torch::jit::Node& node, const std::string& name);
/// The one tensor that an operation computes on, constants aside; null where there are several or none.
torch::jit::Value* mainInput(const torch::jit::Node& node);

/// The outputs of the graph, run without gradients.
std::vector<c10::IValue> runGraph(const std::shared_ptr<torch::jit::Graph>& graph, std::vector<c10::IValue> inputs);

}  // namespace nonn
