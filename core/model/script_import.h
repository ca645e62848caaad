// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/script_network.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// What a TorchScript file is to be taken for.
struct ScriptWish {
    Shape image;                     ///< of the data set
    int classes = 0;                 ///< 0: whatever it knows
    std::string features;            ///< the convolution whose filters are to be imitated; empty: see ScriptGraph
    std::vector<Shape> others = {};  ///< of images that it may be given where it cannot answer these
};

/// A model cannot answer images of the shape that was wished for, but these.
class ShapeRefusal : public Error {
public:
    ShapeRefusal(const Error& error, std::vector<Shape> answered) : Error(error), m_answered(std::move(answered)) {}

    const std::vector<Shape>& answered() const { return m_answered; }

private:
    std::vector<Shape> m_answered;  ///< of ScriptWish::others, in their order; never empty
};

/// Makes a teacher of any TorchScript image classifier, traced or scripted, frozen or not: finds its layers, its
/// logits and its feature map by its graph, runs it on two made images, and puts both into one answer. `content` is
/// what `path` holds; see script_file.h on what is refused. Of several outputs that could be the logits each makes one
/// teacher, in the model's order; most models make one. What was decided is in the description's notes. Throws
/// Error(badInput) naming the file for what is damaged, newer, no classifier, or does not fit; ShapeRefusal where one
/// of the other shapes does.
std::vector<ScriptNetwork> importScript(const std::filesystem::path& path, const std::string& content,
                                        const ScriptWish& wish);

}  // namespace nonn
