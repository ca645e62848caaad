// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/teacher_import.h"

#include "base/error.h"
#include "base/file.h"
#include "base/temporary_folder.h"
#include "deliver/lowered_script.h"
#include "deliver/onnx/from_onnx.h"
#include "evaluate/teacher_pass.h"
#include "model/foreign_file.h"
#include "model/network_from_weights.h"
#include "model/script_file.h"
#include "model/script_look.h"
#include "model/state_dict.h"
#include "model/weights_file.h"
#include "project/normalisation_trial.h"
#include "project/project_folder.h"
#include "project/resources.h"
#include "project/teacher_source.h"
#include "project/usual_normalisations.h"
#include "train/inference.h"

#include <algorithm>

namespace nonn {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t mostImages = 1000;

Images someOf(const Dataset& dataset) {
    if (dataset.validation.count() <= mostImages)
        return dataset.validation;
    Images rest = dataset.validation;
    return takeStratified(rest, mostImages, dataset.classes(), Generator(1).stream("probe"));
}

void checkGiven(const Normalisation& given, int channels, const fs::path& path) {
    const auto count = static_cast<std::size_t>(channels);
    if (given.mean.size() != count || given.deviation.size() != count)
        throw badInput(path, Text::tr("has %1 channels; a mean and a standard deviation of %2 and %3 were given",
                                      channels, given.mean.size(), given.deviation.size()));
    if (std::any_of(given.deviation.begin(), given.deviation.end(), [](float value) { return !(value > 0); }))
        throw badInput(path, Text::tr("cannot be given images with a standard deviation that is not above 0"));
}

int ownChannels(const Teacher& teacher) {
    const ScriptNetwork* const script = teacher.network.script();
    return script != nullptr ? script->ownChannels() : teacher.network.description().image.channels;
}

/// `known`: whether it says itself what its images are normalised by.
struct ReadTeacher {
    std::vector<Teacher> outputs;  ///< one, or one for each output that could be the logits
    bool known = true;
    std::vector<Text> notes = {};
};

/// What `work` gives; its errors name the file.
template <typename Work>
auto naming(const fs::path& path, Work&& work) {
    try {
        return work();
    } catch (const Error& error) {
        throw error.path().empty() ? badInput(path, error.text()) : error;
    }
}

void checkFixedFeatures(const TeacherRequest& request, const fs::path& path) {
    if (!request.features.empty())
        throw badInput(
            path,
            Text::tr("holds a network of the zoo, whose features are fixed: only those of TorchScript can be chosen"));
}

NetworkOfWeights ofWeights(const std::string& architecture, const fs::path& path, const Shape& image) {
    if (isScript(readFile(path)))
        throw badInput(path,
                       Text::tr("is a TorchScript file, a network with its weights: it is imported without --arch"));
    return naming(path, [&] { return networkFromWeights(architecture, image, readStates(path)); });
}

Teacher ownTeacher(const fs::path& path, const std::string& content) {
    if (!isWeightsFile(path, content))
        throw badInput(path, foreignFile(path, content));
    Teacher teacher = readTeacher(path);
    naming(path, [&] { checkWeights(*teacher.network.zoo()); });
    return teacher;
}

/// One for each output that could be the logits; for the first look at them see script_look.h.
ReadTeacher teachersOf(const std::vector<ScriptNetwork>& networks, const fs::path& path, const Shape& image) {
    ReadTeacher read{{}, false};
    for (const ScriptNetwork& network : networks) {
        read.outputs.push_back({network, alike(0, 1, image.channels)});
        read.outputs.back().origin["file"] = path.string();
    }
    return read;
}

/// By way of a program that does the same.
ReadTeacher ofOnnx(const TeacherRequest& request, const fs::path& path, const std::string& content,
                   const Dataset& dataset, const Progress& progress) {
    const Shape image{dataset.channels(), dataset.height(), dataset.width()};
    const NetworkOfOnnx found = networkFromOnnx(path, readOnnx(path, content), image);
    const TemporaryFolder folder(fs::temp_directory_path(), "onnx");
    const fs::path script = folder.path() / "network.pt";
    writeFile(script, scriptFile(found.network, path.stem().string()));
    try {
        ReadTeacher read = teachersOf(
            lookAtScript(script, {image, dataset.classes(), request.features}, {lookProgram()}, progress), path, image);
        read.notes = found.notes;
        return read;
    } catch (const Error& error) {
        throw error.path() == script ? Error(error.code(), path, error.text()) : error;
    }
}

ReadTeacher readAny(const TeacherRequest& request, const fs::path& path, const Dataset& dataset,
                    const Progress& progress) {
    const Shape image{dataset.channels(), dataset.height(), dataset.width()};
    if (!request.architecture.empty()) {
        checkFixedFeatures(request, path);
        NetworkOfWeights found = ofWeights(request.architecture, path, image);
        Teacher teacher{found.network, alike(0, 1, image.channels)};
        teacher.origin["file"] = path.string();
        return {{teacher}, false, std::move(found.notes)};
    }
    const std::string content = readFile(path);
    if (isOnnx(path, content))
        return ofOnnx(request, path, content, dataset, progress);
    if (!isScript(content)) {
        checkFixedFeatures(request, path);
        return {{ownTeacher(path, content)}, true};
    }
    const LookSettings look{lookProgram()};
    if (request.features.empty() && !scriptNotes(path, content).is_null()) {
        lookAtScriptTeacher(path, look, progress);
        return {{scriptTeacher(path, content)}, true};
    }
    return teachersOf(lookAtScript(path, {image, dataset.classes(), request.features}, look, progress), path, image);
}

std::vector<TriedNormalisation> guessesFor(const TeacherRequest& request, const ReadTeacher& read, const Images& images,
                                           const fs::path& path) {
    const Teacher& teacher = read.outputs.front();
    const int channels = ownChannels(teacher);
    if (request.normalisation) {
        checkGiven(*request.normalisation, channels, path);
        if (request.reversed && (channels != 3 || images.channels != 3))
            throw badInput(path, Text::tr("or the data set has no three channels whose order could be reversed"));
        return {{"given", *request.normalisation, request.reversed}};
    }
    if (read.known)
        return {{"file", teacher.normalisation}};
    return usualNormalisations(images, channels);
}

}  // namespace

