// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/student_calls.h"

#include "base/error.h"
#include "inference.pb.h"
#include "serve/node/node_service.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace nonn {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers travel as they lie in memory");

/// Of a golden image's values; a node at another precision may be as far off as its own golden vectors allow.
constexpr double allowedShare = 1e-3;
constexpr float highestPixel = 255;

using TensorMetadata = inference::ModelMetadataResponse::TensorMetadata;

template <typename Tensors>
void expectTensor(const Tensors& tensors, const char* name, const std::vector<std::int64_t>& sizes) {
    if (tensors.empty())
        return;  // some servers do not say
    for (const TensorMetadata& tensor : tensors)
        if (tensor.name() == name) {
            const auto& shape = tensor.shape();
            // The number of images may be left out, as Triton's configuration does.
            const bool same =
                shape.empty() || (shape.size() >= std::ssize(sizes) &&
                                  std::equal(sizes.begin(), sizes.end(), shape.end() - std::ssize(sizes)));
            if (!same)
                throw badInput({}, Text::tr("its %1 is of another shape than the bundle's", name));
            return;
        }
    throw badInput({}, Text::tr("it has no %1", name));
}

/// Of metadata or an answer.
std::optional<std::string> textParameter(const auto& response, const char* key) {
    const auto found = response.parameters().find(key);
    return found == response.parameters().end() || !found->second.has_string_param()
               ? std::nullopt
               : std::optional(found->second.string_param());
}

/// The values of the one output.
std::vector<float> numbersOf(const inference::ModelInferResponse& response, std::string_view output, std::int64_t rows,
                             std::int64_t columns) {
    if (response.outputs_size() != 1 || response.outputs(0).name() != output ||
        response.outputs(0).datatype() != "FP32")
        throw badInput({}, Text::tr("it answered something else than %1", output));
    const inference::ModelInferResponse::InferOutputTensor& tensor = response.outputs(0);
    if (tensor.shape_size() != 2 || tensor.shape(0) != rows || tensor.shape(1) != columns)
        throw badInput({}, Text::tr("it answered %1 of another shape", output));
    std::vector<float> numbers;
    const auto count = static_cast<std::size_t>(rows * columns);
    if (response.raw_output_contents_size() == 1 && response.raw_output_contents(0).size() == count * sizeof(float)) {
        numbers.resize(count);
        std::memcpy(numbers.data(), response.raw_output_contents(0).data(), count * sizeof(float));
    } else if (response.raw_output_contents_size() == 0) {
        numbers.assign(tensor.contents().fp32_contents().begin(), tensor.contents().fp32_contents().end());
    }
    if (numbers.size() != count)
        throw badInput({}, Text::tr("it answered %1 of another length than it said", output));
    if (!std::ranges::all_of(numbers, [](float number) { return std::isfinite(number); }))
        throw badInput({}, Text::tr("it answered what is no number"));
    return numbers;
}

std::string rawOf(std::span<const std::uint8_t> pixels, TensorType type) {
    if (type == TensorType::uint8)
        return {pixels.begin(), pixels.end()};
    std::string raw(pixels.size() * sizeof(float), '\0');
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const float value = static_cast<float>(pixels[i]) / highestPixel;
        std::memcpy(raw.data() + i * sizeof(float), &value, sizeof(float));
    }
    return raw;
}

}  // namespace

StudentCalls::StudentCalls(const Bundle& bundle, std::optional<Precision> precision)
    : m_bundle(bundle), m_precision(precision), m_fusion(bundle, precision.value_or(bundle.manifest().precision)) {
    const auto elements = static_cast<std::size_t>(manifest().preparation.image.elements());
    const Precision shown = precision.value_or(manifest().precision);
    const std::vector<float> images = bundle.golden(shown, "image").values;
    for (std::size_t i = 0; i < elements; ++i)
        m_goldenPixels.push_back(static_cast<std::uint8_t>(std::lround(images[i] * highestPixel)));
    for (const BundleGolden& golden : manifest().golden) {
        if (precision && golden.precision != *precision)
            continue;
        std::vector<std::vector<float>>& shares = m_goldenShares.emplace_back();
        for (int p = 0; p < manifest().students(); ++p) {
            shares.push_back(bundle.golden(golden.precision, studentModelName(p) + ".logits").values);
            shares.back().resize(manifest().classes.size());
        }
    }
}

int StudentCalls::images(std::span<const std::uint8_t> pixels) const {
    return static_cast<int>(static_cast<std::int64_t>(pixels.size()) / manifest().preparation.image.elements());
}

