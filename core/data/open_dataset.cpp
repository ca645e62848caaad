// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/open_dataset.h"

#include "base/error.h"
#include "data/cifar.h"
#include "data/cifar_python.h"
#include "data/decoded_images.h"
#include "data/idx.h"
#include "data/image_list.h"
#include "data/text_lines.h"

#include <algorithm>
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
    throw badInput(folder / (stem + ".gz"), Text::tr("is missing; an IDX folder holds %1 with or without .gz", stem));
}

std::vector<std::string> numberedClasses(std::int32_t count) {
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(count));
    for (std::int32_t i = 0; i < count; ++i)
        names.push_back(std::to_string(i));
    return names;
}

std::vector<std::string> readNames(const fs::path& path) {
    std::vector<std::string> names;
    for (const TextLine& line : readLines(path))
        names.push_back(line.text);
    return names;
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
                           Text::tr("has label %1; labels are 0..%2", largestLabel(*images), dataset.classes() - 1));
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
    const auto append = [&](ImageBuffer& images, const std::string& stem) {
        const fs::path file = source.folder / (stem + ending);
        if (pickled)
            appendCifarPickle(images, file, layout);
        else
            appendCifar(images, file, layout);
    };
    ImageBuffer images;
    for (std::size_t i = 0; i < training.size(); ++i) {
        append(images, training[i]);
        progress.report(0.8 * static_cast<double>(i + 1) / static_cast<double>(training.size()));
    }
    Dataset dataset;
    dataset.training = std::move(images);
    images = {};
    append(images, ten ? "test_batch" : "test");
    dataset.test = std::move(images);
    if (pickled) {
        dataset.classNames = readCifarNames(source.folder / (ten ? "batches.meta" : "meta"), layout);
        return dataset;
    }
    const fs::path names = source.folder / (ten ? "batches.meta.txt" : "fine_label_names.txt");
    const std::size_t classes = ten ? 10 : 100;
    dataset.classNames = isThere(names) ? readNames(names) : numberedClasses(static_cast<std::int32_t>(classes));
    if (dataset.classNames.size() != classes)
        throw badInput(names, Text::tr("names %1 classes instead of %2", dataset.classNames.size(), classes));
    return dataset;
}

ImageList listImages(const DataSource& source, const Progress& progress) {
    if (source.kind == "cub" || source.kind == "cub-boxes")
        return listCub(source.folder, source.kind == "cub-boxes", progress);
    return source.kind == "mit67"      ? listMit67(source.folder, progress)
           : source.kind == "imagenet" ? listImageNet(source.folder, progress)
                                       : listFolder(source.folder, progress);
}

/// The images of one part, of which some may be broken. `first`: the place of its first.
Images partOf(const DecodedImages& decoded, const std::vector<ListedImage>& listed, std::int64_t first) {
    const auto begin = std::ranges::lower_bound(decoded.places, first);
    const auto end = std::ranges::lower_bound(decoded.places, first + static_cast<std::int64_t>(listed.size()));
    std::vector<std::int32_t> labels;
    for (auto place = begin; place != end; ++place)
        labels.push_back(listed[static_cast<std::size_t>(*place - first)].label);
    return {decoded.source, decoded.channels, {decoded.storedSide, decoded.storedSide}, {decoded.side, decoded.side},
            {begin, end},   std::move(labels)};
}

Dataset openPictures(const DataSource& source, const ImageSettings& settings, const Progress& progress) {
    const ImageList list = listImages(source, progress);
    const DecodedImages decoded = decodeImages(list, settings, progress.part(0.05, 1));
    Dataset dataset;
    dataset.classNames = list.classNames;
    const auto training = static_cast<std::int64_t>(list.training.size());
    const auto validation = static_cast<std::int64_t>(list.validation.size());
    dataset.training = partOf(decoded, list.training, 0);
    dataset.validation = partOf(decoded, list.validation, training);
    dataset.test = partOf(decoded, list.test, training + validation);
    dataset.validationFrom = list.validationFrom;
    dataset.testFrom = list.testFrom;
    dataset.skipped = decoded.skipped;
    return dataset;
}

std::int64_t shareOf(double share, std::int64_t images) {
    return std::clamp<std::int64_t>(std::llround(share * static_cast<double>(images)), 1, mostSplitOff);
}

