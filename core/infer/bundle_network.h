// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/bundle/bundle.h"
#include "infer/float_engine.h"
#include "infer/int8_engine.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace nonn {

/// One student of a bundle, ready to run. Copies run side by side.
class BundleStudent {
public:
    /// Throws Error(badInput) naming the file where it is no such network, or does not say of the golden images what it
    /// must: 1e-4 of the largest value at most are rounding.
    BundleStudent(const Bundle& bundle, int student, Precision precision);

    struct Answer {
        std::vector<float> logits;    ///< its share of them, images x classes
        std::vector<float> features;  ///< images x its filters
    };

    /// Any number of images, channels x height x width, from 0 to 1; at int8 rounded to steps of 1/255.
    Answer run(std::span<const float> images);

private:
    std::variant<FloatEngine, Int8Engine> m_engine;  ///< the latter at int8: to the bit as the C of exports
};

/// What a student sends of one image; all empty where it does not answer.
struct StudentMessage {
    std::span<const float> logits = {};    ///< its share of them, classes
    std::span<const float> features = {};  ///< needed where BundleFusion::takesFeatures()
};

/// Where the messages of the students meet.
class BundleFusion {
public:
    /// Throws as BundleStudent does.
    BundleFusion(const Bundle& bundle, Precision precision);

    /// For one image: `features` of each student, empty where it does not answer. One logit a class.
    std::vector<float> fuse(const std::vector<std::span<const float>>& features);
    /// The same from their shares of the logits.
    std::vector<float> sum(const std::vector<std::span<const float>>& shares) const;
    /// The same, by the fusion layer for those that answer where there is one.
    std::vector<float> answer(const std::vector<StudentMessage>& messages) const;
    /// Whether there are such layers, and they take features.
    bool takesFeatures() const { return m_survivors && m_survivors->message == Message::features; }

private:
    FloatEngine m_engine;
    std::vector<std::size_t> m_widths;
    std::vector<float> m_bias;
    std::optional<SurvivorLayers> m_survivors;
};

/// The largest difference between the two, as a share of the largest value where that is above 1.
double largestShare(std::span<const float> expected, std::span<const float> found);

}  // namespace nonn
