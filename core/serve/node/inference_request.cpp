// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/inference_request.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "deliver/onnx/proto_reader.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace nonn {

namespace {

/// More inputs, outputs or dimensions than any model here has.
constexpr std::size_t mostEntries = 16;

/// In errors, where files have their names.
const char* const requestPlace = "request";

[[noreturn]] void refuse(const Text& reason) {
    throw badInput(requestPlace, reason);
}

template <typename Entry>
void append(std::vector<Entry>& entries, Entry entry, const ProtoReader& reader, const char* kind) {
    if (entries.size() == mostEntries)
        reader.fail(Text::tr("has more than %1 %2", mostEntries, kind));
    entries.push_back(std::move(entry));
}

std::string_view textView(const ProtoReader& reader, const ProtoField& field) {
    reader.within(field);
    return field.bytes;
}

/// Packed or one by one. A number has one byte below 128, its last.
void appendShape(std::vector<std::int64_t>& shape, const ProtoReader& reader, const ProtoField& field) {
    if (field.kind == 2 && field.bytes.size() > mostEntries * 10)
        reader.fail(Text::tr("has more than %1 %2", mostEntries, "dimensions"));
    reader.integers(field, shape);
    if (shape.size() > mostEntries)
        reader.fail(Text::tr("has more than %1 %2", mostEntries, "dimensions"));
}

InferenceRequest::Input readInput(ProtoReader reader) {
    InferenceRequest::Input input;
    for (ProtoField field; reader.next(field);) {
        if (field.number == 1)
            input.name = textView(reader, field);
        else if (field.number == 2)
            input.datatype = textView(reader, field);
        else if (field.number == 3)
            appendShape(input.shape, reader, field);
        else if (field.number == 5 && input.contents)
            reader.fail(Text::tr("has the contents of an input twice"));
        else if (field.number == 5)
            input.contents = textView(reader, field);
    }
    return input;
}

std::string_view readOutputName(ProtoReader reader) {
    std::string_view name;
    for (ProtoField field; reader.next(field);)
        if (field.number == 1)
            name = textView(reader, field);
    return name;
}

/// Of `shape`, which must be that of a batch of images.
int imagesOfShape(const std::vector<std::int64_t>& shape, const RequestLimits& limits) {
    const Shape& image = limits.image;
    if (shape.size() != 4 || shape[1] != image.channels || shape[2] != image.height || shape[3] != image.width)
        refuse(
            Text::tr("the shape of %1 must be [N, %2, %3, %4]", imageInput, image.channels, image.height, image.width));
    if (shape[0] < 1 || shape[0] > limits.mostImages)
        refuse(Text::tr("a request has 1 to %1 images, not %2", limits.mostImages, shape[0]));
    return static_cast<int>(shape[0]);
}

[[noreturn]] void refuseLength(std::string_view unit, std::uint64_t found, std::uint64_t wanted) {
    refuse(Text::tr("%1 holds %2 %3, but its shape and datatype need %4", imageInput, found, unit, wanted));
}

float meant(TensorType type, std::int64_t number) {
    return static_cast<float>(type == TensorType::int8 ? number + 128 : number) / 255.0f;
}

void readRaw(std::string_view raw, std::size_t elements, RequestImages& images) {
    if (raw.size() != elements * bytesOf(images.type))
        refuseLength("bytes", raw.size(), elements * bytesOf(images.type));
    images.values.resize(elements);
    if (images.type == TensorType::fp32 && std::endian::native == std::endian::little) {
        std::memcpy(images.values.data(), raw.data(), raw.size());
        return;
    }
    for (std::size_t i = 0; i < elements; ++i)
        if (images.type == TensorType::fp32)
            images.values[i] = std::bit_cast<float>(static_cast<std::uint32_t>(littleEndian(raw.substr(4 * i, 4))));
        else
            images.values[i] =
                meant(images.type, images.type == TensorType::int8 ? std::int64_t{static_cast<signed char>(raw[i])}
                                                                   : std::int64_t{static_cast<unsigned char>(raw[i])});
}

int contentsField(TensorType type) {
    switch (type) {
        case TensorType::int8:
            return 2;
        case TensorType::uint8:
            return 4;
        case TensorType::fp32:
            break;
    }
    return 6;
}

/// How many numbers the field holds, without looking at them.
std::uint64_t numbersIn(const ProtoField& field, TensorType type) {
    if (field.kind != 2)
        return 1;
    if (type == TensorType::fp32)
        return field.bytes.size() / 4;
    return static_cast<std::uint64_t>(
        std::ranges::count_if(field.bytes, [](char byte) { return (static_cast<unsigned char>(byte) & 128) == 0; }));
}

/// How many numbers the contents hold; all of them in the field of the datatype.
std::uint64_t numbersInContents(ProtoReader reader, TensorType type) {
    std::uint64_t numbers = 0;
    for (ProtoField field; reader.next(field);) {
        if (field.number != contentsField(type))
            reader.fail(Text::tr("has contents that do not go with the datatype %1", name(type)));
        numbers += numbersIn(field, type);
    }
    return numbers;
}

void readTyped(std::string_view message, std::string_view contents, std::size_t elements, RequestImages& images) {
    const ProtoReader whole(requestPlace, message, contents);
    if (const std::uint64_t numbers = numbersInContents(whole, images.type); numbers != elements)
        refuseLength("numbers", numbers, elements);
    ProtoReader reader = whole;
    images.values.reserve(elements);
    std::vector<std::int64_t> integers;
    for (ProtoField field; reader.next(field);) {
        if (images.type == TensorType::fp32)
            reader.reals(field, images.values);
        else
            reader.integers(field, integers);
    }
    const std::int64_t lowest = images.type == TensorType::int8 ? -128 : 0;
    for (const std::int64_t number : integers) {
        if (number < lowest || number > lowest + 255)
            refuse(Text::tr("%1 is no number of the datatype %2", number, name(images.type)));
        images.values.push_back(meant(images.type, number));
    }
}

const InferenceRequest::Input& onlyInput(const InferenceRequest& request) {
    if (request.inputs.size() != 1 || request.inputs.front().name != imageInput)
        refuse(Text::tr("the model has one input, %1", imageInput));
    return request.inputs.front();
}

}  // namespace

