// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/bundle_network.h"

#include "base/error.h"
#include "deliver/onnx/from_onnx.h"
#include "deliver/onnx/quantised_from_onnx.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nonn {

namespace {

constexpr double allowedShare = 1e-4;

std::string fileOf(const std::string& network, Precision precision) {
    return BundlePart{ExportKind::onnx, precision}.name() + "/" + network + ".onnx";
}

/// With these outputs, in this order, of these widths.
struct Wanted {
    const char* name;
    std::size_t width;
};

constexpr std::int64_t mostElements = std::int64_t{1} << 28;

/// Its own, or its input with the zeros round it.
std::int64_t largestTensor(const LoweredNetwork& network, const LoweredOperation& operation) {
    const std::int64_t own = operation.output.elements();
    if (operation.kind != LoweredKind::convolution)
        return own;
    const Shape& input = network.inputOf(operation).output;
    const auto& [rows, columns] = operation.window;
    return std::max(own, std::int64_t{input.height + rows.before + rows.after} *
                             (input.width + columns.before + columns.after) * input.channels);
}

/// Puts the outputs in order. Throws where one is missing or anything has another size.
void expectShapes(const std::filesystem::path& place, LoweredNetwork& network, const Shape& input,
                  const std::vector<Wanted>& outputs) {
    if (!(network.input() == input))
        throw badInput(place, Text::tr("takes other inputs than the manifest says"));
    for (const LoweredOperation& operation : network.operations) {
        if (isOfTeachersAlone(operation.kind))
            throw badInput(place, Text::tr("%1 is an operation that no student has", operation.name));
        if (const std::int64_t elements = largestTensor(network, operation); elements > mostElements)
            throw badInput(place,
                           Text::tr("makes a tensor of %1 numbers, more than any device has room for", elements));
    }
    std::vector<LoweredNetwork::Output> ordered;
    for (const Wanted& wanted : outputs) {
        const auto found = std::ranges::find(network.outputs, wanted.name, &LoweredNetwork::Output::name);
        if (found == network.outputs.end() ||
            network.at(found->operation).output.elements() != static_cast<std::int64_t>(wanted.width))
            throw badInput(place, Text::tr("does not give %1 as the manifest says", wanted.name));
        ordered.push_back(*found);
    }
    network.outputs = std::move(ordered);
}

LoweredNetwork readNetwork(const Bundle& bundle, const std::string& file, const Shape& input,
                           const std::vector<Wanted>& outputs) {
    const std::filesystem::path place = bundle.place(file);
    LoweredNetwork network = networkFromOnnx(place, readOnnx(place, bundle.content(file)), input).network;
    expectShapes(place, network, input, outputs);
    return network;
}

std::variant<FloatEngine, Int8Engine> readStudent(const Bundle& bundle, int student, Precision precision) {
    const BundleManifest& manifest = bundle.manifest();
    if (student < 0 || student >= manifest.students())
        throw badInput({}, Text::tr("there is no student %1 among %2", student, manifest.students()));
    const std::string file = fileOf("student" + std::to_string(student), precision);
    const Shape& image = manifest.preparation.image;
    const std::vector<Wanted> outputs{{"logits", manifest.classes.size()},
                                      {"features", manifest.filters[static_cast<std::size_t>(student)].size()}};
    if (precision != Precision::int8)
        return FloatEngine(readNetwork(bundle, file, image, outputs));
    const std::filesystem::path place = bundle.place(file);
    Quantisation quantisation = quantisedFromOnnx(place, readOnnx(place, bundle.content(file)), image);
    expectShapes(place, quantisation.network, image, outputs);
    return Int8Engine(std::move(quantisation));
}

std::vector<std::vector<float>> runIntegers(Int8Engine& engine, std::span<const float> images) {
    std::vector<std::int8_t> pixels(images.size());
    std::ranges::transform(images, pixels.begin(), [](float value) {
        return static_cast<std::int8_t>(std::lrint(std::clamp(value, 0.0f, 1.0f) * 255) - 128);
    });
    std::vector<std::vector<float>> outputs;
    for (const std::vector<std::int8_t>& numbers : engine.run(pixels))
        outputs.push_back(engine.meant(outputs.size(), numbers));
    return outputs;
}

std::size_t keptFilters(const BundleManifest& manifest) {
    std::size_t kept = 0;
    for (const std::vector<int>& filters : manifest.filters)
        kept += filters.size();
    return kept;
}

void expectGolden(const Bundle& bundle, const std::string& file, const NamedArray& golden,
                  std::span<const float> found) {
    const double share = largestShare(golden.values, found);
    if (!(share <= allowedShare))
        throw badInput(bundle.place(file), Text::tr("gives other %1 than the golden vectors: they differ by %2",
                                                    golden.name, std::to_string(share)));
}

}  // namespace

