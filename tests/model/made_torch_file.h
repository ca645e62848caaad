// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/made_pickle.h"
#include "base/made_zip.h"

#include <cstdint>
#include <string>
#include <vector>

/// Pieces of files as Python's torch.save writes them.
namespace made {

inline std::string orderedDict(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string content = "ccollections\nOrderedDict\n)R(";
    for (const auto& [key, value] : entries)
        content += text(key) + value;
    return content + "u}" + text("_metadata") + "}sb";
}

struct Tensor {
    std::string storageClass = "FloatStorage";
    std::string key = "0";
    std::int64_t elements = 0;
    std::int64_t offset = 0;
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides;
    bool legacy = false;  ///< as before the zip form
};

inline std::string tensor(const Tensor& made) {
    std::vector<std::string> id{text("storage"), "ctorch\n" + made.storageClass + "\n", text(made.key), text("cuda:0"),
                                integer(made.elements)};
    if (made.legacy)
        id.push_back("N");
    return call("torch._utils", "_rebuild_tensor_v2",
                {tuple(id) + "Q", integer(made.offset), numbers(made.sizes), numbers(made.strides), "\x89",
                 "ccollections\nOrderedDict\n)R"});
}

inline std::string parameter(const Tensor& made) {
    return call("torch._utils", "_rebuild_parameter", {tensor(made), "\x88", "ccollections\nOrderedDict\n)R"});
}

/// The zip form; `storages` are data/0, data/1 ..
inline std::string zipFile(const std::string& root, const std::vector<std::string>& storages,
                           std::vector<ZipEntry> more = {}) {
    std::vector<ZipEntry> entries{{"archive/data.pkl", pickle(root)}};
    for (std::size_t i = 0; i < storages.size(); ++i)
        entries.push_back({"archive/data/" + std::to_string(i), storages[i]});
    entries.insert(entries.end(), more.begin(), more.end());
    return makeZip(entries);
}

/// The form before it; a storage is its number of elements and its bytes.
inline std::string legacyFile(const std::string& root,
                              const std::vector<std::pair<std::int64_t, std::string>>& storages) {
    std::string content("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
    content += pickle("M" + little(1001, 2)) + pickle(dictionary({{"little_endian", "\x88"}})) + pickle(root);
    std::string keys = "](";
    for (std::size_t i = 0; i < storages.size(); ++i)
        keys += text(std::to_string(i));
    content += pickle(keys + "e");
    for (const auto& [elements, bytes] : storages)
        content += little(static_cast<std::uint64_t>(elements), 8) + bytes;
    return content;
}

/// A safetensors file of this header and these values.
inline std::string safetensors(const std::string& header, const std::string& values) {
    return little(header.size(), 8) + header + values;
}

}  // namespace made
