// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/engine_steps.h"

namespace nonn {

namespace {

StepShape::Map mapOf(const Shape& shape) {
    return {shape.height, shape.width, shape.channels};
}

}  // namespace

StepShape shapeOf(const CProgram& program, const CProgram::Step& step) {
    const LoweredOperation& operation = program.operationOf(step);
    const auto& [rows, columns] = operation.window;
    return {step.kernel,
            mapOf(program.network.inputOf(operation).output),
            mapOf(operation.output),
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
