// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/network.h"
#include "train/training_loop.h"

namespace nonn {

/// A training in which something has become infinite or no number at all, from which no step leads back: Error(failed)
/// that says in which epoch and step, at which learning rate, and what it was.
class Divergence : public Error {
public:
    Divergence(const LoopStep& step, const Text& what);
    Divergence(const LoopStep& step, const Text& what, const Text& remedy);
};

/// Throws Divergence unless the value is a finite number. `name`: as "the feature term".
void checkFinite(const LoopStep& step, const Text& name, double value);

/// The same for each of these tensors, where `owner` says whose they are. Those on another device are looked at with
/// one read of a value by the host.
void checkFinite(const LoopStep& step, const Text& owner, const StateDict& state);

/// The same for what the teacher says of a batch, where no learning rate helps: one row of logits and one of features
/// an image.
void checkAnswer(const LoopStep& step, const at::Tensor& logits, const at::Tensor& features);

/// The step that ended the epoch at this position.
LoopStep lastStep(const LoopPosition& position, int batchSize, double learningRate);

}  // namespace nonn
