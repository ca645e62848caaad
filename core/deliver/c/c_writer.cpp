// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/c_writer.h"

#include "deliver/c/c_text.h"
#include "deliver/c/kernel_text.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace nonn {

namespace {

constexpr auto studentHeader = R"(/* @DESCRIPTION@ In C99, made by @PRODUCER@.
 *
 * It allocates nothing: what it writes to is one arena of @BIG@_ARENA_BYTES bytes, and the stack. @BIG@_WEIGHT_BYTES
 * bytes of constants go with it. It computes one image at a time, and not in several threads at once. */
#ifndef @BIG@_H
#define @BIG@_H

@INCLUDES@#ifdef __cplusplus
extern "C" {
#endif

#define @BIG@_HEIGHT @HEIGHT@
#define @BIG@_WIDTH @WIDTH@
#define @BIG@_CHANNELS @CHANNELS@
#define @BIG@_ARENA_BYTES @ARENA@
#define @BIG@_WEIGHT_BYTES @WEIGHTS@

/* Define it as what the board has, and too little is found when this is compiled. */
#ifdef @BIG@_RAM_BYTES
#if @BIG@_ARENA_BYTES > @BIG@_RAM_BYTES
#error "@NAME@ needs more RAM than there is"
#endif
#endif

/* Outputs, and how many elements each has. */
@OUTPUTS@
/* Where the image is to be written before each run: row by row, in each pixel its channels, @IMAGE@. */
@TYPE@ *@NAME@_image(void);

/* Computes the outputs. What was written as the image is lost. */
void @NAME@_run(void);

/* One of the outputs, @BIG@_LOGITS or another, there until the next image is written. */
const @TYPE@ *@NAME@_output(int output);

#ifdef __cplusplus
}
#endif

#endif
)";

constexpr auto studentSource = R"(/* @DESCRIPTION@ In C99, made by @PRODUCER@. */
#include "@NAME@.h"

#include <float.h>

@KERNELS@
#include "@NAME@_weights.h"

static @TYPE@ arena[@ELEMENTS@];

@LAYERS@
@TYPE@ *@NAME@_image(void)
{
    return arena + @IMAGE_PLACE@;
}

void @NAME@_run(void)
{
@CALLS@}

const @TYPE@ *@NAME@_output(int output)
{
    switch (output) {
@CASES@    default:
        return 0;
    }
}
)";

struct KernelName {
    const char* part;  ///< of the source of kernels
    const char* function;
};

KernelName nameOf(CKernel kernel) {
    switch (kernel) {
        case CKernel::nothing:
            break;
        case CKernel::convolve:
            return {"convolution", "convolve"};
        case CKernel::convolveEachChannel:
            return {"depthwise", "convolve_each_channel"};
        case CKernel::scaleAndShift:
            return {"affine", "scale_and_shift"};
        case CKernel::add:
            return {"add", "add"};
        case CKernel::limit:
            return {"clamp", "limit"};
        case CKernel::largestOfWindows:
        case CKernel::meanOfWindows:
            return {"pool", "pool"};
        case CKernel::meanOfParts:
            return {"adaptive", "mean_of_parts"};
        case CKernel::subsample:
            return {"subsample", "subsample"};
        case CKernel::join:
            return {"concatenate", "join"};
        case CKernel::flatten:
            return {"flatten", "flatten"};
    }
    return {"", ""};
}

std::string mapText(const Shape& shape) {
    return "{" + std::to_string(shape.height) + ", " + std::to_string(shape.width) + ", " +
           std::to_string(shape.channels) + "}";
}

std::string windowText(const Window& window) {
    std::string text;
    for (const int number : {window.rows.kernel, window.columns.kernel, window.rows.stride, window.columns.stride,
                             window.rows.dilation, window.columns.dilation, window.rows.before, window.columns.before})
        text += (text.empty() ? "{" : ", ") + std::to_string(number);
    return text + "}";
}

class ProgramWriter {
public:
    ProgramWriter(const CProgram& program, const CNumbers& numbers, const CNotes& notes)
        : m_program(program), m_numbers(numbers), m_notes(notes) {
        m_values = {{"DESCRIPTION", notes.description}, {"PRODUCER", notes.producer}, {"NAME", notes.name},
                    {"BIG", inCapitals(notes.name)},    {"TYPE", numbers.type()},     {"INCLUDES", numbers.includes()}};
        for (std::size_t s = 0; s < program.steps.size(); ++s)
            addStep(s);
    }

    std::vector<CFile> files() {
        return {
            {m_notes.name + ".h", header()}, {m_notes.name + ".c", source()}, {m_notes.name + "_weights.h", weights()}};
    }

private:
    std::string place(int operation) const { return "arena + " + std::to_string(m_program.offset(operation)); }

