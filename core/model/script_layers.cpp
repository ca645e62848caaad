// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_layers.h"

#include <ATen/core/Tensor.h>
#include <ATen/record_function.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace nonn {

namespace {

/// A call under way: what is known of it before it has an output.
struct Call : at::ObserverContext {
    OperationKind kind = OperationKind::linear;
    at::Tensor weight;
    std::int64_t parameters = 0;
    std::int64_t macsAnOutput = 0;
    bool outermost = false;
};

struct Recorder {
    const std::map<const void*, std::string>* names = nullptr;
    std::vector<TeacherLayer> layers;
    std::set<std::string> taken;
    int depth = 0;
};

thread_local Recorder* recorder = nullptr;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// LibTorch 1.13 tells the interpreter's whole stack, whose last values are the operation's own.
c10::ArrayRef<const c10::IValue> inputsOf(const at::RecordFunction& function) {
    const auto stack = function.inputs();
    const std::size_t own = std::min(stack.size(), function.num_inputs());
    return stack.slice(stack.size() - own, own);
}

at::Tensor tensorAt(c10::ArrayRef<const c10::IValue> inputs, std::size_t place) {
    return place < inputs.size() && inputs[place].isTensor() ? inputs[place].toTensor() : at::Tensor();
}

std::int64_t elements(const at::Tensor& tensor) {
    return tensor.defined() ? tensor.numel() : 0;
}

/// Where an operation's weight is among its inputs; 0: it is not one that counts.
std::size_t weightPlace(std::string_view name) {
    if (name == "aten::addmm" || name == "aten::baddbmm")
        return 2;
    for (const std::string_view known : {"aten::conv2d", "aten::_convolution", "aten::convolution", "aten::batch_norm",
                                         "aten::linear", "aten::matmul", "aten::mm", "aten::bmm"})
        if (name == known)
            return 1;
    return 0;
}

std::unique_ptr<at::ObserverContext> begin(const at::RecordFunction& function) {
    const std::string_view name = function.name();
    const std::size_t place = weightPlace(name);
    if (recorder == nullptr || place == 0)
        return nullptr;
    auto call = std::make_unique<Call>();
    call->outermost = recorder->depth++ == 0;
    if (!call->outermost)
        return call;  // a part of another operation, which need not tell its inputs
    const auto inputs = inputsOf(function);
    call->weight = tensorAt(inputs, place);
    if (!call->weight.defined())
        return call;
    const std::int64_t weights = call->weight.numel();
    const std::int64_t bias = elements(tensorAt(inputs, place == 2 ? 0 : 2));
    if (name == "aten::batch_norm") {
        call->kind = OperationKind::batchNorm;
        call->parameters = weights + bias;
    } else if (name.find("conv") != std::string_view::npos) {
        call->kind = OperationKind::convolution;
        call->parameters = weights + bias;
        call->macsAnOutput = weights / std::max<std::int64_t>(1, call->weight.size(0));
    } else {
        const bool named = recorder->names->contains(call->weight.data_ptr());
        const std::int64_t dims = call->weight.dim();
        call->parameters = named ? weights + (name == "aten::linear" || place == 2 ? bias : 0) : 0;
        call->macsAnOutput =
            dims == 0 ? 0 : call->weight.size(name == "aten::linear" || dims == 1 ? dims - 1 : dims - 2);
    }
    return call;
}

std::string nameOf(const Call& call) {
    const auto known = recorder->names->find(call.weight.data_ptr());
    const std::string base = known != recorder->names->end() ? known->second : name(call.kind);
    std::string result = base;
    for (int number = 2; !recorder->taken.insert(result).second; ++number)
        result = base + " (" + std::to_string(number) + ")";
    return result;
}

Shape shapeOf(const at::Tensor& output) {
    const auto size = [&](std::int64_t dim) { return output.dim() > dim ? static_cast<int>(output.size(dim)) : 1; };
    return {size(1), size(2), size(3)};
}

void end(const at::RecordFunction& function, at::ObserverContext* context) {
    auto* const call = static_cast<Call*>(context);  // NOLINT(*-static-cast-downcast): it is what begin() made
    if (recorder == nullptr || call == nullptr)
        return;
    --recorder->depth;
    if (!call->outermost || !call->weight.defined() || function.outputs().empty() ||
        !function.outputs().back().isTensor())
        return;
    const at::Tensor output = function.outputs().back().toTensor();
    recorder->layers.push_back(
        {call->kind, nameOf(*call), shapeOf(output), call->parameters, call->macsAnOutput * output.numel()});
}

/// Listens to this thread's operations while it lives.
class Listening {
public:
    explicit Listening(Recorder& to) {
        recorder = &to;
        m_handle = at::addThreadLocalCallback(at::RecordFunctionCallback(begin, end)
                                                  .needsInputs(true)
                                                  .needsOutputs(true)
                                                  .scopes({at::RecordScope::FUNCTION}));
    }
    ~Listening() {
        at::removeCallback(m_handle);
        recorder = nullptr;
    }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

private:
    at::CallbackHandle m_handle = 0;
};

}  // namespace

std::vector<TeacherLayer> observeLayers(const std::map<const void*, std::string>& names,
                                        const std::function<void()>& work) {
    Recorder result;
    result.names = &names;
    const Listening listening(result);
    work();
    return result.layers;
}

}  // namespace nonn