InferenceRequest readInferenceRequest(std::string_view message) {
    InferenceRequest request;
    request.message = message;
    ProtoReader reader(requestPlace, message);
    for (ProtoField field; reader.next(field);) {
        if (field.number == 1)
            request.model = textView(reader, field);
        else if (field.number == 2)
            request.version = textView(reader, field);
        else if (field.number == 3)
            request.id = textView(reader, field);
        else if (field.number == 5)
            append(request.inputs, readInput(reader.within(field)), reader, "inputs");
        else if (field.number == 6)
            append(request.outputs, readOutputName(reader.within(field)), reader, "outputs");
        else if (field.number == 7)
            append(request.raw, textView(reader, field), reader, "raw contents");
    }
    return request;
}

std::vector<std::string> wantedOutputs(const InferenceRequest& request) {
    if (request.outputs.empty())
        return {logitsOutput, featuresOutput};
    std::vector<std::string> wanted;
    for (const std::string_view output : request.outputs) {
        if (output != logitsOutput && output != featuresOutput)
            refuse(Text::tr("the model has no output %1; it has %2 and %3", inQuotes(output), logitsOutput,
                            featuresOutput));
        if (std::ranges::find(wanted, output) != wanted.end())
            refuse(Text::tr("output %1 is wanted twice", output));
        wanted.emplace_back(output);
    }
    return wanted;
}

RequestImages requestImages(const InferenceRequest& request, const RequestLimits& limits) {
    const InferenceRequest::Input& input = onlyInput(request);
    const std::optional<TensorType> type = findTensorType(input.datatype);
    if (!type)
        refuse(
            Text::tr("the datatype of %1 must be FP32, UINT8 or INT8, not %2", imageInput, inQuotes(input.datatype)));
    if (!request.raw.empty() && input.contents)
        refuse(Text::tr("raw_input_contents and contents are never given both"));
    if (request.raw.size() > 1)
        refuse(Text::tr("raw_input_contents has %1 entries for one input", request.raw.size()));
    if (request.raw.empty() && !input.contents)
        refuse(Text::tr("neither raw_input_contents nor contents are given"));
    RequestImages images;
    images.type = *type;
    images.count = imagesOfShape(input.shape, limits);
    const std::size_t elements =
        static_cast<std::size_t>(images.count) * static_cast<std::size_t>(limits.image.elements());
    if (input.contents)
        readTyped(request.message, *input.contents, elements, images);
    else
        readRaw(request.raw.front(), elements, images);
    if (!std::ranges::all_of(images.values, [](float value) { return std::isfinite(value); }))
        refuse(Text::tr("%1 holds what is not a number, or infinite", imageInput));
    return images;
}

}  // namespace nonn
