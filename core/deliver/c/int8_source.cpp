// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/int8_source.h"

#include "deliver/c/c_check.h"
#include "deliver/c/c_text.h"
#include "deliver/c/c_writer.h"
#include "deliver/c/kernel_text.h"

#include <set>

namespace nonn {

namespace {

std::string paddingName(int zero) {
    return zero < 0 ? "padding_minus_" + std::to_string(-zero) : "padding_" + std::to_string(zero);
}

class Int8Numbers : public CNumbers {
public:
    explicit Int8Numbers(const Int8Program& program) : m_program(program) {}

    const char* type() const override { return "int8_t"; }
    int bytes() const override { return 1; }
    std::int64_t weightBytes() const override { return m_program.constantBytes(); }
    std::string_view kernels() const override { return int8Kernels(); }
    const char* includes() const override { return "#include <stdint.h>\n\n"; }
    const char* image() const override { return "bytes from 0 to 255 less 128"; }

    std::string outputNotes(const std::string& name, int operation) const override {
        const ActivationScale& scale = m_program.scaleOf(operation);
        return "/* A number q stands for " + name + "_SCALE * (q - " + name + "_ZERO). */\n#define " + name +
               "_SCALE " + cFloat(scale.scale) + "\n#define " + name + "_ZERO (" + std::to_string(scale.zeroPoint) +
               ")\n";
    }

    std::string sharedConstants() const override {
        std::set<int> zeros;
        for (const std::vector<Int8Layer>& layers : m_program.layers)
            zeros.insert(layers[0].inZero);
        std::string text;
        for (const int zero : zeros)
            if (const int count = m_program.mostPadding(zero); count > 0)
                text += cArray(paddingName(zero), std::vector<std::int8_t>(static_cast<std::size_t>(count),
                                                                           static_cast<std::int8_t>(zero)));
        return text;
    }

    std::string constants(std::size_t step, const std::string& name) const override {
        std::string text;
        for (std::size_t part = 0; part < m_program.layers[step].size(); ++part) {
            const Int8Layer& layer = m_program.layers[step][part];
            const std::string own = partName(step, part, name);
            if (!layer.pairs.empty())
                text += "IN_WORDS " + cArray(own + "_pairs", layer.pairs);
            if (!layer.weight.empty())
                text += cArray(own + "_weight", layer.weight);
            if (!layer.bias.empty())
                text += cArray(own + "_bias", layer.bias);
            if (usesFactor(step))
                text += cArray(own + "_multiplier", layer.multiplier);
        }
        return text;
    }

    std::string fields(std::size_t step, std::size_t part, const std::string& name) const override {
        const Int8Layer& layer = m_program.layers[step][part];
        const std::string own = partName(step, part, name);
        std::string text;
        for (const auto& [field, there] : {std::pair("_pairs", !layer.pairs.empty()),
                                           {"_weight", !layer.weight.empty()},
                                           {"_bias", !layer.bias.empty()},
                                           {"_multiplier", usesFactor(step)}})
            text += there ? own + field + ", " : std::string("0, ");
        text += m_program.program.steps[step].kernel == CKernel::convolve ? paddingName(layer.inZero) : "0";
        const Int8Layer::Addition& sum = layer.addition;
        const auto numbers = [](std::initializer_list<int> list) {
            std::string joined;
            for (const int number : list)
                joined += (joined.empty() ? "" : ", ") + std::to_string(number);
            return joined;
        };
        return text + ",\n    " + numbers({layer.shift, layer.inZero, layer.zero}) + ", {" +
               numbers({sum.multiplier, sum.addedMultiplier, sum.offset, sum.shift, sum.sumZero}) + "}, " +
               numbers({layer.lowest, layer.highest});
    }

private:
    std::string partName(std::size_t step, std::size_t part, const std::string& name) const {
        return m_program.layers[step].size() == 1 ? name : name + "_" + std::to_string(part);
    }

    bool usesFactor(std::size_t step) const {
        const CKernel kernel = m_program.program.steps[step].kernel;
        return hasWeights(kernel) || kernel == CKernel::limit || kernel == CKernel::meanOfWindows ||
               kernel == CKernel::meanOfParts || kernel == CKernel::join;
    }

    const Int8Program& m_program;
};

}  // namespace

std::vector<CFile> int8Source(const Int8Program& program, const CNotes& notes, const CGolden<std::int8_t>& golden) {
    std::vector<CFile> files = writeProgram(program.program, Int8Numbers(program), notes);
    for (CFile& file : checkFiles(program.program.network, notes, golden))
        files.push_back(std::move(file));
    return files;
}

}  // namespace nonn
