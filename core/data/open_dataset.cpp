// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/open_dataset.h"

#include "base/digest.h"
#include "base/error.h"
#include "data/cifar.h"
#include "data/cifar_python.h"
#include "data/decode.h"
#include "data/decoded_images.h"
#include "data/empty_classes.h"
#include "data/find_data.h"
#include "data/idx.h"
#include "data/idx_files.h"
#include "data/image_cache.h"
#include "data/image_list.h"
#include "data/known_content.h"
#include "data/prepared_images.h"
#include "data/text_lines.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// The order of the labels 0..9: Xiao, Rasul, Vollgraf 2017, table 1.
const std::vector<std::string> fashionMnistClasses{"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                                                   "Sandal",      "Shirt",   "Sneaker",  "Bag",   "Ankle boot"};

/// Of the images whose content the digest takes: all of data sets in memory up to so many bytes, and so many pictures.
constexpr std::int64_t mostPixelsSummed = 256'000'000;
constexpr std::int64_t mostPicturesRead = 64;

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
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
    const IdxFiles files = findIdxFiles(source.folder);
    Dataset dataset;
    dataset.training = readIdx(files.trainingImages, files.trainingLabels, progress);
    progress.report(0.7);
    dataset.test = readIdx(files.testImages, files.testLabels, progress);
    const bool fashion = source.kind == "fashion-mnist";
    dataset.classNames = fashion ? fashionMnistClasses : numberedClasses(largestLabel(dataset.training) + 1);
    for (const Images* images : {&dataset.training, &dataset.test})
        if (largestLabel(*images) >= dataset.classes())
            throw badInput(images == &dataset.test ? files.testLabels : files.trainingLabels,
                           Text::tr("has label %1; labels are 0..%2", largestLabel(*images), dataset.classes() - 1));
    return dataset;
}

struct CifarFiles {
    std::vector<fs::path> training;
    fs::path test;
    fs::path names;
    bool pickled = false;  ///< as Python has them, with the names of the classes
};

CifarFiles cifarFilesOf(const DataSource& source) {
    const bool ten = source.kind == "cifar10";
    const std::vector<std::string> training =
        ten ? std::vector<std::string>{"data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5"}
            : std::vector<std::string>{"train"};
    CifarFiles files;
    files.pickled = isFile(source.folder / training.front());
    const std::string ending = files.pickled ? "" : ".bin";
    for (const std::string& stem : training)
        files.training.push_back(source.folder / (stem + ending));
    files.test = source.folder / ((ten ? "test_batch" : "test") + ending);
    files.names = source.folder / (files.pickled ? (ten ? "batches.meta" : "meta")
                                                 : (ten ? "batches.meta.txt" : "fine_label_names.txt"));
    return files;
}

Dataset openCifar(const DataSource& source, const Progress& progress) {
    const bool ten = source.kind == "cifar10";
    const CifarLayout layout = ten ? CifarLayout::cifar10 : CifarLayout::cifar100;
    const CifarFiles files = cifarFilesOf(source);
    const auto append = [&](ImageBuffer& images, const fs::path& file) {
        if (files.pickled)
            appendCifarPickle(images, file, layout);
        else
            appendCifar(images, file, layout);
    };
    ImageBuffer images;
    for (std::size_t i = 0; i < files.training.size(); ++i) {
        append(images, files.training[i]);
        progress.report(0.8 * static_cast<double>(i + 1) / static_cast<double>(files.training.size()));
    }
    Dataset dataset;
    dataset.training = std::move(images);
    images = {};
    append(images, files.test);
    dataset.test = std::move(images);
    if (files.pickled) {
        dataset.classNames = readCifarNames(files.names, layout);
        return dataset;
    }
    const std::size_t classes = ten ? 10 : 100;
    dataset.classNames =
        isFile(files.names) ? readNames(files.names) : numberedClasses(static_cast<std::int32_t>(classes));
    if (dataset.classNames.size() != classes)
        throw badInput(files.names, Text::tr("names %1 classes instead of %2", dataset.classNames.size(), classes));
    return dataset;
}

