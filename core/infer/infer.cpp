// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/infer.h"

#include "base/error.h"
#include "base/json.h"
#include "infer/asked_students.h"
#include "infer/bundle_network.h"
#include "infer/picture.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace fs = std::filesystem;

namespace {

Verdict verdictOf(const std::vector<float>& logits, const std::vector<std::string>& classes) {
    const auto largest = std::ranges::max_element(logits);
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(double{logit} - *largest);
    const auto index = static_cast<std::size_t>(largest - logits.begin());
    return {static_cast<int>(index), classes[index], 1 / sum};
}

std::vector<int> missingOf(const InferRequest& request, int students) {
    std::vector<int> missing = request.without;
    std::ranges::sort(missing);
    const auto repeated = std::ranges::unique(missing);
    missing.erase(repeated.begin(), repeated.end());
    for (const int student : missing)
        if (student < 0 || student >= students)
            throw badInput({}, Text::tr("there is no student %1 among %2", student, students));
    return missing;
}

Json toJson(const Verdict& verdict) {
    return {{"class", verdict.name}, {"index", verdict.index}, {"probability", verdict.probability}};
}

}  // namespace

std::vector<fs::path> allPictures(const std::vector<fs::path>& given) {
    std::vector<fs::path> pictures;
    for (const fs::path& path : given) {
        std::error_code status;
        if (!fs::is_directory(path, status)) {
            pictures.push_back(path);
            continue;
        }
        std::vector<fs::path> within;
        for (const auto& entry : fs::directory_iterator(path, status))
            if (entry.is_regular_file() && !entry.path().filename().string().starts_with('.'))
                within.push_back(entry.path());
        if (status)
            throw badInput(path, Text::tr("cannot be read: %1", status.message()));
        if (within.empty())
            throw badInput(path, Text::tr("holds no pictures"));
        std::ranges::sort(within);
        pictures.insert(pictures.end(), within.begin(), within.end());
    }
    return pictures;
}

PictureVerdict judge(const BundleManifest& manifest, const BundleFusion& fusion,
                     const std::vector<StudentMessage>& messages) {
    PictureVerdict verdict;
    std::vector<int> alive;
    verdict.fused = verdictOf(fusion.answer(messages), manifest.classes);
    for (std::size_t p = 0; p < messages.size(); ++p) {
        verdict.students.emplace_back();
        if (messages[p].logits.empty())
            continue;
        verdict.students.back() = verdictOf(fusion.sum({messages[p].logits}), manifest.classes);
        alive.push_back(static_cast<int>(p));
    }
    verdict.accuracy = accuracyOf(manifest, alive);
    return verdict;
}

std::optional<double> accuracyOf(const BundleManifest& manifest, const std::vector<int>& alive) {
    const auto& accuracies = manifest.survivors.empty() ? manifest.subsets : manifest.fittedSubsets;
    const auto known = accuracies.find(alive);
    return known == accuracies.end() ? std::nullopt : std::optional(known->second);
}

std::vector<int> PictureVerdict::missing() const {
    std::vector<int> missing;
    for (std::size_t p = 0; p < students.size(); ++p)
        if (!students[p])
            missing.push_back(static_cast<int>(p));
    return missing;
}

double Inference::milliseconds() const {
    std::vector<double> all;
    for (const PictureVerdict& verdict : pictures)
        all.push_back(verdict.milliseconds);
    std::ranges::sort(all);
    return all.empty() ? std::nan("") : all[all.size() / 2];
}

Inference infer(const InferRequest& request, const Progress& progress) {
    const std::vector<fs::path> pictures = allPictures(request.pictures);
    const Bundle bundle = Bundle::read(request.bundle, progress.part(0, 0.1, Text::tr("reading the bundle")));
    const BundleManifest& manifest = bundle.manifest();
    Inference inference;
    inference.dataset = manifest.dataset;
    inference.precision = request.precision.value_or(manifest.precision);
    inference.missing = missingOf(request, manifest.students());
    inference.survivorLayers = !manifest.survivors.empty();
    std::vector<int> alive;
    for (int p = 0; p < manifest.students(); ++p)
        if (std::ranges::find(inference.missing, p) == inference.missing.end())
            alive.push_back(p);
    if (alive.empty())
        throw Error(ErrorCode::usage, {}, Text::tr("without all students nobody is left to answer"));
    inference.accuracy = accuracyOf(manifest, alive);
    AskedStudents students(bundle, inference.precision, inference.missing);
    const Progress asking = progress.part(0.1, 1, Text::tr("asking the students"));
    for (const fs::path& picture : pictures) {
        PictureVerdict& verdict =
            inference.pictures.emplace_back(students.ask(readPicture(picture, manifest.preparation)));
        verdict.picture = picture;
        asking.report(static_cast<double>(inference.pictures.size()) / static_cast<double>(pictures.size()));
    }
    return inference;
}

Json toJson(const Inference& inference) {
    Json predictions = Json::array();
    for (const PictureVerdict& verdict : inference.pictures) {
        Json prediction{{"image", verdict.picture.string()}};
        prediction.update(verdict.fused ? toJson(*verdict.fused)
                                        : Json{{"class", nullptr}, {"index", nullptr}, {"probability", nullptr}});
        prediction["missing"] = verdict.missing();
        prediction["accuracy"] = verdict.accuracy ? Json(*verdict.accuracy) : Json();
        prediction["students"] = Json::array();
        for (std::size_t p = 0; p < verdict.students.size(); ++p)
            if (verdict.students[p]) {
                Json student{{"student", p}};
                student.update(toJson(*verdict.students[p]));
                prediction["students"].push_back(std::move(student));
            }
        predictions.push_back(std::move(prediction));
    }
    return {{"predictions", std::move(predictions)},
            {"bytes", nullptr},
            {"latency_ms", orNull(inference.milliseconds())},
            {"dataset", inference.dataset},
            {"precision", name(inference.precision)},
            {"accuracy", inference.accuracy ? Json(*inference.accuracy) : Json()},
            {"survivor_layers", inference.survivorLayers}};
}

}  // namespace nonn
