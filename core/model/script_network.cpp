// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_network.h"

#include "base/error.h"
#include "base/json.h"
#include "model/runtime.h"
#include "model/script_content.h"
#include "model/script_file.h"
#include "model/torch_failure.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/tensor.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <algorithm>
#include <sstream>

namespace nonn {

namespace {

constexpr auto notesFile = "nonn.json";
const std::vector<float> brightness{0.299f, 0.587f, 0.114f};

at::Tensor perChannel(const std::vector<float>& values, c10::Device device) {
    return at::tensor(values).view({1, -1, 1, 1}).to(device);
}

float mean(const std::vector<float>& values) {
    float sum = 0;
    for (const float value : values)
        sum += value;
    return sum / static_cast<float>(values.size());
}

Json parseNotes(const std::filesystem::path& path, const std::string& content) {
    const std::string text = extraText(path, content, notesFile);
    try {
        return text.empty() ? Json() : Json::parse(text);
    } catch (const Json::exception&) {
        throw badInput(path, Text::tr("holds a damaged %1", notesFile));
    }
}

/// The model's answer without anything that would change it: no autocast, no profiling, no gradients.
c10::IValue call(const torch::jit::Module& module, const char* method, std::vector<c10::IValue> inputs) {
    const c10::impl::ExcludeDispatchKeyGuard inFullPrecision(c10::autocast_dispatch_keyset);
    const torch::jit::GraphOptimizerEnabledGuard asItIs(false);
    try {
        return module.get_method(method)(std::move(inputs));
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error(ErrorCode::failed, {}, Text::tr("the TorchScript model failed: %1", torchFailure(error)));
    }
}

}  // namespace

Json scriptNotes(const std::filesystem::path& path, const std::string& content) {
    return parseNotes(path, content);
}

ScriptNetwork ScriptNetwork::fromFile(const std::filesystem::path& path, const std::string& content) {
    const Json notes = parseNotes(path, content);
    if (notes.is_null())
        throw badInput(path, Text::tr("is no teacher of this program"));
    ScriptNetwork network;
    auto read = std::make_shared<Content>();
    fromJson(path, notes, [&](const Json& json) {
        read->description = teacherDescriptionFrom(json.at("network"));
        read->channels = json.at("channels").get<int>();
        read->classifiesMeans = json.at("classifies_means").get<bool>();
        network.m_reversed = json.value("reversed", false);
        network.m_scale = json.at("scale").get<std::vector<float>>();
        network.m_shift = json.at("shift").get<std::vector<float>>();
        const std::size_t given = network.m_scale.size();
        if (read->channels < 1 || (given != 0 && given != static_cast<std::size_t>(read->channels)) ||
            network.m_shift.size() != given)
            throw badInput(path, Text::tr("describes channels that do not fit together"));
        return true;
    });
    const OneThreadHere small;
    read->module = loadScript(path, content, c10::Device(c10::kCPU));
    for (const char* const method : {"nonn_answer", "nonn_masked", "nonn_head"})
        if (!read->module.find_method(method) && (method != std::string("nonn_head") || read->classifiesMeans))
            throw badInput(path, Text::tr("has no method %1, which a teacher of this program has", method));
    network.m_content = std::move(read);
    return network;
}

const TeacherDescription& ScriptNetwork::description() const {
    return m_content->description;
}

int ScriptNetwork::ownChannels() const {
    return m_content->channels;
}

NetworkOutput ScriptNetwork::forward(const at::Tensor& images) const {
    const c10::InferenceMode inference;
    at::Tensor own = images;
    if (m_content->channels != m_content->description.image.channels) {
        own = images.size(1) == 1 ? images.expand({-1, m_content->channels, -1, -1})
                                  : (images * perChannel(brightness, images.device())).sum(1, true);
        if (!m_scale.empty())
            own = own * perChannel(m_scale, images.device()) + perChannel(m_shift, images.device());
    }
    if (m_reversed)
        own = own.flip(1);
    own = own.clone(at::MemoryFormat::Contiguous);  // which the model may write to, and read by rows
    const auto pair = m_mask.defined() ? call(m_content->module, "nonn_masked", {own, m_mask.to(images.device())})
                                       : call(m_content->module, "nonn_answer", {own});
    const auto& elements = pair.toTupleRef().elements();
    const at::Tensor features = elements.at(1).toTensor();
    return {features, features.mean({2, 3}, false, at::kFloat), elements.at(0).toTensor()};
}

std::optional<ScriptNetwork::OwnImage> ScriptNetwork::ownImage() const {
    const auto images = static_cast<std::size_t>(m_content->description.image.channels);
    const auto own = static_cast<std::size_t>(m_content->channels);
    if (own == images && !m_reversed)
        return std::nullopt;
    OwnImage result{{}, m_shift.empty() ? std::vector<float>(own, 0.0f) : m_shift};
    for (std::size_t c = 0; c < own; ++c)
        for (std::size_t i = 0; i < images; ++i) {
            const float share = m_reversed ? static_cast<float>(c + i + 1 == images) : images == 1 ? 1 : brightness[i];
            result.factors.push_back(m_scale.empty() ? share : share * m_scale[c]);
        }
    return result;
}

std::optional<at::Tensor> ScriptNetwork::classify(const at::Tensor& pooled) const {
    if (!m_content->classifiesMeans)
        return std::nullopt;
    const c10::InferenceMode inference;
    const at::Tensor maps = pooled.to(device()).view({pooled.size(0), pooled.size(1), 1, 1});
    return call(m_content->module, "nonn_head", {maps}).toTensor().cpu();
}

ScriptNetwork ScriptNetwork::withMask(const at::Tensor& mask) const {
    ScriptNetwork masked = *this;
    masked.m_mask = mask.view({1, -1, 1, 1});
    return masked;
}

c10::Device ScriptNetwork::device() const {
    return m_content->device;
}

void ScriptNetwork::to(c10::Device device) {
    if (device == m_content->device)
        return;
    auto moved = std::make_shared<Content>(*m_content);
    std::stringstream stream;
    m_content->module.save(stream);
    moved->module = loadScript({}, stream.str(), device);  // constants move only by being read anew
    moved->device = device;
    m_content = std::move(moved);
}

std::string ScriptNetwork::file(const Json& more) const {
    const Json notes = {{"network", toJson(m_content->description)},
                        {"channels", m_content->channels},
                        {"classifies_means", m_content->classifiesMeans},
                        {"reversed", m_reversed},
                        {"scale", m_scale},
                        {"shift", m_shift},
                        {"more", more}};
    std::ostringstream stream;
    m_content->module.save(stream, {{notesFile, notes.dump()}});
    return std::move(stream).str();
}

Normalisation ScriptNetwork::normaliseBy(const Normalisation& own, bool reversed) {
    const auto images = static_cast<std::size_t>(m_content->description.image.channels);
    m_scale.clear();
    m_shift.clear();
    m_reversed = reversed && own.mean.size() == images;
    if (m_reversed)
        return {{own.mean.rbegin(), own.mean.rend()}, {own.deviation.rbegin(), own.deviation.rend()}};
    if (own.mean.size() == images)
        return own;
    const float centre = mean(own.mean);
    const float spread = mean(own.deviation);
    for (std::size_t c = 0; c < own.mean.size(); ++c) {
        m_scale.push_back(spread / own.deviation[c]);
        m_shift.push_back((centre - own.mean[c]) / own.deviation[c]);
    }
    return {std::vector<float>(images, centre), std::vector<float>(images, spread)};
}

}  // namespace nonn