/// All that a source of no pictures is read from.
std::vector<fs::path> filesOf(const DataSource& source) {
    if (!source.kind.starts_with("cifar")) {
        const IdxFiles files = findIdxFiles(source.folder);
        return {files.trainingImages, files.trainingLabels, files.testImages, files.testLabels};
    }
    CifarFiles cifar = cifarFilesOf(source);
    std::vector<fs::path> files = std::move(cifar.training);
    files.push_back(cifar.test);
    if (isFile(cifar.names))
        files.push_back(cifar.names);
    return files;
}

ImageList listFiles(const DataSource& source, const Progress& progress) {
    if (source.kind == "cub" || source.kind == "cub-boxes")
        return listCub(source.folder, source.kind == "cub-boxes", progress);
    return source.kind == "mit67"      ? listMit67(source.folder, progress)
           : source.kind == "imagenet" ? listImageNet(source.folder, progress)
                                       : listFolder(source.folder, source.parts, progress);
}

void checkClasses(const fs::path& folder, const std::vector<std::string>& classNames) {
    if (classNames.size() == 1)
        throw badInput(folder, Text::tr("holds images of one class only, %1", classNames.front()));
}

ImageList listImages(const DataSource& source, const Progress& progress) {
    ImageList list = listFiles(source, progress);
    settleEmptyClasses(list, source.keepEmptyClasses);
    noteUntestedClasses(list);
    checkClasses(list.folder, list.classNames);
    return list;
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

void takeDigest(Dataset& dataset, std::int64_t mostFingerprints) {
    const auto of = [&](const Images& images) { return digestOf(images, dataset.classes(), mostFingerprints); };
    dataset.digest = {dataset.classNames, of(dataset.training), of(dataset.validation), of(dataset.test)};
}

/// Names and lengths of the pictures, broken ones too.
void takeFiles(DatasetDigest& digest, const ImageList& list, const std::vector<FileFacts>& facts) {
    auto its = facts.begin();
    for (const auto& [images, part] :
         {std::pair(&list.training, &digest.training), std::pair(&list.validation, &digest.validation),
          std::pair(&list.test, &digest.test)}) {
        Digest files;
        for (const ListedImage& image : *images) {
            files.add(image.path);
            files.add((its++)->bytes);
        }
        part->files = files.text();
    }
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
    dataset.given.channels = decoded.channels;
    dataset.skipped = decoded.skipped;
    dataset.notes = list.notes;
    settleEmptyClasses(dataset, list.folder, source.keepEmptyClasses);  // all of whose pictures are broken
    takeDigest(dataset, mostPicturesRead);
    takeFiles(dataset.digest, list, decoded.files);
    return dataset;
}

void prepare(Dataset& dataset, int side, int channels) {
    for (Images* const images : {&dataset.training, &dataset.validation, &dataset.test})
        if (images->count() > 0)
            *images = prepared(*images, side, channels);
}

std::int64_t shareOf(double share, std::int64_t images) {
    return std::clamp<std::int64_t>(std::llround(share * static_cast<double>(images)), 1, mostSplitOff);
}

void splitOff(Dataset& dataset, const SplitSettings& split, const fs::path& folder) {
    const auto take = [&](double share, const char* stream) {
        try {
            return takeStratified(dataset.training, shareOf(share, dataset.training.count()), dataset.classes(),
                                  Generator(split.seed).stream(stream));
        } catch (const Error& error) {
            throw badInput(folder, Text::tr("holds too few images, add some: %1", error.text()));
        }
    };
    if (dataset.testFrom == PartOrigin::training)
        dataset.test = take(testShare, "test split");
    if (dataset.validationFrom == PartOrigin::training)
        dataset.validation = take(split.validationShare, "split");
}

/// `add` takes one image and says whether it could.
void forFirstOfEachClass(const std::vector<std::int32_t>& labels, const std::function<bool(std::size_t)>& add) {
    std::set<std::int32_t> taken;
    for (std::size_t i = 0; i < labels.size() && taken.size() < mostExamples; ++i)
        if (!taken.contains(labels[i]) && add(i))
            taken.insert(labels[i]);
}

Images examplesOf(const Images& images) {
    ImageBuffer examples{images.channels, images.height, images.width, {}, {}};
    forFirstOfEachClass(images.labels, [&](std::size_t i) {
        const std::vector<std::uint8_t> pixels = images.image(static_cast<std::int64_t>(i));
        examples.pixels.insert(examples.pixels.end(), pixels.begin(), pixels.end());
        examples.labels.push_back(images.labels[i]);
        return true;
    });
    return examples.count() > 0 ? Images(std::move(examples)) : Images();
}

Images examplesOf(const ImageList& list, int channels) {
    constexpr int side = 64;
    ImageBuffer examples{channels, side, side, {}, {}};
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(examples.bytesPerImage()));
    std::vector<std::int32_t> labels;
    for (const ListedImage& image : list.training)
        labels.push_back(image.label);
    forFirstOfEachClass(labels, [&](std::size_t i) {
        try {
            decodeSquare(list.folder / list.training[i].path, list.training[i].box, side, channels, pixels);
        } catch (const Error&) {  // the next of its class may be whole
            return false;
        }
        examples.pixels.insert(examples.pixels.end(), pixels.begin(), pixels.end());
        examples.labels.push_back(labels[i]);
        return true;
    });
    return examples.count() > 0 ? Images(std::move(examples)) : Images();
}

