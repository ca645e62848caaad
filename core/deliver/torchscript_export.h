// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "deliver/export.h"
#include "deliver/export_task.h"
#include "model/precision.h"

#include <filesystem>

namespace nonn {

/// Writes into `folder` what Python's `torch.jit.load` and LibTorch run, for any number of images N:
/// - `student0.pt`, `student1.pt` ...: for each device, images to (its share of the logits N x classes, its pooled
///   features N x filters);
/// - `fusion.pt`: the students' features side by side, N x filters kept, to logits N x classes; and its method
///   `add_partial_logits` from a list of shares of the logits to logits;
/// - `network.pt`: images to logits N x classes, all in one;
/// - `golden.pt`: a dictionary of tensors (`torch.load`) of a few images and every output they must give;
/// - `manifest.json`: what is what, with sizes, costs and the sha256 of each file.
/// Images are float32, N x channels x height x width, from 0 to 1, as torchvision's ToTensor makes them; or uint8 from
/// 0 to 255. Normalisation is within. Weights keep the names of the network's state; fp16 stores the weights of
/// convolutions and linear layers in half precision and computes in float32, so that files run on any processor.
/// Every file is read back and run on real images before the first is put in its place, each whole or not at all, the
/// manifest last; a failure leaves what was there. Only files of an earlier export are replaced. One export at a time
/// writes to a folder: others wait.
/// Throws Error(usage) for int8, which TorchScript files are not made in; Error(badInput) naming the folder or file
/// where it cannot be written or was not written by an export, or when the task's images do not fit the network;
/// Error(failed) when a file read back gives other outputs, or the disk is full.
Export exportTorchScript(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
                         const Progress& progress);

}  // namespace nonn
