// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_source.h"

#include "base/error.h"

#include <algorithm>

namespace nonn {

namespace fs = std::filesystem;

namespace {

const fs::path fashionMnistFolder = NONN_FASHION_MNIST;

std::string kindsText() {
    std::string text;
    for (const std::string_view kind : dataKinds)
        text += (text.empty() ? "" : ", ") + std::string(kind) + (kind == dataKinds.front() ? "" : ":DIR");
    return text;
}

}  // namespace

DataSource DataSource::parse(const std::string& spec) {
    if (spec == dataKinds.front())
        return {.kind = spec, .folder = fashionMnistFolder};
    const auto colon = spec.find(':');
    const std::string kind = spec.substr(0, colon);
    if (colon == std::string::npos || colon + 1 == spec.size() || kind == dataKinds.front() ||
        std::ranges::find(dataKinds, kind) == dataKinds.end())
        throw badInput({}, Text::tr("'%1' names no data set; known are %2", spec, kindsText()));
    const fs::path folder = fs::absolute(spec.substr(colon + 1)).lexically_normal();
    return {.kind = kind, .folder = folder.has_filename() ? folder : folder.parent_path()};
}

std::string DataSource::spec() const {
    return kind == "fashion-mnist" ? kind : kind + ":" + folder.string();
}

bool DataSource::isOfPictures() const {
    return kind != "fashion-mnist" && kind != "idx" && !kind.starts_with("cifar");
}

}  // namespace nonn