std::string nameOf(const DataSource& source) {
    const bool named = source.kind == "fashion-mnist" || source.kind.starts_with("cifar") ||
                       (source.isOfPictures() && source.kind != "folder");
    return named ? source.kind : source.folder.filename().string();
}

}  // namespace

Dataset openDataset(const DataSource& named, const SplitSettings& split, const Progress& progress,
                    const ImageSettings& images) {
    const auto [source, notes] = findData(named);
    Dataset dataset = source.isOfPictures()              ? openPictures(source, images, progress)
                      : source.kind.starts_with("cifar") ? openCifar(source, progress)
                                                         : openIdx(source, progress);
    dataset.name = nameOf(source);
    if (!source.isOfPictures() && !dataset.test.sameShape(dataset.training))
        throw badInput(source.folder, Text::tr("has test images of another size than its training images"));
    if (!source.isOfPictures()) {
        settleEmptyClasses(dataset, source.folder, source.keepEmptyClasses);
        checkClasses(source.folder, dataset.classNames);
        noteUntestedClasses(dataset);
        takeDigest(dataset, mostPixelsSummed / dataset.training.storedBytes());
        dataset.given = {dataset.channels(), dataset.height(), dataset.width()};
    }
    dataset.notes.insert(dataset.notes.begin(), notes.begin(), notes.end());
    prepare(dataset, source.isOfPictures() ? 0 : images.side, images.channels);
    splitOff(dataset, split, source.folder);
    progress.report(1);
    return dataset;
}

DatasetSurvey surveyDataset(const DataSource& named, const SplitSettings& split, const Progress& progress) {
    const auto [source, notes] = findData(named);
    if (!source.isOfPictures()) {
        const Dataset dataset = openDataset(named, split, progress);
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
                {},
                dataset.notes,
                examplesOf(dataset.training)};
    }
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
    survey.notes = notes;
    survey.notes.insert(survey.notes.end(), list.notes.begin(), list.notes.end());
    survey.examples = examplesOf(list, survey.channels);
    survey.skipped = list.skipped;
    survey.skipped.insert(survey.skipped.end(), survey.pictures.broken.begin(), survey.pictures.broken.end());
    progress.report(1);
    return survey;
}

namespace {

/// Files that change while they are read are not known afterwards.
std::optional<Text> contentChangedSince(const DatasetDigest& was, const DataSource& source, const Progress& progress) {
    const std::string key = contentKey(source, filesOf(source), was);
    if (isKnownContent(key))
        return std::nullopt;
    const std::optional<Text> difference = differenceBetween(was, openDataset(source, {}, progress).digest);
    if (!difference && contentKey(source, filesOf(source), was) == key)
        noteKnownContent(key);
    return difference;
}

}  // namespace

std::optional<Text> changedSince(const DatasetDigest& was, const DataSource& named, const Progress& progress) {
    const DataSource source = findData(named).source;
    if (!source.isOfPictures())
        return contentChangedSince(was, source, progress);
    const ImageList list = listImages(source, progress.part(0, 0.5));
    DatasetDigest is{list.classNames, {}, {}, {}};
    takeFiles(is, list, fileFactsOf(list, progress.part(0.5, 1)));
    return differenceOfFiles(was, is);
}

}  // namespace nonn