double largestShare(std::span<const float> expected, std::span<const float> found) {
    if (expected.size() != found.size())
        return std::numeric_limits<double>::infinity();
    double largest = 0;
    double scale = 1;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double difference = std::abs(double{found[i]} - expected[i]);
        largest = difference <= largest ? largest : difference;  // not a number stays
        scale = std::max(scale, std::abs(double{expected[i]}));
    }
    return largest / scale;
}

BundleStudent::BundleStudent(const Bundle& bundle, int student, Precision precision)
    : m_engine(readStudent(bundle, student, precision)) {
    const std::string name = "student" + std::to_string(student);
    const Answer answer = run(bundle.golden(precision, "image").values);
    expectGolden(bundle, fileOf(name, precision), bundle.golden(precision, name + ".logits"), answer.logits);
    expectGolden(bundle, fileOf(name, precision), bundle.golden(precision, name + ".features"), answer.features);
}

BundleStudent::Answer BundleStudent::run(std::span<const float> images) {
    auto* const integers = std::get_if<Int8Engine>(&m_engine);
    std::vector<std::vector<float>> outputs =
        integers != nullptr ? runIntegers(*integers, images) : std::get<FloatEngine>(m_engine).run(images);
    return {std::move(outputs[0]), std::move(outputs[1])};
}

BundleFusion::BundleFusion(const Bundle& bundle, Precision precision)
    : m_engine(readNetwork(bundle, fileOf("fusion", precision),
                           {static_cast<int>(keptFilters(bundle.manifest())), 1, 1},
                           {{"logits", bundle.manifest().classes.size()}})),
      m_survivors(bundle.survivors()) {
    for (const std::vector<int>& filters : bundle.manifest().filters)
        m_widths.push_back(filters.size());
    m_bias = fuse(std::vector<std::span<const float>>(m_widths.size()));
    expectGolden(bundle, fileOf("fusion", precision), bundle.golden(precision, "logits"),
                 m_engine.run(bundle.golden(precision, "features").values).front());
}

std::vector<float> BundleFusion::fuse(const std::vector<std::span<const float>>& features) {
    std::vector<float> all;
    for (std::size_t p = 0; p < m_widths.size(); ++p) {
        all.insert(all.end(), features[p].begin(), features[p].end());
        if (features[p].empty())
            all.resize(all.size() + m_widths[p], 0);
    }
    return m_engine.run(all).front();
}

std::vector<float> BundleFusion::sum(const std::vector<std::span<const float>>& shares) const {
    std::vector<float> logits = m_bias;
    for (const std::span<const float> share : shares)
        for (std::size_t c = 0; c < share.size(); ++c)
            logits[c] += share[c];
    return logits;
}

std::vector<float> BundleFusion::answer(const std::vector<StudentMessage>& messages) const {
    std::vector<std::span<const float>> shares;
    std::vector<std::span<const float>> taken;
    for (const StudentMessage& message : messages) {
        shares.push_back(message.logits);
        taken.push_back(takesFeatures() ? message.features : message.logits);
    }
    return m_survivors && m_survivors->know(maskOf(taken)) ? m_survivors->fuse(taken) : sum(shares);
}

}  // namespace nonn