FoundTeacher findTeacher(const TeacherRequest& request, const Dataset& dataset, const Machine& machine,
                         const Progress& progress) {
    const fs::path path = teacherFile(request.file, dataset.name);
    progress.report(0);
    const ReadTeacher read = readAny(request, path, dataset, progress);
    checkTeacherFits(read.outputs.front(), factsOf(dataset), path);
    const Images images = someOf(dataset);
    const std::vector<TriedNormalisation> guesses = guessesFor(request, read, images, path);
    if (guesses.size() == 1 && read.outputs.size() == 1 && !request.measured)
        return {normalised(read.outputs.front(), guesses.front()), guesses, 0, 0, read.notes};
    const PassSettings settings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)};
    const NormalisationTrial trial =
        tryNormalisations(read.outputs, guesses, images, dataset.classes(), settings, progress.part(0.1, 1));
    FoundTeacher found{trial.teacher, trial.tried, trial.best, images.count(), read.notes};
    found.notes.insert(found.notes.end(), trial.notes.begin(), trial.notes.end());
    found.nearChance = isNearChance(*trial.tried[trial.best].accuracy, images);
    return found;
}

std::vector<std::string> convolutionNames(const TeacherDescription& description) {
    std::vector<std::string> names;
    for (const TeacherLayer& layer : description.layers)
        if (layer.kind == OperationKind::convolution)
            names.push_back(layer.name);
    return names;
}

}  // namespace nonn