bool StudentCalls::sendsFeatures(int student) const {
    return m_fusion.takesFeatures() ||
           manifest().filters[static_cast<std::size_t>(student)].size() < manifest().classes.size();
}

void StudentCalls::fill(inference::ModelInferRequest& request, std::span<const std::uint8_t> pixels,
                        TensorType type) const {
    const Shape& image = manifest().preparation.image;
    request.Clear();
    inference::ModelInferRequest::InferInputTensor& input = *request.add_inputs();
    input.set_name(imageInput);
    input.set_datatype(name(type));
    for (const std::int64_t size : {std::int64_t{images(pixels)}, std::int64_t{image.channels},
                                    std::int64_t{image.height}, std::int64_t{image.width}})
        input.add_shape(size);
    request.add_raw_input_contents(rawOf(pixels, type));
}

void StudentCalls::addressTo(inference::ModelInferRequest& request, int student) const {
    request.set_model_name(studentModelName(student));
    request.clear_outputs();
    request.add_outputs()->set_name(sendsFeatures(student) ? featuresOutput : logitsOutput);
}

StudentCalls::Served StudentCalls::look(const inference::ModelMetadataResponse& metadata, int student) const {
    const Shape& image = manifest().preparation.image;
    const auto filters = std::ssize(manifest().filters[static_cast<std::size_t>(student)]);
    expectTensor(metadata.inputs(), imageInput, {image.channels, image.height, image.width});
    expectTensor(metadata.outputs(), logitsOutput, {std::ssize(manifest().classes)});
    expectTensor(metadata.outputs(), featuresOutput, {filters});
    Served served;
    if (textParameter(metadata, "image_UINT8"))
        served.type = TensorType::uint8;
    const std::optional<std::string> sum = textParameter(metadata, studentSum);
    const std::optional<std::string> precision = textParameter(metadata, "precision");
    if (!sum || !precision)
        return served;
    const Precision served_at = parsePrecision(*precision);
    if (m_precision && served_at != *m_precision)
        throw badInput({}, Text::tr("it serves students at %1", name(served_at)));
    if (servedModel(manifest(), student, served_at).sha256 != *sum)
        throw badInput({}, Text::tr("it serves %1 of another bundle, for %2: the SHA-256 of its file is another",
                                    studentModelName(student), textParameter(metadata, "dataset").value_or("?")));
    served.proven = true;
    served.precision = served_at;
    return served;
}

void StudentCalls::checkGolden(const std::vector<float>& share, int student) const {
    for (const std::vector<std::vector<float>>& shares : m_goldenShares)
        if (largestShare(shares[static_cast<std::size_t>(student)], share) <= allowedShare)
            return;
    throw badInput({}, Text::tr("it serves %1 of another bundle: of the golden image it says something else",
                                studentModelName(student)));
}

void StudentCalls::expectOurs(const inference::ModelInferResponse& response, int student) const {
    const std::optional<std::string> sum = textParameter(response, studentSum);
    if (!sum)
        return;  // other servers do not say
    const bool ours = std::ranges::any_of(manifest().golden, [&](const BundleGolden& golden) {
        return (!m_precision || golden.precision == *m_precision) &&
               servedModel(manifest(), student, golden.precision).sha256 == *sum;
    });
    if (!ours)
        throw badInput({}, Text::tr("it answered as %1 of another bundle: the SHA-256 of its file is another",
                                    studentModelName(student)));
}

StudentCalls::Message StudentCalls::messageOf(const inference::ModelInferResponse& response, int student, int images) {
    const auto classes = manifest().classes.size();
    if (!sendsFeatures(student))
        return {numbersOf(response, logitsOutput, images, std::ssize(manifest().classes)), {}};
    const std::size_t filters = manifest().filters[static_cast<std::size_t>(student)].size();
    std::vector<float> features = numbersOf(response, featuresOutput, images, static_cast<std::int64_t>(filters));
    const std::vector<std::span<const float>> nobody(static_cast<std::size_t>(manifest().students()));
    const std::vector<float> bias = m_fusion.sum(nobody);
    std::vector<float> share;
    share.reserve(classes * static_cast<std::size_t>(images));
    for (std::size_t i = 0; i < static_cast<std::size_t>(images); ++i) {
        std::vector<std::span<const float>> alone = nobody;
        alone[static_cast<std::size_t>(student)] = std::span(features).subspan(i * filters, filters);
        const std::vector<float> logits = m_fusion.fuse(alone);
        for (std::size_t c = 0; c < classes; ++c)
            share.push_back(logits[c] - bias[c]);
    }
    return {std::move(share), std::move(features)};
}

}  // namespace nonn
