// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/known_content.h"

#include "base/digest.h"
#include "base/error.h"
#include "base/file.h"
#include "data/image_cache.h"

#include <cstdint>
#include <span>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t version = 1;  // changes when the same files come to give other digests

fs::path noteOf(const std::string& key) {
    return cacheFolder({}) / "unchanged" / key;
}

void add(Digest& sum, const PartDigest& part) {
    sum.add(static_cast<std::int64_t>(part.counts.size()));
    for (const std::int64_t count : part.counts)
        sum.add(count);
    for (const std::string* const text : {&part.labels, &part.files, &part.pixels})
        sum.add(*text + "\n");
}

}  // namespace

std::string contentKey(const DataSource& source, const std::vector<fs::path>& files, const DatasetDigest& digest) {
    Digest sum;
    sum.add(version);
    sum.add(source.kind);
    sum.add(std::int64_t{source.keepEmptyClasses});
    for (const fs::path& file : files) {
        const std::string content = readFile(file);
        sum.add(file.filename().string());
        sum.add(static_cast<std::int64_t>(content.size()));
        sum.add(static_cast<std::int64_t>(
            fingerprintOf(std::span(reinterpret_cast<const std::uint8_t*>(content.data()), content.size()))));
    }
    for (const std::string& name : digest.classNames)
        sum.add(name + "\n");
    for (const PartDigest* const part : {&digest.training, &digest.validation, &digest.test})
        add(sum, *part);
    return sum.text();
}

bool isKnownContent(const std::string& key) {
    std::error_code ignored;
    return fs::is_regular_file(noteOf(key), ignored);
}

void noteKnownContent(const std::string& key) {
    try {
        makeFolder(noteOf(key).parent_path());
        writeFile(noteOf(key), "");
    } catch (const Error&) {
        return;
    }
}

}  // namespace nonn
