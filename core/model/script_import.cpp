// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_import.h"

#include "base/error.h"
#include "base/json.h"
#include "model/runtime.h"
#include "model/script_content.h"
#include "model/script_file.h"
#include "model/script_graph.h"
#include "model/script_layers.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/arange.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <algorithm>
#include <sstream>

namespace nonn {

namespace {

using torch::jit::Module;

constexpr double tolerance = 1e-4;

/// Two different images of plausible values, the same in every run.
at::Tensor madeImages(int channels, const Shape& image) {
    const std::int64_t values = 2 * std::int64_t{channels} * image.height * image.width;
    return at::arange(values, at::kDouble)
        .mul(0.37)
        .sin()
        .to(at::kFloat)
        .view({2, channels, image.height, image.width});
}

bool close(const at::Tensor& left, const at::Tensor& right) {
    const auto scale = (right - right.mean()).abs().max().item<double>();
    return left.sizes() == right.sizes() && (left - right).abs().max().item<double>() <= tolerance * (scale + 1e-6);
}

/// Weights in half precision are for accelerators; here they are widened.
void widen(Module& module) {
    for (const at::Tensor& parameter : module.parameters())
        if (parameter.scalar_type() == at::kHalf || parameter.scalar_type() == at::kBFloat16) {
            module.to(at::kFloat);
            return;
        }
}

std::string nameOf(const Module& module) {
    return "script:" + module.type()->name().value().name();
}

void checkChannels(int own, int images) {
    if (own != images && own != 1 && images != 1)
        throw badInput({}, Text::tr("takes images of %1 channels, the data set has %2", own, images));
    if (own == 1 && images != 1 && images != 3)
        throw badInput({}, Text::tr("takes grey images, the data set has %1 channels", images));
}

}  // namespace

class ScriptImport {
public:
    ScriptImport(const std::filesystem::path& path, const std::string& content, const ScriptWish& wish)
        : m_wish(wish), m_module(loadScript(path, content, c10::Device(c10::kCPU))) {
        widen(m_module);
    }

    ScriptNetwork run() {
        const at::NoGradGuard noGradient;
        ScriptGraph graph(m_module);
        m_channels = graph.channels() > 0 ? graph.channels() : m_wish.image.channels;
        checkChannels(m_channels, m_wish.image.channels);
        m_images = madeImages(m_channels, m_wish.image);
        describe(graph);
        ScriptNetwork network;
        m_content.module = m_answering;
        network.m_content = std::make_shared<const ScriptNetwork::Content>(m_content);
        return network;
    }

private:
    /// Runs it in every way that a teacher will be run.
    void describe(ScriptGraph& graph) {
        TeacherDescription& found = m_content.description;
        found.name = nameOf(m_module);
        found.image = m_wish.image;
        found.notes = graph.chooseLogits(m_images, m_wish.classes);
        const FeaturePlace place =
            m_wish.features.empty() ? graph.proposeFeatures(m_images) : graph.featuresAfter(m_wish.features);
        found.notes.insert(found.notes.end(), place.notes.begin(), place.notes.end());
        if (m_channels != found.image.channels)
            found.notes.push_back(m_channels == 1
                                      ? Text::tr("It takes grey images: it is given the brightness of coloured ones.")
                                      : Text::tr("It takes coloured images: grey ones are given to it as such."));
        m_answering = graph.answering(place);
        m_content.channels = m_channels;
        found.parameters = graph.parameters();
        found.layers = observeLayers(graph.names(), [&] { answer(m_images.narrow(0, 0, 1)); });
        for (const TeacherLayer& layer : found.layers)
            found.macs += layer.macs;
        const auto [logits, features] = answer(m_images);
        found.classes = static_cast<int>(logits.size(1));
        if (features.dim() != 4 || features.size(0) != 2)
            throw badInput({}, Text::tr("has features that are no maps of height and width there"));
        found.features = {static_cast<int>(features.size(1)), static_cast<int>(features.size(2)),
                          static_cast<int>(features.size(3))};
        found.featured = place.operation + " of " + shapeText(found.features);
        checkOneByOne(logits);
        m_content.classifiesMeans = classifiesMeans(features);
    }

    std::pair<at::Tensor, at::Tensor> answer(const at::Tensor& images) {
        const torch::jit::GraphOptimizerEnabledGuard asItIs(false);
        const auto pair = m_answering.get_method("nonn_answer")({images.clone()});
        const auto& elements = pair.toTupleRef().elements();
        return {elements.at(0).toTensor(), elements.at(1).toTensor()};
    }

    /// An answer must not hang on the other images of a batch, nor on how many they are.
    void checkOneByOne(const at::Tensor& logits) {
        const at::Tensor first = answer(m_images.narrow(0, 0, 1)).first;
        if (!close(first, logits.narrow(0, 0, 1)))
            throw badInput(
                {}, Text::tr("gives an image another answer alone than beside others: it cannot be used in batches"));
    }

    /// Asked of maps that differ more from their means than the model's own.
    bool classifiesMeans(const at::Tensor& features) {
        if (!m_answering.find_method("nonn_head"))
            return false;
        try {
            const at::Tensor waves = at::arange(features.numel(), at::kDouble).mul(1.7).sin().to(at::kFloat);
            const at::Tensor maps = (1 + waves.view(features.sizes())) * (1 + features.abs());
            return close(head(maps.mean({2, 3}, true)), head(maps));
        } catch (const std::exception&) {
            return false;  // as flattened maps of a fixed size
        }
    }

    at::Tensor head(const at::Tensor& features) {
        const torch::jit::GraphOptimizerEnabledGuard asItIs(false);
        return m_answering.get_method("nonn_head")({features}).toTensor();
    }

    const ScriptWish& m_wish;
    Module m_module;
    Module m_answering;
    ScriptNetwork::Content m_content;
    int m_channels = 0;
    at::Tensor m_images;
};

ScriptNetwork importScript(const std::filesystem::path& path, const std::string& content, const ScriptWish& wish) {
    const OneThreadHere small;  // LibTorch's passes over a graph compare constants with all threads
    try {
        const ScriptNetwork made = ScriptImport(path, content, wish).run();
        return ScriptNetwork::fromFile(path, made.file(Json::object()));  // as it will be read back
    } catch (const Error& error) {
        throw error.path().empty() ? badInput(path, error.text()) : error;
    } catch (const std::exception& error) {
        throw badInput(path, Text::tr("cannot answer images of %1: %2", shapeText(wish.image), scriptMessage(error)));
    }
}

}  // namespace nonn
