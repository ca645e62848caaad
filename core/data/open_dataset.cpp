// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/open_dataset.h"

#include "base/error.h"
#include "base/file.h"
#include "data/cifar.h"
#include "data/cifar_python.h"
#include "data/idx.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nonn {

namespace fs = std::filesystem;

namespace {

const fs::path fashionMnistFolder = "/usr/share/datasets/fashion-mnist";

/// The order of the labels 0..9: Xiao, Rasul, Vollgraf 2017, table 1.
const std::vector<std::string> fashionMnistClasses{"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                                                   "Sandal",      "Shirt",   "Sneaker",  "Bag",   "Ankle boot"};

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

fs::path findIdxFile(const fs::path& folder, const std::string& stem) {
    for (const char* const suffix : {".gz", ""}) {
        for (const char* const separator : {"-", "."}) {
            std::string fileName = stem;
            fileName.replace(fileName.rfind("-idx"), 1, separator);
            fs::path path = folder / (fileName + suffix);
            if (isThere(path))
                return path;
        }
    }
    throw badInput(folder / (stem + ".gz"), "is missing; an IDX folder holds " + stem + " with or without .gz");
}

std::vector<std::string> numberedClasses(std::int32_t count) {
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(count));
    for (std::int32_t i = 0; i < count; ++i)
        names.push_back(std::to_string(i));
    return names;
}

std::vector<std::string> readLines(const fs::path& path) {
    std::vector<std::string> lines(1);
    for (const char c : readFile(path, 1 << 20)) {
        if (c == '\n')
            lines.emplace_back();
        else if (c != '\r')
            lines.back().push_back(c);
    }
    std::erase(lines, "");
    return lines;
}

std::int32_t largestLabel(const Images& images) {
    return *std::max_element(images.labels.begin(), images.labels.end());
}

Dataset openIdx(const DataSource& source, const Progress& progress) {
    const auto file = [&](const char* stem) { return findIdxFile(source.folder, stem); };
    Dataset dataset;
    const fs::path trainingImages = file("train-images-idx3-ubyte");
    const fs::path trainingLabels = file("train-labels-idx1-ubyte");
    const fs::path testImages = file("t10k-images-idx3-ubyte");
    const fs::path testLabels = file("t10k-labels-idx1-ubyte");
    dataset.training = readIdx(trainingImages, trainingLabels, progress);
    progress.report(0.7);
    dataset.test = readIdx(testImages, testLabels, progress);
    const bool fashion = source.kind == "fashion-mnist";
    dataset.classNames = fashion ? fashionMnistClasses : numberedClasses(largestLabel(dataset.training) + 1);
    for (const Images* images : {&dataset.training, &dataset.test})
        if (largestLabel(*images) >= dataset.classes())
            throw badInput(images == &dataset.test ? testLabels : trainingLabels,
                           "has label " + std::to_string(largestLabel(*images)) + "; labels are 0.." +
                               std::to_string(dataset.classes() - 1));
    return dataset;
}

Dataset openCifar(const DataSource& source, const Progress& progress) {
    const bool ten = source.kind == "cifar10";
    const CifarLayout layout = ten ? CifarLayout::cifar10 : CifarLayout::cifar100;
    const std::vector<std::string> training =
        ten ? std::vector<std::string>{"data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5"}
            : std::vector<std::string>{"train"};
    const bool pickled = isThere(source.folder / training.front());
    const std::string ending = pickled ? "" : ".bin";
    const auto append = [&](auto& images, const std::string& stem) {
        const fs::path file = source.folder / (stem + ending);
        if (pickled)
            appendCifarPickle(images, file, layout);
        else
            appendCifar(images, file, layout);
    };
    Dataset dataset;
    for (std::size_t i = 0; i < training.size(); ++i) {
        append(dataset.training, training[i]);
        progress.report(0.8 * static_cast<double>(i + 1) / static_cast<double>(training.size()));
    }
    append(dataset.test, ten ? "test_batch" : "test");
    if (pickled) {
        dataset.classNames = readCifarNames(source.folder / (ten ? "batches.meta" : "meta"), layout);
        return dataset;
    }
    const fs::path names = source.folder / (ten ? "batches.meta.txt" : "fine_label_names.txt");
    const std::size_t classes = ten ? 10 : 100;
    dataset.classNames = isThere(names) ? readLines(names) : numberedClasses(static_cast<std::int32_t>(classes));
    if (dataset.classNames.size() != classes)
        throw badInput(names, "names " + std::to_string(dataset.classNames.size()) + " classes instead of " +
                                  std::to_string(classes));
    return dataset;
}

}  // namespace

DataSource DataSource::parse(const std::string& spec) {
    constexpr std::array<std::string_view, 3> folderKinds{"idx", "cifar10", "cifar100"};
    if (spec == "fashion-mnist")
        return {spec, fashionMnistFolder};
    const auto colon = spec.find(':');
    const std::string kind = spec.substr(0, colon);
    if (colon == std::string::npos || colon + 1 == spec.size() ||
        std::find(folderKinds.begin(), folderKinds.end(), kind) == folderKinds.end())
        throw badInput({},
                       "'" + spec + "' names no data set; known are fashion-mnist, idx:DIR, cifar10:DIR, cifar100:DIR");
    const fs::path folder = fs::absolute(spec.substr(colon + 1)).lexically_normal();
    return {kind, folder.has_filename() ? folder : folder.parent_path()};
}

std::string DataSource::spec() const {
    return kind == "fashion-mnist" ? kind : kind + ":" + folder.string();
}

Dataset openDataset(const DataSource& source, const SplitSettings& split, const Progress& progress) {
    std::error_code ignored;
    if (!fs::is_directory(source.folder, ignored))
        throw badInput(source.folder, source.kind == "fashion-mnist"
                                          ? "is missing: install Debian's package dataset-fashion-mnist"
                                          : "is no folder");
    const bool cifar = source.kind.starts_with("cifar");
    Dataset dataset = cifar ? openCifar(source, progress) : openIdx(source, progress);
    dataset.name = source.kind == "fashion-mnist" || cifar ? source.kind : source.folder.filename().string();
    if (!dataset.test.sameShape(dataset.training))
        throw badInput(source.folder, "has test images of another size than its training images");
    const double share = split.validationShare * static_cast<double>(dataset.training.count());
    const auto count = std::max<std::int64_t>(1, std::llround(share));
    dataset.validation =
        takeStratified(dataset.training, count, dataset.classes(), Generator(split.seed).stream("split"));
    progress.report(1);
    return dataset;
}

}  // namespace nonn
