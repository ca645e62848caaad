// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_import.h"

#include "base/error.h"
#include "base/json.h"
#include "model/runtime.h"
#include "model/script_checks.h"
#include "model/script_content.h"
#include "model/script_file.h"
#include "model/script_graph.h"
#include "model/script_layers.h"
#include "model/script_passes.h"
#include "model/torch_failure.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace nonn {

namespace {

using torch::jit::Module;

constexpr double tolerance = 1e-4;

/// Different images of plausible values, the same in every run.
at::Tensor madeImages(int channels, const Shape& image, std::int64_t count) {
    const std::int64_t values = count * channels * image.height * image.width;
    return at::arange(values, at::kDouble)
        .mul(0.37)
        .sin()
        .to(at::kFloat)
        .view({count, channels, image.height, image.width});
}

bool close(const at::Tensor& left, const at::Tensor& right) {
    const auto scale = (right - right.mean()).abs().max().item<double>();
    return left.sizes() == right.sizes() && (left - right).abs().max().item<double>() <= tolerance * (scale + 1e-6);
}

std::string nameOf(const Module& module) {
    return "script:" + module.type()->name().value().name();
}

Error refusalOf(const Shape& image, const std::exception& refusal) {
    if (const auto* const known = dynamic_cast<const Error*>(&refusal))
        return *known;
    return badInput({}, Text::tr("cannot answer images of %1: %2", shapeText(image), torchFailure(refusal)));
}

/// "32, 64" of the sides that are not `own`, each once, in their order.
std::string sidesText(const std::vector<Shape>& shapes, int own) {
    std::string text;
    std::set<int> said{own};
    for (const Shape& shape : shapes)
        if (said.insert(shape.height).second)
            text += (text.empty() ? "" : ", ") + std::to_string(shape.height);
    return text;
}

Text channelsText(int own) {
    return own == 1   ? Text::tr("It takes grey images: it is given the brightness of coloured ones.")
           : own == 3 ? Text::tr("It takes coloured images: grey ones are given to it as such.")
                      : Text::tr("It takes images of %1 channels: grey ones are given to it in each.", own);
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
        : m_wish(wish), m_module(unwrapped(loadScript(path, content, c10::Device(c10::kCPU)))) {
        widenWeights(m_module);
        checkWeights(m_module);
    }

    /// Makes a teacher of the output that is number `chosen` of those that could be the logits.
    ScriptNetwork run(std::size_t chosen) {
        const at::NoGradGuard noGradient;
        ScriptGraph graph(m_module);
        m_channels = graph.channels() > 0 ? graph.channels() : m_wish.image.channels;
        checkChannels(m_channels, m_wish.image.channels);
        m_images = madeImages(m_channels, m_wish.image, 2);
        const LogitsOutputs outputs = logitsOf(graph);
        m_outputs = outputs.fitting.size();
        m_content.description.notes = graph.takeLogits(outputs, chosen);
        describe(graph);
        ScriptNetwork network;
        m_content.module = m_answering;
        network.m_content = std::make_shared<const ScriptNetwork::Content>(m_content);
        return network;
    }

    /// How many could be the logits, once one has been run.
    std::size_t outputs() const { return m_outputs; }

private:
    LogitsOutputs logitsOf(const ScriptGraph& graph) const {
        try {
            return findLogits(graph.output(m_images), m_images.size(0), m_wish.classes);
        } catch (const std::exception& refusal) {
            const Error said = refusalOf(m_wish.image, refusal);
            const std::vector<Shape> answered = othersAnswered(graph);
            if (!answered.empty())
                throw ShapeRefusal(said, answered);
            if (dynamic_cast<const Error*>(&refusal) != nullptr)
                throw;
            checkBatches(graph);
            const std::string sides = sidesText(m_wish.others, m_wish.image.height);
            throw sides.empty()
                ? said
                : badInput({}, Text::tr("%1. Tried besides: images of %2 pixels a side; --size names another",
                                        said.text(), sides));
        }
    }

    /// Where the model has channels of its own, images of any channels are given to it as those.
    std::vector<Shape> othersAnswered(const ScriptGraph& graph) const {
        std::vector<Shape> answered;
        for (const Shape& shape : m_wish.others) {
            const int own = graph.channels();
            if (own > 0 && shape.channels != m_wish.image.channels)
                continue;
            try {
                const at::Tensor images = madeImages(own > 0 ? own : shape.channels, shape, 2);
                findLogits(graph.output(images), images.size(0), m_wish.classes);
                answered.push_back(shape);
            } catch (const std::exception&) {
                continue;
            }
        }
        return answered;
    }

    /// What cannot answer two images at once says how many it can.
    void checkBatches(const ScriptGraph& graph) const {
        for (const int batch : {1, 4, 8, 16, 32, 64, 100, 128, 256})
            if (answers(graph, batch))
                throwFixedBatch(batch);
    }

    bool answers(const ScriptGraph& graph, int batch) const {
        try {
            graph.output(madeImages(m_channels, m_wish.image, batch));
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }

    [[noreturn]] static void throwFixedBatch(int batch) {
        throw badInput(
            {},
            Text::tr("answers batches of %1 images alone, as their number is written into its code. In Python write "
                     "x.flatten(1) or x.view(x.size(0), -1) for what names it, as x.view(1, -1), or script the "
                     "model instead of tracing it; then save it anew",
                     batch));
    }

    /// Runs it in every way that a teacher will be run.
    void describe(const ScriptGraph& graph) {
        TeacherDescription& found = m_content.description;
        found.name = nameOf(m_module);
        found.image = m_wish.image;
        const FeaturePlace place =
            m_wish.features.empty() ? graph.proposeFeatures(m_images) : graph.featuresAfter(m_wish.features);
        found.notes.insert(found.notes.end(), place.notes.begin(), place.notes.end());
        if (m_channels != found.image.channels)
            found.notes.push_back(channelsText(m_channels));
        m_answering = graph.answering(place);
        m_content.channels = m_channels;
        found.parameters = graph.parameters();
        const auto [logits, features] = answer(m_images);
        found.classes = static_cast<int>(logits.size(1));
        if (features.dim() != 4 || features.size(0) != 2)
            throw badInput({}, Text::tr("has features that are no maps of height and width there"));
        found.features = {static_cast<int>(features.size(1)), static_cast<int>(features.size(2)),
                          static_cast<int>(features.size(3))};
        found.featured = place.operation + " of " + shapeText(found.features);
        checkOneByOne(logits);
        found.layers = observeLayers(graph.names(), [&] { answer(m_images.narrow(0, 0, 1)); });
        for (const TeacherLayer& layer : found.layers)
            found.macs += layer.macs;
        if (place.guessed)
            checkConvolutional(found);
        m_content.classifiesMeans = classifiesMeans(features);
    }

    /// A transformer's only convolution cuts the image into patches: its filters say little of the answer.
    static void checkConvolutional(const TeacherDescription& found) {
        const auto isConvolution = [](const TeacherLayer& layer) { return layer.kind == OperationKind::convolution; };
        const auto last = std::find_if(found.layers.rbegin(), found.layers.rend(), isConvolution);
        std::int64_t after = 0;
        bool ofTokens = false;
        for (auto layer = found.layers.rbegin(); layer != last; ++layer) {
            after += layer->macs;
            ofTokens = ofTokens || (layer->kind == OperationKind::linear && layer->output.height > 1);
        }
        if (last == found.layers.rend() || !ofTokens || 2 * after < found.macs)
            return;
        throw badInput({}, Text::tr("has no convolution before its answer: after the last one, %1, come %2 of its "
                                    "100 parts of computing, in linear layers, as in a transformer. What its filters "
                                    "say is far from the answer, and students that imitate them learn little from it. "
                                    "nonn teacher import --features %1 takes them all the same",
                                    last->name, 100 * after / found.macs));
    }

    std::pair<at::Tensor, at::Tensor> answer(const at::Tensor& images) {
        const torch::jit::GraphOptimizerEnabledGuard asItIs(false);
        const auto pair = m_answering.get_method("nonn_answer")({images.clone()});
        const auto& elements = pair.toTupleRef().elements();
        return {elements.at(0).toTensor(), elements.at(1).toTensor()};
    }

    /// An answer must not hang on the other images of a batch, nor on how many they are.
    void checkOneByOne(const at::Tensor& logits) {
        const at::Tensor first = answerToOne();
        if (first.dim() != 2)
            throw badInput({}, Text::tr("gives one image alone an answer of %1 dimensions instead of 2, as by "
                                        "x.squeeze(). In Python write x.flatten(1) for it; then save it anew",
                                        first.dim()));
        if (!logits.isfinite().all().item<bool>())
            throw badInput({}, Text::tr("answers made images with values that are no numbers (NaN or infinite)"));
        if (!close(first, logits.narrow(0, 0, 1)))
            throw badInput({}, Text::tr("gives an image another answer alone than beside others: it cannot be used in "
                                        "batches. Was it saved in training mode, or does it compute over the batch?"));
    }

    at::Tensor answerToOne() {
        try {
            return answer(m_images.narrow(0, 0, 1)).first;
        } catch (const std::exception&) {
            throwFixedBatch(static_cast<int>(m_images.size(0)));
        }
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
    std::size_t m_outputs = 1;
    int m_channels = 0;
    at::Tensor m_images;
};

std::vector<ScriptNetwork> importScript(const std::filesystem::path& path, const std::string& content,
                                        const ScriptWish& wish) {
    const OneThreadHere small;  // LibTorch's passes over a graph compare constants with all threads
    try {
        std::vector<ScriptNetwork> networks;
        for (std::size_t outputs = 1; networks.size() < outputs;) {
            ScriptImport model(path, content, wish);  // anew: a graph can be given methods once
            const ScriptNetwork made = model.run(networks.size());
            networks.push_back(ScriptNetwork::fromFile(path, made.file(Json::object())));  // as it will be read back
            outputs = model.outputs();
        }
        return networks;
    } catch (const ShapeRefusal& refusal) {
        throw ShapeRefusal(badInput(path, refusal.text()), refusal.answered());
    } catch (const std::exception& error) {
        const Error refusal = refusalOf(wish.image, error);
        throw refusal.path().empty() ? badInput(path, refusal.text()) : refusal;
    }
}

}  // namespace nonn
