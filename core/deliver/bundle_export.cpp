// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/bundle_export.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/stored_zip.h"
#include "base/zip_archive.h"
#include "data/prepared_images.h"
#include "deliver/bundle/bundle.h"
#include "deliver/bundle/bundle_readme.h"
#include "deliver/bundle/run_text.h"
#include "deliver/bundle/triton.h"
#include "deliver/c_export.h"
#include "deliver/export_folder.h"
#include "deliver/manifest.h"
#include "deliver/onnx/from_onnx.h"
#include "deliver/onnx_export.h"
#include "deliver/sha256.h"
#include "deliver/staging.h"
#include "deliver/torchscript_export.h"
#include "model/run_lowered.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <set>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// What would be lost with the folder: the first file that no export has written; empty where there is none.
fs::path strangerIn(const fs::path& folder) {
    const std::set<std::string> ours = filesOfEarlierExport(folder);
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (!entry.is_directory() && !ours.contains(entry.path().lexically_relative(folder).string()))
            return entry.path();
    return {};
}

bool isBundleArchive(const fs::path& path) {
    const std::string bytes = readFile(path);
    if (!ZipArchive::looksLikeOne(bytes))
        return false;
    const ZipArchive archive(path, bytes);
    const std::string manifest = std::string(bundleArchiveFolder) + manifestFile;
    if (!archive.contains(manifest))
        return false;
    const Json stated = Json::parse(archive.read(manifest), nullptr, false);
    return stated.is_object() && stated.value("format", Json()) == bundleFormat;
}

/// Throws naming what is in the way and is not ours.
void checkPlaces(const fs::path& folder, const fs::path& archive) {
    const Text reason =
        Text::tr("is there already and was not written by an export: choose another folder, or remove it first");
    std::error_code status;
    if (fs::exists(folder, status) && !fs::is_directory(folder, status))
        throw badInput(folder, reason);
    if (fs::is_directory(folder, status))
        if (const fs::path stranger = strangerIn(folder); !stranger.empty())
            throw badInput(stranger, reason);
    if (fs::exists(archive, status) && !(fs::is_regular_file(archive, status) && isBundleArchive(archive)))
        throw badInput(archive, reason);
}

auto writerOf(ExportKind kind) {
    return kind == ExportKind::onnx ? exportOnnx : kind == ExportKind::c ? exportC : exportTorchScript;
}

/// In the order of bundleParts(), each once.
std::vector<BundlePart> wantedParts(const BundleWish& wish) {
    const auto wanted = [&](const BundlePart& part) {
        return part == BundlePart{ExportKind::onnx, wish.precision} ||
               std::ranges::find(wish.parts, part) != wish.parts.end();
    };
    std::vector<BundlePart> parts;
    std::ranges::copy_if(bundleParts(), std::back_inserter(parts), wanted);
    return parts;
}

class BundleExport {
public:
    BundleExport(const ExportTask& task, const BundleWish& wish, const fs::path& folder, const Progress& progress)
        : m_task(task),
          m_parts(wantedParts(wish)),
          m_precision(wish.precision),
          m_place(fs::absolute(folder / "").parent_path()),
          m_name(m_place.filename().string()),
          m_staging(m_place.parent_path(), progress) {}

    Export run(const Json& made, const Progress& progress) {
        checkPlaces(m_place, fs::path(m_place) += ".zip");
        try {
            return write(made, progress);
        } catch (const Error& error) {
            throw Error(error.code(), placeOf(error.path()), error.text());
        }
    }

private:
    fs::path staged() const { return m_staging.path(m_name); }

    /// Of what is on its way there.
    fs::path placeOf(const fs::path& path) const {
        const fs::path within = path.lexically_relative(m_staging.path({}));
        return path.empty() || within.empty() || *within.begin() == ".." ? path : m_place.parent_path() / within;
    }

