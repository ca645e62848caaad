// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "model/precision.h"

#include <string>
#include <vector>

namespace nonn {

/// The code of the exported modules in TorchScript's dialect of Python, as methods of a module. Weights stored at fp16
/// are converted where they are used.

/// An expression for the submodule or tensor of this dotted name. Submodules named by a number, as in a Sequential of
/// Python, are no identifiers.
std::string attributeExpression(const std::string& name);

/// forward(image) -> (partial logits, features) of a student with its slice of the fusion layer.
std::string studentSource(const Architecture& architecture, Precision precision);

/// forward(features) -> logits and add_partial_logits(list of shares) -> logits, of students with these numbers of
/// filters. Both add the students' shares onto the bias in their order, as fuse() does.
std::string fusionSource(const std::vector<std::size_t>& filters, Precision precision);

/// forward(image) -> logits of a module with submodules student0 .. and the fusion layer's bias.
std::string wholeSource(int students);

}  // namespace nonn
