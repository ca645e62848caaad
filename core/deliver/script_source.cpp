// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/script_source.h"

#include <cctype>
#include <sstream>
#include <stdexcept>

namespace nonn {

namespace {

/// What TorchScript's code writes for torch.float32, and for torch.channels_last.
constexpr auto toFloat = ".to(6)";
constexpr auto toChannelsLast = ".contiguous(memory_format=2)";

/// An expression for a layer's weights in float32.
std::string weightOf(const std::string& layer, Precision precision) {
    return layer + ".weight" + (precision == Precision::fp16 ? toFloat : "");
}

std::string value(int operation) {
    return "x" + std::to_string(operation);
}

std::string pair(int number) {
    return "[" + std::to_string(number) + ", " + std::to_string(number) + "]";
}

std::string convolution(const Operation& operation, const std::string& input, const std::string& weight,
                        const std::string& bias) {
    return "torch.conv2d(" + input + ", " + weight + ", " + (operation.bias ? bias : "None") + ", " +
           pair(operation.stride) + ", " + pair(operation.padding) + ", [1, 1], " + std::to_string(operation.groups) +
           ")";
}

/// Momentum does not matter outside training; epsilon is the networks' own.
std::string batchNorm(const std::string& layer, const std::string& input) {
    return "torch.batch_norm(" + input + ", " + layer + ".weight, " + layer + ".bias, " + layer + ".running_mean, " +
           layer + ".running_var, False, 0.1, 1e-5, True)";
}

std::string subsample(const Operation& operation, const std::string& input, int inputChannels) {
    const std::string everyStrideth = "::" + std::to_string(operation.stride);
    const int added = operation.output.channels - inputChannels;
    return "torch.constant_pad_nd(" + input + "[:, :, " + everyStrideth + ", " + everyStrideth + "], [0, 0, 0, 0, " +
           std::to_string(added / 2) + ", " + std::to_string(added - added / 2) + "], 0)";
}

std::string expressionOf(const Architecture& architecture, const Operation& operation, Precision precision) {
    const int inputChannels = architecture.at(operation.inputs[0]).output.channels;
    const std::string input = value(operation.inputs[0]);
    const std::string layer = attributeExpression(operation.name);
    const std::string weight = weightOf(layer, precision);
    const std::string bias = layer + ".bias";
    switch (operation.kind) {
        case OperationKind::input:
            break;
        case OperationKind::convolution:
            return convolution(operation, input, weight, bias);
        case OperationKind::batchNorm:
            return batchNorm(layer, input);
        case OperationKind::relu:
            return "torch.relu(" + input + ")";
        case OperationKind::relu6:
            return "torch.clamp(" + input + ", 0, 6)";
        case OperationKind::add:
            return input + " + " + value(operation.inputs[1]);
        case OperationKind::maxPool:
            return "torch.max_pool2d(" + input + ", " + pair(operation.kernel) + ", " + pair(operation.stride) + ", " +
                   pair(operation.padding) + ")";
        case OperationKind::globalAveragePool:
            return "torch.mean(" + input + ", [2, 3])";
        case OperationKind::linear:
            return "torch.linear(" + input + ", " + weight + ", " + (operation.bias ? bias : "None") + ")";
        case OperationKind::subsample:
            return subsample(operation, input, inputChannels);
        case OperationKind::adaptiveAveragePool:
            return "torch.adaptive_avg_pool2d(" + input + ", [" + std::to_string(operation.output.height) + ", " +
                   std::to_string(operation.output.width) + "])";
        case OperationKind::flatten:
            return "torch.flatten(" + input + ", 1)";
    }
    throw std::logic_error("studentSource: operation without a meaning");
}

}  // namespace

std::string attributeExpression(const std::string& name) {
    std::string expression = "self";
    std::istringstream parts(name);
    for (std::string part; std::getline(parts, part, '.');) {
        const bool number = std::isdigit(static_cast<unsigned char>(part[0])) != 0;
        if (number)
            expression.insert(0, "getattr(").append(", \"").append(part).append("\")");
        else
            expression.append(".").append(part);
    }
    return expression;
}

std::string studentSource(const Architecture& architecture, Precision precision) {
    std::ostringstream source;
    source << "def forward(self, image: Tensor) -> Tuple[Tensor, Tensor]:\n"
           << "    pixels = image\n"
           << "    if image.dtype == 0:\n"
           << "        pixels = image" << toFloat << " / 255.0\n"
           << "    normalised = (pixels - self.normalisation.mean) / self.normalisation.deviation\n"
           << "    x0 = normalised" << toChannelsLast << "\n";
    for (std::size_t i = 1; i < architecture.operations.size(); ++i)
        source << "    " << value(static_cast<int>(i)) << " = "
               << expressionOf(architecture, architecture.operations[i], precision) << "\n";
    source << "    return (" << value(architecture.logits) << ", " << value(architecture.pooled) << ")\n";
    return source.str();
}

std::string fusionSource(const std::vector<std::size_t>& filters, Precision precision) {
    std::ostringstream source;
    source << "def forward(self, features: Tensor) -> Tensor:\n"
           << "    weight = " << weightOf("self", precision) << "\n"
           << "    logits = self.bias\n";
    std::size_t first = 0;
    for (const std::size_t count : filters) {
        const std::string columns = "[:, " + std::to_string(first) + ":" + std::to_string(first + count) + "]";
        source << "    logits = logits + torch.linear(features" << columns << ", weight" << columns << ")\n";
        first += count;
    }
    source << "    return logits\n"
           << "def add_partial_logits(self, partial_logits: List[Tensor]) -> Tensor:\n"
           << "    logits = self.bias\n"
           << "    for part in partial_logits:\n"
           << "        logits = logits + part\n"
           << "    return logits\n";
    return source.str();
}

std::string wholeSource(int students) {
    std::ostringstream source;
    source << "def forward(self, image: Tensor) -> Tensor:\n"
           << "    logits = self.fusion.bias\n";
    for (int p = 0; p < students; ++p)
        source << "    logits = logits + self.student" << p << ".forward(image)[0]\n";
    source << "    return logits\n";
    return source.str();
}

}  // namespace nonn
