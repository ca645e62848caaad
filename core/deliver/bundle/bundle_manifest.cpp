// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/bundle/bundle_manifest.h"

#include "base/byte_reader.h"
#include "base/json.h"

#include <algorithm>
#include <numeric>
#include <regex>
#include <set>

namespace nonn {

namespace {

using Sizes = std::vector<std::int64_t>;

Text sizesText(const Sizes& sizes) {
    std::string text;
    for (const std::int64_t size : sizes)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return Text::verbatim(text.empty() ? "-" : text);
}

/// A number that is a size of something in memory.
int sizeFrom(const Json& json, const char* what, int highest) {
    const auto size = json.get<std::int64_t>();
    if (size < 1 || size > highest)
        throw badInput({}, Text::tr("%1 is %2, which is not from 1 to %3", what, size, highest));
    return static_cast<int>(size);
}

Shape imageFrom(const Json& json) {
    constexpr int mostChannels = 1024;
    constexpr int longestSide = 1 << 14;
    return {sizeFrom(json.at("channels"), "channels", mostChannels), sizeFrom(json.at("height"), "height", longestSide),
            sizeFrom(json.at("width"), "width", longestSide)};
}

BundlePreparation preparationFrom(const Json& json) {
    BundlePreparation preparation;
    preparation.image = imageFrom(json.at("image"));
    const Json& given = json.at("preparation");
    preparation.given = sizeFrom(given.at("given").at("channels"), "channels", 1024);
    const int seen = std::min(preparation.image.height, preparation.image.width);
    const Json& resize = given.at("resize");
    preparation.shorterSide = resize.is_null() ? seen : sizeFrom(resize.at("shorter_side"), "shorter_side", 1 << 14);
    if (preparation.shorterSide < std::max(preparation.image.height, preparation.image.width) && !resize.is_null())
        throw badInput({}, Text::tr("pictures are made smaller than the students see them"));
    preparation.fromMean = given.at("channels") == "mean";
    return preparation;
}

ExportedFile fileFrom(const Json& json) {
    ExportedFile file{json.at("path"), json.at("bytes"), json.at("sha256")};
    static const std::regex digits("[0-9a-f]{64}");
    if (!isBundlePath(file.path))
        throw badInput({}, Text::tr("the file %1 is not within the bundle", inQuotes(file.path)));
    if (file.bytes < 0 || !std::regex_match(file.sha256, digits))
        throw badInput({}, Text::tr("the size or the SHA-256 of %1 is none", inQuotes(file.path)));
    return file;
}

BundleGolden goldenFrom(const Json& json) {
    BundleGolden golden{parsePrecision(json.at("precision")), {}};
    for (const Json& array : json.at("arrays"))
        golden.arrays.push_back({array.at("name"), array.at("file"), array.at("shape")});
    return golden;
}

class Checks {
public:
    explicit Checks(const BundleManifest& manifest) : m_manifest(manifest) {
        for (const ExportedFile& file : manifest.files)
            if (!m_files.insert(file.path).second)
                throw badInput({}, Text::tr("the file %1 is listed twice", inQuotes(file.path)));
    }

    void run() const {
        if (m_manifest.classes.empty() || m_manifest.filters.empty())
            throw badInput({}, Text::tr("it has no classes or no students"));
        for (const BundlePart& part : m_manifest.parts)
            if (part.kind == ExportKind::onnx)
                checkNetworks(part);
        m_manifest.goldenAt(m_manifest.precision);
        if (!m_manifest.survivors.empty())
            expectFile(m_manifest.survivors);
        for (const BundleGolden& golden : m_manifest.golden)
            checkGolden(golden);
    }

private:
    void expectFile(const std::string& file) const {
        if (!m_files.contains(file))
            throw badInput({}, Text::tr("the file %1 is not listed", inQuotes(file)));
    }

    void checkNetworks(const BundlePart& part) const {
        for (int p = 0; p < m_manifest.students(); ++p)
            expectFile(part.name() + "/student" + std::to_string(p) + ".onnx");
        expectFile(part.name() + "/fusion.onnx");
        m_manifest.goldenAt(part.precision);
    }

    void checkGolden(const BundleGolden& golden) const {
        const Shape& image = m_manifest.preparation.image;
        const Sizes& images = golden.array("image").shape;
        const std::int64_t count = images.empty() ? 0 : images.front();
        const auto classes = static_cast<std::int64_t>(m_manifest.classes.size());
        std::int64_t kept = 0;
        if (count < 1)
            throw badInput({}, Text::tr("there are no golden images"));
        expectShape(golden, "image", {count, image.channels, image.height, image.width});
        for (std::size_t p = 0; p < m_manifest.filters.size(); ++p) {
            const std::string student = "student" + std::to_string(p);
            const auto filters = static_cast<std::int64_t>(m_manifest.filters[p].size());
            expectShape(golden, student + ".logits", {count, classes});
            expectShape(golden, student + ".features", {count, filters});
            kept += filters;
        }
        expectShape(golden, "features", {count, kept});
        expectShape(golden, "logits", {count, classes});
    }

