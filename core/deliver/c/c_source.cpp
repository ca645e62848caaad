// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/c_source.h"

#include "deliver/c/c_check.h"
#include "deliver/c/c_text.h"
#include "deliver/c/c_writer.h"
#include "deliver/c/kernel_text.h"

namespace nonn {

namespace {

class FloatNumbers : public CNumbers {
public:
    explicit FloatNumbers(const CProgram& program) : m_program(program) {}

    const char* type() const override { return "float"; }
    int bytes() const override { return 4; }
    std::int64_t weightBytes() const override { return floatWeightBytes(m_program); }
    std::string_view kernels() const override { return floatKernels(); }
    const char* includes() const override { return ""; }
    const char* image() const override { return "from 0 to 1"; }
    std::string outputNotes(const std::string&, int) const override { return {}; }

    std::string sharedConstants() const override {
        const int zeros = m_program.mostZeros();
        return zeros > 0 ? "static const float zeros[" + std::to_string(zeros) + "] = {0.0f};\n" : std::string();
    }

    std::string constants(std::size_t step, const std::string& name) const override {
        const CKernel kernel = m_program.steps[step].kernel;
        if (!hasWeights(kernel))
            return {};
        const LoweredOperation& operation = operationOf(step);
        std::string text = cArray(name + "_weight", std::span<const float>(packedWeights(operation, kernel)));
        if (!operation.bias.empty())
            text += cArray(name + "_bias", std::span<const float>(operation.bias));
        return text;
    }

    std::string fields(std::size_t step, const std::string& name) const override {
        const CKernel kernel = m_program.steps[step].kernel;
        const std::string weights = !hasWeights(kernel)              ? "0, 0"
                                    : operationOf(step).bias.empty() ? name + "_weight, zeros"
                                                                     : name + "_weight, " + name + "_bias";
        const FusedStep& fused = m_program.steps[step].fused;
        return weights + ", " + (kernel == CKernel::convolve ? "zeros" : "0") + ", " + cFloat(fused.lowest) + ", " +
               cFloat(fused.highest);
    }

    std::string partFields(std::size_t, std::size_t) const override { return "0, 0, 0, 0.0f, 0.0f"; }

private:
    const LoweredOperation& operationOf(std::size_t step) const { return m_program.operationOf(m_program.steps[step]); }

    const CProgram& m_program;
};

}  // namespace

std::int64_t floatWeightBytes(const CProgram& program) {
    return 4 * countWeights(program.network);
}

std::vector<CFile> floatSource(const LoweredNetwork& network, const CNotes& notes, const CGolden<float>& golden) {
    const CProgram program = makeProgram(network);
    std::vector<CFile> files = writeProgram(program, FloatNumbers(program), notes);
    for (CFile& file : checkFiles(network, notes, golden))
        files.push_back(std::move(file));
    return files;
}

}  // namespace nonn
