// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/lowered_script.h"

#include "deliver/module_factory.h"
#include "deliver/script_source.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/tensor.h>

#include <charconv>
#include <cmath>
#include <set>
#include <sstream>
#include <stdexcept>

namespace nonn {

namespace {

/// Letters, digits and '_', and no word of the language or name that modules use themselves.
std::string asIdentifier(const std::string& text) {
    static const std::set<std::string> taken{
        "",         "weight", "bias",  "training", "forward",  "self",    "and",    "as",   "assert", "break",  "class",
        "continue", "def",    "del",   "elif",     "else",     "except",  "for",    "from", "if",     "import", "in",
        "is",       "lambda", "not",   "or",       "pass",     "raise",   "return", "try",  "while",  "with",   "yield",
        "None",     "True",   "False", "global",   "nonlocal", "finally", "async",  "await"};
    std::string identifier = text;
    for (char& c : identifier)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0)
            c = '_';
    return taken.contains(identifier) ? identifier + "_" : identifier;
}

std::string asClassName(const std::string& text) {
    const std::string identifier = asIdentifier(text);
    return std::isdigit(static_cast<unsigned char>(identifier.front())) != 0 ? "_" + identifier : identifier;
}

std::string asPath(const std::string& name) {
    std::string path;
    std::string part;
    const auto finish = [&] {
        if (!part.empty())
            path += (path.empty() ? "" : ".") + asIdentifier(part);
        part.clear();
    };
    for (const char c : name) {
        if (c == '.' || c == '/')
            finish();
        else
            part += c;
    }
    finish();
    return path.empty() ? "_" : path;
}

std::string literal(float value) {
    if (std::isinf(value))
        return "None";
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    std::string text(digits.data(), end);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string list(std::initializer_list<int> numbers) {
    std::string text;
    for (const int number : numbers)
        text += (text.empty() ? "[" : ", ") + std::to_string(number);
    return text + "]";
}

std::string padded(const std::string& input, const Window& window, const char* value) {
    const auto& [rows, columns] = window;
    return "torch.constant_pad_nd(" + input + ", " + list({columns.before, columns.after, rows.before, rows.after}) +
           ", " + value + ")";
}

bool even(const Window& window) {
    return window.rows.before == window.rows.after && window.columns.before == window.columns.after;
}

std::string strides(const Window& window) {
    return list({window.rows.stride, window.columns.stride});
}
std::string kernel(const Window& window) {
    return list({window.rows.kernel, window.columns.kernel});
}
std::string dilation(const Window& window) {
    return list({window.rows.dilation, window.columns.dilation});
}
std::string padding(const Window& window) {
    return even(window) ? list({window.rows.before, window.columns.before}) : "[0, 0]";
}

std::string convolution(const LoweredOperation& operation, const std::string& input, const std::string& layer) {
    const Window& window = operation.window;
    return "torch.conv2d(" + (even(window) ? input : padded(input, window, "0.")) + ", " + layer + ".weight, " +
           (operation.bias.empty() ? "None" : layer + ".bias") + ", " + strides(window) + ", " + padding(window) +
           ", " + dilation(window) + ", " + std::to_string(operation.groups) + ")";
}

/// PyTorch's pools take no padding of more than half of the window.
bool padsItself(const Window& window) {
    return even(window) && 2 * window.rows.before <= window.rows.kernel &&
           2 * window.columns.before <= window.columns.kernel;
}

std::string maxPool(const Window& window, const std::string& input) {
    const bool own = padsItself(window);
    return "torch.max_pool2d(" + (own ? input : padded(input, window, "float('-inf')")) + ", " + kernel(window) + ", " +
           strides(window) + ", " + (own ? padding(window) : "[0, 0]") + ", " + dilation(window) + ")";
}

std::string averagePool(const LoweredOperation& operation, const std::string& input) {
    const Window& window = operation.window;
    if (padsItself(window))
        return "torch.avg_pool2d(" + input + ", " + kernel(window) + ", " + strides(window) + ", " + padding(window) +
               ", False, " + (operation.countsPadding ? "True" : "False") + ")";
    const auto mean = [&](const std::string& of) {
        return "torch.avg_pool2d(" + (window.padded() ? padded(of, window, "0.") : of) + ", " + kernel(window) + ", " +
               strides(window) + ")";
    };
    if (!window.padded() || operation.countsPadding)
        return mean(input);
    return mean(input) + " / " + mean("torch.ones_like(" + input + ")");
}

/// Channels first: from a row of the input's channels to the output's.
std::string subsample(const LoweredOperation& operation, const Shape& from, const std::string& input) {
    const int first = std::max(0, operation.channelOffset);
    const int end = std::min(from.channels, operation.output.channels + operation.channelOffset);
    const int before = std::max(0, -operation.channelOffset);
    const int after = operation.output.channels - before - (end - first);
    const std::string channels = std::to_string(first) + ":" + std::to_string(end);
    if (operation.flat)
        return "torch.constant_pad_nd(" + input + "[:, " + channels + "], " + list({before, after}) + ", 0.)";
    return "torch.constant_pad_nd(" + input + "[:, " + channels +
           ", ::" + std::to_string(operation.window.rows.stride) +
           ", ::" + std::to_string(operation.window.columns.stride) + "], " + list({0, 0, 0, 0, before, after}) +
           ", 0.)";
}

class ScriptWriter {
public:
    ScriptWriter(const LoweredNetwork& network, const std::string& className)
        : m_network(network), m_module(m_factory.make(asClassName(className))) {}

    std::string write() {
        const at::NoGradGuard noGradient;
        std::ostringstream source;
        source << "def forward(self, image: Tensor):\n    x0 = image\n";
        for (std::size_t i = 1; i < m_network.operations.size(); ++i)
            source << "    " << value(static_cast<int>(i)) << " = " << expressionOf(m_network.operations[i]) << "\n";
        source << "    return ";
        for (std::size_t o = 0; o < m_network.outputs.size(); ++o)
            source << (o > 0 ? ", " : "") << value(m_network.outputs[o].operation);
        source << "\n";
        m_module.define(source.str());
        std::ostringstream file;
        m_module.save(file);
        return std::move(file).str();
    }

private:
    static std::string value(int operation) { return "x" + std::to_string(operation); }

    std::string newPath(const LoweredOperation& operation) {
        std::string path = asPath(operation.name);
        while (!m_paths.insert(path).second)
            path += "_";
        return path;
    }

    std::string addOrder(const LoweredOperation& operation) {
        const std::string path = newPath(operation) + ".order";
        m_factory.add(m_module, path, at::tensor(operation.order, at::kLong), false);
        return attributeExpression(path);
    }

    /// Adds the operation's weights as a submodule; returns an expression for it.
    std::string addLayer(const LoweredOperation& operation, const std::vector<std::int64_t>& sizes,
                         const std::vector<std::int64_t>& biasSizes) {
        const std::string path = newPath(operation);
        m_factory.add(m_module, path + ".weight", at::tensor(operation.weight).view(sizes), true);
        if (!operation.bias.empty())
            m_factory.add(m_module, path + ".bias", at::tensor(operation.bias).view(biasSizes), true);
        return attributeExpression(path);
    }

    std::string affine(const LoweredOperation& operation, const std::string& input) {
        const std::int64_t channels = operation.output.channels;
        const std::vector<std::int64_t> sizes =
            operation.flat ? std::vector<std::int64_t>{channels} : std::vector<std::int64_t>{channels, 1, 1};
        const std::string layer = addLayer(operation, sizes, sizes);
        return input + " * " + layer + ".weight" + (operation.bias.empty() ? "" : " + " + layer + ".bias");
    }

    std::string expressionOf(const LoweredOperation& operation) {
        const Shape& from = m_network.inputOf(operation).output;
        const std::string input = value(operation.inputs[0]);
        const std::int64_t outputs = operation.output.channels;
        const Window& window = operation.window;
        switch (operation.kind) {
            case LoweredKind::input:
                break;
            case LoweredKind::convolution:
                return convolution(
                    operation, input,
                    addLayer(operation,
                             {outputs, from.channels / operation.groups, window.rows.kernel, window.columns.kernel},
                             {outputs}));
            case LoweredKind::affine:
                return affine(operation, input);
            case LoweredKind::clamp:
                if (operation.lowest == 0 && std::isinf(operation.highest))
                    return "torch.relu(" + input + ")";
                return "torch.clamp(" + input + ", " + literal(operation.lowest) + ", " + literal(operation.highest) +
                       ")";
            case LoweredKind::add:
                return input + " + " + value(operation.inputs[1]);
            case LoweredKind::multiply:
                return input + " * " + value(operation.inputs[1]);
            case LoweredKind::sigmoid:
                return "torch.sigmoid(" + input + ")";
            case LoweredKind::maxPool:
                return maxPool(window, input);
            case LoweredKind::averagePool:
                return averagePool(operation, input);
            case LoweredKind::globalAveragePool:
                return "torch.mean(" + input + ", [2, 3], True)";
            case LoweredKind::adaptiveAveragePool:
                return "torch.adaptive_avg_pool2d(" + input + ", " +
                       list({operation.output.height, operation.output.width}) + ")";
            case LoweredKind::linear: {
                const std::string layer = addLayer(operation, {outputs, from.channels}, {outputs});
                return "torch.linear(" + input + ", " + layer + ".weight, " +
                       (operation.bias.empty() ? "None" : layer + ".bias") + ")";
            }
            case LoweredKind::concatenate: {
                std::string parts;
                for (const int part : operation.inputs)
                    parts += (parts.empty() ? "" : ", ") + value(part);
                return "torch.cat([" + parts + "], 1)";
            }
            case LoweredKind::reorder:
                return "torch.index_select(" + input + ", 1, " + addOrder(operation) + ")";
            case LoweredKind::flatten:
                return "torch.flatten(" + input + ", 1)";
            case LoweredKind::subsample:
                return subsample(operation, from, input);
        }
        throw std::logic_error("scriptFile: operation without a meaning");
    }

    const LoweredNetwork& m_network;
    ModuleFactory m_factory;
    torch::jit::Module m_module;
    std::set<std::string> m_paths;
};

}  // namespace

std::string scriptFile(const LoweredNetwork& network, const std::string& className) {
    return ScriptWriter(network, className).write();
}

}  // namespace nonn