    void addStep(std::size_t s) {
        const CProgram::Step& step = m_program.steps[s];
        if (step.kernel == CKernel::nothing)
            return;
        const LoweredOperation& operation = m_program.operationOf(step);
        const std::string name = nameFor(operation.name);
        m_weights += m_numbers.constants(s, name);
        if (step.kernel == CKernel::join) {
            addParts(s, name);
            return;
        }
        addLayer(name, m_program.network.inputOf(operation).output, operation, operation.channelOffset,
                 m_numbers.fields(s, name));
        const bool adds = step.kernel == CKernel::add || step.fused.sum >= 0;
        std::string call = std::string(nameOf(step.kernel).function) + "(&" + name + ", " + place(step.fused.inputs[0]);
        if (takesAddition(step.kernel))
            call += ", " + (adds ? place(step.fused.inputs.back()) : "0");
        call += ", " + place(step.fused.output);
        if (step.kernel == CKernel::convolve)
            call += ", sources";
        if (nameOf(step.kernel).part == std::string("pool"))
            call += step.kernel == CKernel::largestOfWindows ? ", 1" : ", 0";
        m_calls += "    " + call + ");\n";
    }

    void addParts(std::size_t s, const std::string& name) {
        const CProgram::Step& step = m_program.steps[s];
        int before = 0;
        for (std::size_t part = 0; part < step.fused.inputs.size(); ++part) {
            const Shape& shape = m_program.network.at(step.fused.inputs[part]).output;
            const std::string own = name + "_" + std::to_string(part);
            addLayer(own, shape, m_program.operationOf(step), before, m_numbers.partFields(s, part));
            m_calls +=
                "    join(&" + own + ", " + place(step.fused.inputs[part]) + ", " + place(step.fused.output) + ");\n";
            before += shape.channels;
        }
    }

    void addLayer(const std::string& name, const Shape& from, const LoweredOperation& operation, int channelOffset,
                  const std::string& fields) {
        m_layers += "static const struct layer " + name + " = {" + mapText(from) + ", " + mapText(operation.output) +
                    ", " + windowText(operation.window) + ",\n    " + std::to_string(operation.groups) + ", " +
                    (operation.countsPadding ? "1" : "0") + ", " + std::to_string(channelOffset) + ", " + fields +
                    "};\n";
    }

    std::string nameFor(const std::string& operation) {
        const std::string plain = "layer_" + cIdentifier(operation);
        std::string name = plain;
        for (int number = 2; !m_names.insert(name).second; ++number)
            name = plain + "_" + std::to_string(number);
        return name;
    }

    std::string header() const {
        const std::string big = inCapitals(m_notes.name);
        std::string outputs;
        const auto define = [&](const std::string& name, std::int64_t value) {
            return "#define " + big + "_" + name + " " + std::to_string(value) + "\n";
        };
        for (std::size_t o = 0; o < m_program.network.outputs.size(); ++o) {
            const LoweredNetwork::Output& output = m_program.network.outputs[o];
            const std::string name = inCapitals(cIdentifier(output.name));
            outputs += define(name, static_cast<std::int64_t>(o)) +
                       define(name + "_COUNT", m_program.network.at(output.operation).output.elements()) +
                       m_numbers.outputNotes(big + "_" + name, output.operation);
        }
        const Shape& image = m_program.network.input();
        auto values = m_values;
        values.insert({{"HEIGHT", std::to_string(image.height)},
                       {"WIDTH", std::to_string(image.width)},
                       {"CHANNELS", std::to_string(image.channels)},
                       {"ARENA", std::to_string(m_program.arena.elements * m_numbers.bytes())},
                       {"WEIGHTS", std::to_string(m_numbers.weightBytes())},
                       {"OUTPUTS", outputs},
                       {"IMAGE", m_numbers.image()}});
        return filled(studentHeader, values);
    }

    std::string source() const {
        std::set<std::string> parts{"common"};
        for (const CProgram::Step& step : m_program.steps)
            parts.insert(nameOf(step.kernel).part);
        std::string cases;
        for (std::size_t o = 0; o < m_program.network.outputs.size(); ++o)
            cases += "    case " + std::to_string(o) + ":\n        return " +
                     place(m_program.network.outputs[o].operation) + ";\n";
        std::string calls;
        if (m_program.mostElements() > 0)
            calls = std::string("    const ") + m_numbers.type() + " *sources[PIXELS * " +
                    std::to_string(m_program.mostElements()) + "];\n";
        auto values = m_values;
        values.insert({{"KERNELS", kernelParts(m_numbers.kernels(), parts)},
                       {"ELEMENTS", std::to_string(m_program.arena.elements)},
                       {"LAYERS", m_layers},
                       {"CALLS", calls + m_calls},
                       {"CASES", cases},
                       {"IMAGE_PLACE", std::to_string(m_program.offset(0))}});
        return filled(studentSource, values);
    }

    std::string weights() const {
        return "/* Constants of " + m_notes.name + ". Read by " + m_notes.name + ".c alone. */\n" +
               m_numbers.sharedConstants() + m_weights;
    }

    const CProgram& m_program;
    const CNumbers& m_numbers;
    const CNotes& m_notes;
    std::map<std::string, std::string> m_values;
    std::set<std::string> m_names;
    std::string m_weights;
    std::string m_layers;
    std::string m_calls;
};

}  // namespace

std::vector<CFile> writeProgram(const CProgram& program, const CNumbers& numbers, const CNotes& notes) {
    return ProgramWriter(program, numbers, notes).files();
}

std::string inCapitals(std::string name) {
    std::ranges::transform(name, name.begin(), [](unsigned char letter) { return std::toupper(letter); });
    return name;
}

}  // namespace nonn
