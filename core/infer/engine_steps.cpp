// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/engine_steps.h"

namespace nonn {

namespace {

StepShape::Map mapOf(const Shape& shape) {
    return {shape.height, shape.width, shape.channels};
}

/// All pixels in one row.
StepShape::Map rowOf(const Shape& shape) {
    return {1, shape.height * shape.width, shape.channels};
}

}  // namespace

StepShape shapeOf(const CProgram& program, const CProgram::Step& step) {
    const LoweredOperation& operation = program.operationOf(step);
    const auto& [rows, columns] = operation.window;
    // Where pixels do not meet it does not matter how they lie, and longer rows are faster.
    const bool alone = step.kernel == CKernel::convolve && operation.window == Window();
    const auto lying = alone ? rowOf : mapOf;
    return {step.kernel,
            lying(program.network.inputOf(operation).output),
            lying(operation.output),
            {rows.kernel, columns.kernel, rows.stride, columns.stride, rows.dilation, columns.dilation, rows.before,
             columns.before, rows.after, columns.after},
            operation.groups,
            operation.countsPadding ? 1 : 0,
            operation.channelOffset};
}

bool isPadded(const StepShape& shape) {
    const StepShape::Window& window = shape.window;
    return window.top + window.bottom + window.left + window.right > 0;
}

std::size_t paddedElements(const StepShape& shape) {
    const StepShape::Window& window = shape.window;
    return sizeOf(shape.in.height + window.top + window.bottom) * sizeOf(shape.in.width + window.left + window.right) *
           sizeOf(shape.in.channels);
}

}  // namespace nonn
