// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "model/network.h"
#include "model/teacher_description.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace nonn {

/// A classifier that came as a TorchScript file and answers with its feature map as well. It computes in fp32 under any
/// arithmetic, so that it answers what it answers in Python. Copies share their weights. May run in several threads.
class ScriptNetwork {
public:
    /// A file that file() made; `content` is what `path`, for error messages, holds. Its program is loaded: see
    /// script_file.h on what is refused.
    static ScriptNetwork fromFile(const std::filesystem::path& path, const std::string& content);

    const TeacherDescription& description() const;

    /// `images`: N x C x H x W, normalised.
    NetworkOutput forward(const at::Tensor& images) const;

    /// The logits that follow from pooled features (N x filters); nothing where the classifier sees more of the feature
    /// map than its means.
    std::optional<at::Tensor> classify(const at::Tensor& pooled) const;

    /// The same network whose features are multiplied by `mask`, one value a filter, before its classifier sees them.
    ScriptNetwork withMask(const at::Tensor& mask) const;

    void to(c10::Device device);
    c10::Device device() const;

    /// The content of a TorchScript file with all of this and a description for fromFile() and people; `more` is kept
    /// beside it. Python's `torch.jit.load` reads it.
    std::string file(const Json& more) const;

    /// What the model's own channels are to be normalised by becomes what the images, which may have other channels,
    /// are to be normalised by: grey images go to a model of colours three times, colours to a model of grey by their
    /// brightness (Rec. 601). `reversed`: the model takes blue, green, red of coloured images, and `own` has them so.
    Normalisation normaliseBy(const Normalisation& own, bool reversed = false);
    int ownChannels() const;

    /// How the model's channels come from the images', normalised; nothing where they are these.
    struct OwnImage {
        std::vector<float> factors;  ///< own channels x channels of the images
        std::vector<float> shift;    ///< added to each of the own channels
    };
    std::optional<OwnImage> ownImage() const;

private:
    friend class ScriptImport;
    friend class ScriptLowering;
    struct Content;

    ScriptNetwork() = default;

    std::shared_ptr<const Content> m_content;
    std::vector<float> m_scale;  ///< of each of the model's channels, after normalising; where they are not the images'
    std::vector<float> m_shift;
    bool m_reversed = false;
    at::Tensor m_mask;
};

/// What file() was given, and the description, from the content of a file; runs nothing of it. Null where it is no file
/// of file().
Json scriptNotes(const std::filesystem::path& path, const std::string& content);

}  // namespace nonn
