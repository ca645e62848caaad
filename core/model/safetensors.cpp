// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/safetensors.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace nonn {

namespace {

/// Not nonn::Json, whose objects are searched from end to end for every key that is added.
using Header = nlohmann::json;

constexpr std::size_t lengthBytes = 8;

struct Place {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

std::optional<ElementType> elementType(const std::string& name) {
    static const std::map<std::string, ElementType> types{
        {"F64", ElementType::float64},   {"F32", ElementType::float32}, {"F16", ElementType::float16},
        {"BF16", ElementType::bfloat16}, {"I64", ElementType::int64},   {"I32", ElementType::int32},
        {"I16", ElementType::int16},     {"I8", ElementType::int8},     {"U8", ElementType::uint8},
        {"BOOL", ElementType::boolean}};
    const auto found = types.find(name);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::vector<std::int64_t>> sizesOf(const Header& shape) {
    if (!shape.is_array())
        return std::nullopt;
    std::vector<std::int64_t> sizes;
    for (const Header& size : shape) {
        if (!size.is_number_unsigned() || size.get<std::uint64_t>() > std::uint64_t{1} << 62)
            return std::nullopt;
        sizes.push_back(size.get<std::int64_t>());
    }
    return sizes;
}

std::optional<Place> placeOf(const Header& offsets) {
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
        !offsets[1].is_number_unsigned())
        return std::nullopt;
    return Place{offsets[0].get<std::uint64_t>(), offsets[1].get<std::uint64_t>()};
}

/// One entry of the header; `values` is what follows it.
StoredTensor tensorOf(const std::filesystem::path& path, const std::string& name, const Header& entry,
                      std::string_view values) {
    const auto refuse = [&](const Text& reason) {
        return badInput(path, Text::of("%1 %2", {Text::verbatim(inQuotes(name)), reason}));
    };
    if (!isTensorName(name))
        throw badInput(path, Text::tr("has a tensor named %1, which is no name", inQuotes(name)));
    if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string() || !entry.contains("shape") ||
        !entry.contains("data_offsets"))
        throw refuse(Text::tr("has no dtype, shape and data_offsets in the header"));
    const auto type = elementType(entry["dtype"].get<std::string>());
    const auto sizes = sizesOf(entry["shape"]);
    const auto place = placeOf(entry["data_offsets"]);
    if (!type)
        throw refuse(
            Text::tr("has elements of type %1, which are not read", inQuotes(entry["dtype"].get<std::string>())));
    if (!sizes || !place)
        throw refuse(Text::tr("has a shape or offsets that are no whole numbers from 0 on"));
    if (place->begin > place->end || place->end > values.size())
        throw refuse(Text::tr("reaches beyond the %1 bytes of values", values.size()));
    StoredTensor tensor{
        *type, *sizes, contiguousStrides(*sizes), 0,
        values.substr(static_cast<std::size_t>(place->begin), static_cast<std::size_t>(place->end - place->begin))};
    if (const auto defect = defectOf(tensor))
        throw refuse(*defect);
    std::int64_t elements = 1;
    for (const std::int64_t size : *sizes)
        elements = size == 0 ? 0 : elements * size;
    if (static_cast<std::int64_t>(tensor.storage.size()) != elements * bytesPerElement(*type))
        throw refuse(Text::tr("has %1 bytes, which its shape does not need", tensor.storage.size()));
    return tensor;
}

void refuseOverlaps(const std::filesystem::path& path, const StoredTensors& tensors) {
    std::vector<std::string_view> storages;
    for (const auto& [name, tensor] : tensors)
        if (!tensor.storage.empty())
            storages.push_back(tensor.storage);
    std::ranges::sort(storages, {}, [](std::string_view bytes) { return bytes.data(); });
    for (std::size_t i = 1; i < storages.size(); ++i)
        if (storages[i - 1].data() + storages[i - 1].size() > storages[i].data())
            throw badInput(path, Text::tr("has tensors that overlap"));
}

}  // namespace

bool looksLikeSafetensors(std::string_view content) {
    return content.size() > lengthBytes && content[lengthBytes] == '{';
}

StoredTensors readSafetensors(const std::filesystem::path& path, std::string_view content) {
    constexpr std::uint64_t longestHeader = 16'000'000;
    ByteReader reader(path, content);
    const std::uint64_t length = reader.number(lengthBytes, Text::tr("the length of the header"));
    if (length > longestHeader)
        reader.fail(Text::tr("announces a header of %1 bytes; at most %2 are read", length, longestHeader));
    const Header header = Header::parse(reader.take(length, Text::tr("the header")), nullptr, false);
    if (!header.is_object())
        throw badInput(path, Text::tr("has a header that is no JSON object"));
    const std::string_view values = content.substr(reader.position());
    StoredTensors tensors;
    for (const auto& [name, entry] : header.items())
        if (name != "__metadata__")
            tensors.emplace(name, tensorOf(path, name, entry, values));
    if (tensors.empty())
        throw badInput(path, Text::tr("holds no tensors"));
    refuseOverlaps(path, tensors);
    return tensors;
}

}  // namespace nonn