void splitOff(Dataset& dataset, const SplitSettings& split) {
    const auto take = [&](double share, const char* stream) {
        return takeStratified(dataset.training, shareOf(share, dataset.training.count()), dataset.classes(),
                              Generator(split.seed).stream(stream));
    };
    if (dataset.testFrom == PartOrigin::training)
        dataset.test = take(testShare, "test split");
    if (dataset.validationFrom == PartOrigin::training)
        dataset.validation = take(split.validationShare, "split");
}

void requireFolder(const DataSource& source) {
    std::error_code ignored;
    if (!fs::is_directory(source.folder, ignored))
        throw badInput(source.folder, source.kind == "fashion-mnist"
                                          ? Text::tr("is missing: install Debian's package dataset-fashion-mnist")
                                          : Text::tr("is no folder"));
}

std::string nameOf(const DataSource& source) {
    const bool named = source.kind == "fashion-mnist" || source.kind.starts_with("cifar") ||
                       (source.isOfPictures() && source.kind != "folder");
    return named ? source.kind : source.folder.filename().string();
}

std::string kindsText() {
    std::string text;
    for (const std::string_view kind : dataKinds)
        text += (text.empty() ? "" : ", ") + std::string(kind) + (kind == dataKinds.front() ? "" : ":DIR");
    return text;
}

}  // namespace

DataSource DataSource::parse(const std::string& spec) {
    if (spec == dataKinds.front())
        return {spec, fashionMnistFolder};
    const auto colon = spec.find(':');
    const std::string kind = spec.substr(0, colon);
    if (colon == std::string::npos || colon + 1 == spec.size() || kind == dataKinds.front() ||
        std::ranges::find(dataKinds, kind) == dataKinds.end())
        throw badInput({}, Text::tr("'%1' names no data set; known are %2", spec, kindsText()));
    const fs::path folder = fs::absolute(spec.substr(colon + 1)).lexically_normal();
    return {kind, folder.has_filename() ? folder : folder.parent_path()};
}

std::string DataSource::spec() const {
    return kind == "fashion-mnist" ? kind : kind + ":" + folder.string();
}

bool DataSource::isOfPictures() const {
    return kind != "fashion-mnist" && kind != "idx" && !kind.starts_with("cifar");
}

Dataset openDataset(const DataSource& source, const SplitSettings& split, const Progress& progress,
                    const ImageSettings& images) {
    requireFolder(source);
    Dataset dataset = source.isOfPictures()              ? openPictures(source, images, progress)
                      : source.kind.starts_with("cifar") ? openCifar(source, progress)
                                                         : openIdx(source, progress);
    dataset.name = nameOf(source);
    if (!source.isOfPictures() && !dataset.test.sameShape(dataset.training))
        throw badInput(source.folder, Text::tr("has test images of another size than its training images"));
    splitOff(dataset, split);
    progress.report(1);
    return dataset;
}

DatasetSurvey surveyDataset(const DataSource& source, const SplitSettings& split, const Progress& progress) {
    if (!source.isOfPictures()) {
        const Dataset dataset = openDataset(source, split, progress);
        return {dataset.name,
                dataset.classNames,
                dataset.channels(),
                dataset.training.count(),
                dataset.validation.count(),
                dataset.test.count(),
                dataset.validationFrom,
                dataset.testFrom,
                dataset.height(),
                dataset.width(),
                {},
                {}};
    }
    requireFolder(source);
    const ImageList list = listImages(source, progress);
    DatasetSurvey survey;
    survey.pictures = surveyPictures(list, progress.part(0.1, 1));
    survey.name = nameOf(source);
    survey.classNames = list.classNames;
    survey.channels = survey.pictures.grey ? 1 : 3;
    survey.training = static_cast<std::int64_t>(list.training.size());
    survey.validationFrom = list.validationFrom;
    survey.testFrom = list.testFrom;
    survey.test = list.testFrom == PartOrigin::training ? shareOf(testShare, survey.training)
                                                        : static_cast<std::int64_t>(list.test.size());
    survey.training -= list.testFrom == PartOrigin::training ? survey.test : 0;
    survey.validation = list.validationFrom == PartOrigin::training ? shareOf(split.validationShare, survey.training)
                                                                    : static_cast<std::int64_t>(list.validation.size());
    survey.training -= list.validationFrom == PartOrigin::training ? survey.validation : 0;
    survey.height = survey.width = suggestSide(survey.pictures);
    survey.skipped = list.skipped;
    survey.skipped.insert(survey.skipped.end(), survey.pictures.broken.begin(), survey.pictures.broken.end());
    progress.report(1);
    return survey;
}

}  // namespace nonn
