// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "deliver/export.h"
#include "deliver/export_task.h"
#include "model/precision.h"

#include <filesystem>

namespace nonn {

/// Writes into `folder` what every engine for ONNX runs (opset 13, IR version 7, plain operators), for any number of
/// images N:
/// - `student0.onnx`, `student1.onnx` ...: for each device, from `image` to `logits`, its share of them without the
///   fusion layer's bias, and its `features`;
/// - `fusion.onnx`: from the students' `features`, side by side, to `logits`;
/// - `network.onnx`: from `image` to `logits`, and the `features` of all;
/// - `teacher.onnx`, where the task has a teacher: from `image` to `logits` and `features`;
/// - `golden.npz`: a few images and every output they must give, for numpy.load;
/// - `manifest.json`: what is what, with sizes, costs and the sha256 of each file.
/// An image is float32, N x channels x height x width, from 0 to 1. Normalisation is within, batch norms are folded
/// wherever they can be. fp16 stores the weights of convolutions and linear layers in half precision and computes in
/// float32. int8 quantises students and the network of all, see
/// quantised_student.h, in the form that runtimes make 8-bit operators of; the fusion layer and the teacher stay float,
/// and so do inputs and outputs. Golden vectors are then what our integers give: engines differ by a step here and
/// there. The same run gives the same bytes. Every file is read back, by a reader that knows ONNX alone, and run on
/// real images before the first is put in its place; see export_folder.h on what is replaced and when. Throws as
/// exportTorchScript() does; Error(badInput) for a teacher that came as a program with operators that are not known.
Export exportOnnx(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
                  const Progress& progress);

}  // namespace nonn
