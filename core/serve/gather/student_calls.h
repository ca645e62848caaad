// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infer/bundle_network.h"
#include "serve/protocol.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace inference {
class ModelInferRequest;
class ModelInferResponse;
class ModelMetadataResponse;
}  // namespace inference

namespace nonn {

/// What a client says to the nodes of a bundle, and what it takes from them. Answers come from strangers: everything is
/// looked at before it is used, and throws Error(badInput) with the reason.
class StudentCalls {
public:
    /// `precision`: at which nodes must serve; nothing: at whichever they do.
    StudentCalls(const Bundle& bundle, std::optional<Precision> precision);

    const BundleManifest& manifest() const { return m_bundle.manifest(); }
    int images(std::span<const std::uint8_t> pixels) const;

    /// What is asked of a student: images of `pixels`, and the shorter of the two messages that it can give, or the one
    /// that fusion layers for survivors take.
    void fill(inference::ModelInferRequest& request, std::span<const std::uint8_t> pixels, TensorType type) const;
    void addressTo(inference::ModelInferRequest& request, int student) const;

    struct Served {
        TensorType type = TensorType::fp32;  ///< the shortest in which it takes images
        bool proven = false;                 ///< it named the student's file by its SHA-256
        std::optional<Precision> precision;  ///< where it says so
    };
    /// Whether a model is the student.
    Served look(const inference::ModelMetadataResponse& metadata, int student) const;

    /// A golden image, for a node that does not say which students it has.
    const std::vector<std::uint8_t>& goldenPixels() const { return m_goldenPixels; }
    void checkGolden(const std::vector<float>& share, int student) const;

    /// Where the answer says whose it is, that is this very student: another may listen at an address by now.
    void expectOurs(const inference::ModelInferResponse& response, int student) const;
    struct Message {
        std::vector<float> share;     ///< of the logits, images x classes
        std::vector<float> features;  ///< images x filters; empty where they were not sent
    };
    Message messageOf(const inference::ModelInferResponse& response, int student, int images);

    /// One logit a class, from the messages of those that answered, for one of the images.
    std::vector<float> answer(const std::vector<StudentMessage>& messages) const { return m_fusion.answer(messages); }

private:
    /// Where a student has fewer filters than there are classes they are sent, and the fusion layer is applied here.
    bool sendsFeatures(int student) const;

    Bundle m_bundle;
    std::optional<Precision> m_precision;
    BundleFusion m_fusion;
    std::vector<std::uint8_t> m_goldenPixels;
    std::vector<std::vector<std::vector<float>>>
        m_goldenShares;  ///< of each precision, of each student, for that image
};

}  // namespace nonn