    void expectShape(const BundleGolden& golden, const std::string& name, const Sizes& expected) const {
        const BundleGolden::Array& array = golden.array(name);
        expectFile(array.file);
        if (array.shape != expected)
            throw badInput({}, Text::tr("the golden vector %1 is of the shape %2, not %3", inQuotes(name),
                                        sizesText(array.shape), sizesText(expected)));
    }

    const BundleManifest& m_manifest;
    std::set<std::string> m_files;
};

BundleManifest manifestFrom(const Json& json) {
    const Json format = json.is_object() ? json.value("format", Json()) : Json();
    if (format != bundleFormat)
        throw badInput({}, Text::tr("is not the manifest of a bundle"));
    const int version = json.at("version").get<int>();
    if (version > bundleVersion)
        throw badInput({}, Text::tr("is of version %1, and this program knows versions up to %2: it is older than the "
                                    "bundle",
                                    version, bundleVersion));
    if (version < 1)
        throw badInput({}, Text::tr("is of version %1, which there is not", version));
    BundleManifest manifest;
    manifest.dataset = json.at("dataset");
    manifest.classes = json.at("classes").get<std::vector<std::string>>();
    manifest.preparation = preparationFrom(json);
    for (const Json& student : json.at("students"))
        manifest.filters.push_back(student.at("filters").get<std::vector<int>>());
    for (const Json& part : json.at("parts"))
        manifest.parts.push_back(parseBundlePart(part.at("name")));
    manifest.precision = parsePrecision(json.at("precision"));
    for (const Json& golden : json.at("golden"))
        manifest.golden.push_back(goldenFrom(golden));
    for (const auto& [name, accuracy] : json.at("accuracies").items())
        manifest.accuracies[name] = accuracy.get<double>();
    for (const Json& subset : json.at("subsets")) {
        const auto alive = subset.at("alive").get<std::vector<int>>();
        manifest.subsets[alive] = subset.at("test_accuracy").get<double>();
        if (version > 1 && !subset.at("fitted_test_accuracy").is_null())
            manifest.fittedSubsets[alive] = subset.at("fitted_test_accuracy").get<double>();
    }
    if (version > 1)
        manifest.survivors = json.at("survivors").at("file");
    for (const Json& file : json.at("files"))
        manifest.files.push_back(fileFrom(file));
    Checks(manifest).run();
    return manifest;
}

}  // namespace

std::string BundlePart::name() const {
    return nonn::name(kind) + "-" + nonn::name(precision);
}

const std::vector<BundlePart>& bundleParts() {
    static const std::vector<BundlePart> all{{ExportKind::onnx, Precision::fp32},
                                             {ExportKind::onnx, Precision::fp16},
                                             {ExportKind::onnx, Precision::int8},
                                             {ExportKind::torchScript, Precision::fp32},
                                             {ExportKind::torchScript, Precision::fp16},
                                             {ExportKind::c, Precision::fp32},
                                             {ExportKind::c, Precision::int8}};
    return all;
}

BundlePart parseBundlePart(const std::string& name) {
    std::string names;
    for (const BundlePart& part : bundleParts()) {
        if (part.name() == name)
            return part;
        names += (names.empty() ? "" : ", ") + part.name();
    }
    throw badInput({}, Text::tr("%1 is no part of bundles: %2", inQuotes(name), names));
}

const BundleGolden::Array& BundleGolden::array(const std::string& name) const {
    const auto found = std::ranges::find(arrays, name, &Array::name);
    if (found == arrays.end())
        throw badInput({}, Text::tr("the golden vector %1 is missing at %2", inQuotes(name), nonn::name(precision)));
    return *found;
}

const BundleGolden& BundleManifest::goldenAt(Precision at) const {
    const auto found = std::ranges::find(golden, at, &BundleGolden::precision);
    if (found == golden.end() || std::ranges::find(parts, BundlePart{ExportKind::onnx, at}) == parts.end())
        throw badInput({}, Text::tr("the students are not there as ONNX at %1", nonn::name(at)));
    return *found;
}

bool isBundlePath(const std::string& path) {
    static const std::regex plain("([A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*");
    constexpr std::size_t longest = 255;
    return path.size() <= longest && std::regex_match(path, plain);
}

BundleManifest bundleManifestFromJson(const std::filesystem::path& path, const Json& json) {
    return fromJson(path, json, manifestFrom);
}

}  // namespace nonn