    Export write(const Json& made, const Progress& progress) {
        makeFolder(staged());
        writeParts(progress.part(0, 0.95));
        Json manifest = describe(made);
        for (const BundlePart& part : m_parts)
            if (part.kind == ExportKind::onnx)
                manifest["golden"].push_back(writeGolden(part));
        writeRepository();
        if (m_task.survivors != nullptr)
            write(bundleSurvivors, survivorsText(*m_task.survivors));
        write("run/run_students.py", pythonRunner());
        write("run/students.mjs", scriptRunner());
        write("run/index.html", pageRunner());
        write("README.md", bundleReadme(manifest));
        for (const ExportedFile& file : m_result.files)
            manifest["files"].push_back(toJson(file));
        write(manifestFile, jsonText(m_place / manifestFile, manifest));
        Bundle::read(staged(), progress.part(0.95, 1));
        writeArchive();
        m_staging.moveFolderIntoPlace(m_name);
        m_staging.moveIntoPlace({m_name + ".zip"});
        progress.report(1);
        return m_result;
    }

    void writeParts(const Progress& progress) {
        ExportTask withoutTeacher = m_task;
        withoutTeacher.teacher = nullptr;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto share = [&](std::size_t done) {
                return static_cast<double>(done) / static_cast<double>(m_parts.size());
            };
            const BundlePart& part = m_parts[i];
            const bool teacher = part == BundlePart{ExportKind::onnx, m_precision};
            add(part, writerOf(part.kind)(teacher ? m_task : withoutTeacher, part.precision, staged() / part.name(),
                                          progress.part(share(i), share(i + 1))));
        }
    }

    void add(const BundlePart& part, Export written) {
        const std::string before = part.name() + "/";
        for (ExportedFile& file : written.files)
            m_result.files.push_back({before + file.path, file.bytes, file.sha256});
        for (StudentMemory& student : written.students) {
            student.file.insert(0, before);
            m_result.students.push_back(student);
        }
        if (written.quantisation && part.kind == ExportKind::onnx)
            m_result.quantisation = std::move(written.quantisation);
        m_result.parts.push_back({part.name(), written.maxAbsDifference});
        m_result.maxAbsDifference = std::max(m_result.maxAbsDifference, written.maxAbsDifference);
    }

    void write(const std::string& name, std::string_view content) {
        makeFolder((staged() / name).parent_path());
        writeFile(staged() / name, content);
        m_result.files.push_back({name, static_cast<std::int64_t>(content.size()), sha256(content)});
    }

    OnnxModel fusionOf(const BundlePart& part) const {
        const fs::path path = staged() / part.name() / onnxFormat.fusion();
        return readOnnx(path, readFile(path));
    }

    /// What students and fusion layer say: their vectors are those of the part, features and logits of all follow from
    /// them.
    Json writeGolden(const BundlePart& part) {
        const fs::path path = staged() / part.name() / onnxFormat.golden;
        const std::string bytes = readFile(path);
        const ZipArchive archive(path, bytes);
        const auto arrayOf = [&](const std::string& name) {
            NamedArray array = readNpy(path / (name + ".npy"), archive.read(name + ".npy"));
            array.name = name;
            return array;
        };
        std::vector<NamedArray> arrays{arrayOf("image")};
        const std::int64_t count = arrays.front().sizes.front();
        std::vector<NamedArray> features;
        for (int p = 0; p < static_cast<int>(m_task.network.students.size()); ++p) {
            const std::string student = "student" + std::to_string(p);
            arrays.push_back(arrayOf(student + ".logits"));
            arrays.push_back(arrayOf(student + ".features"));
            features.push_back(arrays.back());
        }
        arrays.push_back(sideBySide(features, count));
        const LoweredNetwork fusion = networkFromOnnx(path, fusionOf(part), {}).network;
        std::vector<float> logits = outputsByDefinition(fusion, arrays.back().values).front();
        arrays.push_back({"logits", {count, m_task.network.classes()}, std::move(logits)});
        Json described = Json::array();
        for (const NamedArray& array : arrays) {
            const std::string file = "golden/" + name(part.precision) + "/" + array.name + ".npy";
            write(file, npyFile(array));
            described.push_back({{"name", array.name}, {"file", file}, {"shape", array.sizes}});
        }
        return {{"precision", name(part.precision)}, {"images", count}, {"arrays", std::move(described)}};
    }

    static NamedArray sideBySide(const std::vector<NamedArray>& parts, std::int64_t count) {
        NamedArray all{"features", {count, 0}, {}};
        for (std::int64_t i = 0; i < count; ++i)
            for (const NamedArray& part : parts) {
                const auto first = part.values.begin() + i * part.sizes[1];
                all.values.insert(all.values.end(), first, first + part.sizes[1]);
                all.sizes[1] += i == 0 ? part.sizes[1] : 0;
            }
        return all;
    }

    void writeRepository() {
        const BundlePart part{ExportKind::onnx, m_precision};
        BundleManifest manifest;
        manifest.classes = m_task.classNames;
        manifest.preparation.image = m_task.network.students.front().architecture().input();
        manifest.filters = m_task.network.filters;
        std::vector<std::string> students;
        for (int p = 0; p < manifest.students(); ++p)
            students.push_back(readFile(staged() / part.name() / onnxFormat.student(p)));
        for (const auto& [name, content] : modelRepository(manifest, students, fusionOf(part)))
            write("triton/" + name, content);
    }

    Json describe(const Json& made) const {
        const NonnNetwork& network = m_task.network;
        const Shape& image = network.students.front().architecture().input();
        Json students = Json::array();
        for (int p = 0; p < static_cast<int>(network.students.size()); ++p) {
            Json student{{"name", "student" + std::to_string(p)}};
            student.update(studentFacts(network, p));
            for (const Precision precision : precisions)
                student["costs"][name(precision)] = studentCosts(network, p, precision);
            students.push_back(std::move(student));
        }
        Json parts = Json::array();
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            parts.push_back({{"name", m_parts[i].name()},
                             {"kind", name(m_parts[i].kind)},
                             {"precision", name(m_parts[i].precision)},
                             {"manifest", m_parts[i].name() + "/" + manifestFile},
                             {"max_abs_difference", m_result.parts[i].maxAbsDifference}});
        Json manifest = {{"format", bundleFormat},
                         {"version", m_task.survivors == nullptr ? 1 : bundleVersion},
                         {"dataset", m_task.dataset},
                         {"classes", m_task.classNames},
                         {"precision", name(m_precision)},
                         {"image", {{"channels", image.channels}, {"height", image.height}, {"width", image.width}}},
                         {"preparation", preparationJson(m_task.given, m_task.images)},
                         {"normalisation", normalisationJson(network.normalisation)},
                         {"students", std::move(students)},
                         {"parts", std::move(parts)},
                         {"golden", Json::array()},
                         {"accuracies", m_task.accuracies},
                         {"subsets", Json::array()},
                         {"made", made},
                         {"files", Json::array()}};
        for (const auto& [alive, accuracy] : m_task.subsets)
            manifest["subsets"].push_back({{"alive", alive}, {"test_accuracy", accuracy}});
        if (m_task.survivors != nullptr)
            describeSurvivors(manifest, *m_task.survivors);
        if (m_result.quantisation)
            manifest["quantisation"] = toJson(*m_result.quantisation);
        return manifest;
    }

    void describeSurvivors(Json& manifest, const SurvivorLayers& layers) const {
        manifest["survivors"] = {{"file", bundleSurvivors},
                                 {"message", name(layers.message)},
                                 {"bytes", layers.bytes()},
                                 {"images", layers.images}};
        for (Json& subset : manifest["subsets"]) {
            const auto fitted = m_task.fittedSubsets.find(subset.at("alive").get<std::vector<int>>());
            subset["fitted_test_accuracy"] = fitted == m_task.fittedSubsets.end() ? Json() : Json(fitted->second);
        }
    }

    void writeArchive() {
        std::vector<std::pair<std::string, std::string>> entries;
        for (const ExportedFile& file : m_result.files)
            entries.emplace_back(bundleArchiveFolder + file.path, readFile(staged() / file.path));
        const std::string name = m_name + ".zip";
        const std::string bytes = storedZip(entries);
        writeFile(m_staging.path(name), bytes);
        m_result.archive = ExportedFile{name, static_cast<std::int64_t>(bytes.size()), sha256(bytes)};
    }

    const ExportTask& m_task;
    std::vector<BundlePart> m_parts;
    Precision m_precision;
    fs::path m_place;
    std::string m_name;
    Staging m_staging;
    Export m_result;
};

}  // namespace

Export exportBundle(const ExportTask& task, const BundleWish& wish, const Json& made, const fs::path& folder,
                    const Progress& progress) {
    checkTask(task);
    return BundleExport(task, wish, folder, progress).run(made, progress);
}

}  // namespace nonn
