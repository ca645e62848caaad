// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/torch_failure.h"

#include <c10/util/Exception.h>
#include <torch/csrc/jit/frontend/error_report.h>
#include <torch/csrc/jit/runtime/jit_exception.h>
#include <torch/version.h>

#include <cctype>
#include <new>
#include <optional>
#include <regex>

namespace nonn {

namespace {

Text device(const std::smatch&) {
    return Text::tr(
        "it has a device other than the CPU written into its code. Save it anew in Python: model.to('cpu'), then trace "
        "or script it on images that are on the CPU, too");
}

Text memory(const std::smatch&) {
    return Text::tr("it needs more memory than is free on this computer");
}

Text linear(const std::smatch& found) {
    return Text::tr("a linear layer in it is given %1 values and takes %2. It may be made for images of another size",
                    found.str(1), found.str(2));
}

Text reshaped(const std::smatch& found) {
    return Text::tr("it puts %1 values into the shape %2. It may be made for images of another size", found.str(2),
                    found.str(1));
}

Text channels(const std::smatch& found) {
    return Text::tr("a convolution in it takes %1 channels and is given %2", found.str(1), found.str(2));
}

Text tooSmall(const std::smatch&) {
    return Text::tr("the images are too small for its layers: it is made for larger ones");
}

Text unequal(const std::smatch& found) {
    return Text::tr(
        "it joins tensors of %1 and of %2 values, which do not fit. It may be made for images of another size",
        found.str(1), found.str(2));
}

Text types(const std::smatch&) {
    return Text::tr("it mixes kinds of numbers. Save it anew in Python after model.float()");
}

Text quantised(const std::smatch&) {
    return Text::tr("it is quantised, and this computer's LibTorch cannot run it. Save the model before quantisation");
}

struct Known {
    const char* words;
    Text (*text)(const std::smatch&);
};

constexpr Known known[] = {
    {"tried to allocate|not enough memory|bad_alloc|out of memory", memory},
    {"'Quantized\\w*' backend|quantized::|NoQEngine", quantised},
    {"'(?:CUDA|HIP|MPS|XLA|XPU|Vulkan|Metal)\\w*' backend|compiled with CUDA|No CUDA GPUs|Cannot initialize CUDA|"
     "ATen_cuda|on the same device|Expected one of cpu, cuda|NVIDIA driver",
     device},
    {"shapes cannot be multiplied \\(\\d+x(\\d+) and (\\d+)x\\d+\\)", linear},
    {"size mismatch, got input \\(\\d+\\), mat \\(\\d+x(\\d+)\\), vec \\((\\d+)\\)", linear},
    {"shape '(\\[[-0-9, ]*\\])' is invalid for input of size (\\d+)", reshaped},
    {"to have (\\d+) channels, but got (\\d+) channels", channels},
    {"Kernel size can't be greater|[Oo]utput size is too small|smaller than kernel|Padding size should be less",
     tooSmall},
    {"size of tensor a \\((\\d+)\\) must match the size of tensor b \\((\\d+)\\)", unequal},
    {"Expected size (\\d+) but got size (\\d+)", unequal},
    {"weight type|bias type|expected scalar type|same dtype|not implemented for '", types},
};

/// Of the model's code as LibTorch shows it, the operation that it points at.
std::optional<std::string> failedOperation(const std::string& trace) {
    const auto mark = trace.rfind("<--- HERE");
    if (mark == std::string::npos)
        return std::nullopt;
    const auto pointing = trace.rfind('\n', mark);
    const auto code = pointing == std::string::npos || pointing == 0 ? pointing : trace.rfind('\n', pointing - 1);
    if (code == std::string::npos)
        return std::nullopt;
    static const std::regex call("torch\\.(\\w+)\\(");
    const std::string line = trace.substr(code, pointing - code);
    std::smatch found;
    return std::regex_search(line, found, call) ? std::optional(found.str(1)) : std::nullopt;
}

}  // namespace

std::string thisLibTorch() {
    return std::string("LibTorch ") + TORCH_VERSION;
}

bool isOfLibTorch(const std::exception& error) {
    return dynamic_cast<const c10::Error*>(&error) != nullptr ||
           dynamic_cast<const torch::jit::ErrorReport*>(&error) != nullptr ||
           dynamic_cast<const torch::jit::JITException*>(&error) != nullptr ||
           std::string(error.what()).find("TorchScript") != std::string::npos;
}

std::string torchMessage(const std::exception& error) {
    const auto* const ofLibTorch = dynamic_cast<const c10::Error*>(&error);
    std::string message = ofLibTorch != nullptr ? ofLibTorch->what_without_backtrace() : error.what();
    // An error within a model is told after a trace of the model's code.
    if (const auto at = message.rfind("RuntimeError: "); at != std::string::npos)
        message.erase(0, at + std::string("RuntimeError: ").size());
    for (const char* const end : {"\nException raised from", "\nThe above operation failed", " (function "})
        if (const auto at = message.find(end); at != std::string::npos)
            message.erase(at);
    while (!message.empty() && std::isspace(static_cast<unsigned char>(message.back())) != 0)
        message.pop_back();
    return message;
}

Text torchFailure(const std::exception& error) {
    const std::string message = torchMessage(error).substr(0, 4000);  // which regular expressions can search at once
    for (const Known& one : known) {
        std::smatch found;
        if (std::regex_search(message, found, std::regex(one.words)))
            return one.text(found);
    }
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr)
        return memory({});
    if (const auto operation = failedOperation(error.what()))
        return Text::tr("its operation %1 failed in %2", *operation, thisLibTorch());
    return Text::tr("one of its operations failed in %1", thisLibTorch());
}

}  // namespace nonn
