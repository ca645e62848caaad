// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/teacher_file.h"

#include "base/error.h"
#include "base/file.h"
#include "base/temporary_folder.h"
#include "deliver/lowered_script.h"
#include "deliver/onnx/from_onnx.h"
#include "model/foreign_file.h"
#include "model/network_from_weights.h"
#include "model/script_file.h"
#include "model/script_import.h"
#include "model/script_look.h"
#include "model/state_dict.h"
#include "model/weights_file.h"
#include "project/resources.h"

namespace nonn {

namespace {

namespace fs = std::filesystem;

/// What `work` gives; its errors name the file.
template <typename Work>
auto naming(const fs::path& path, Work&& work) {
    try {
        return work();
    } catch (const ShapeRefusal& refusal) {
        throw ShapeRefusal(badInput(path, refusal.text()), refusal.answered());
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

NetworkOfWeights ofWeights(const std::string& architecture, const fs::path& path, const ShapeChoice& choice) {
    if (isScript(readFile(path)))
        throw badInput(path,
                       Text::tr("is a TorchScript file, a network with its weights: it is imported without --arch"));
    return naming(path, [&] {
        const std::vector<NamedState> states = readStates(path, choice.own());
        try {
            return networkFromWeights(architecture, choice.own(), states);
        } catch (const Error& error) {
            if (shapesOfWeights(architecture, {choice.own()}, states).empty())
                if (auto shapes = shapesOfWeights(architecture, choice.others(), states); !shapes.empty())
                    throw ShapeRefusal(error, std::move(shapes));
            throw;
        }
    });
}

/// One that says itself which images it takes.
ReadTeacher ofItsShape(Teacher teacher, const fs::path& path, const ShapeChoice& choice) {
    const Shape& image = teacher.network.description().image;
    if (image != choice.own() && choice.allows(image))
        throw ShapeRefusal(badInput(path, Text::tr("takes images of %1, the data set has %2", shapeText(image),
                                                   shapeText(choice.own()))),
                           {image});
    return {{std::move(teacher)}, true};
}

Teacher ownTeacher(const fs::path& path, const std::string& content, const Shape& image) {
    if (!isWeightsFile(path, content))
        throw badInput(path, foreignFile(path, content, image));
    Teacher teacher = readTeacher(path);
    naming(path, [&] { checkWeights(*teacher.network.zoo()); });
    return teacher;
}

/// One for each output that could be the logits.
ReadTeacher ofScript(const fs::path& script, const fs::path& path, const ScriptWish& wish, const Progress& progress) {
    ReadTeacher read{{}, false};
    for (const ScriptNetwork& network : lookAtScript(script, wish, {lookProgram()}, progress)) {
        read.outputs.push_back({network, alike(0, 1, wish.image.channels)});
        read.outputs.back().origin["file"] = path.string();
    }
    return read;
}

/// The network of the file, for images of the shape that it says, or for those of the data set where it leaves theirs
/// open or may not have its own.
NetworkOfOnnx networkOfOnnx(const fs::path& path, const std::string& content, const ShapeChoice& choice) {
    const OnnxModel model = readOnnx(path, content);
    const Shape stated = imageOfOnnx(path, model);
    const bool whole = stated.channels > 0 && stated.height > 0 && stated.width > 0;
    if (whole && stated != choice.own() && choice.allows(stated))
        throw ShapeRefusal(badInput(path, Text::tr("takes images of %1, the data set has %2", shapeText(stated),
                                                   shapeText(choice.own()))),
                           {stated});
    return networkFromOnnx(path, model, choice.own());
}

/// By way of a program that does the same.
ReadTeacher ofOnnx(const fs::path& path, const std::string& content, const ScriptWish& wish, const ShapeChoice& choice,
                   const Progress& progress) {
    const NetworkOfOnnx found = networkOfOnnx(path, content, choice);
    const TemporaryFolder folder(fs::temp_directory_path(), "onnx");
    const fs::path script = folder.path() / "network.pt";
    writeFile(script, scriptFile(found.network, path.stem().string()));
    try {
        ReadTeacher read = ofScript(script, path, wish, progress);
        read.notes = found.notes;
        return read;
    } catch (const ShapeRefusal& refusal) {
        throw ShapeRefusal(badInput(path, refusal.text()), refusal.answered());
    } catch (const Error& error) {
        throw error.path() == script ? Error(error.code(), path, error.text()) : error;
    }
}

}  // namespace

ReadTeacher readTeacherFile(const TeacherRequest& request, const fs::path& path, int classes, const ShapeChoice& choice,
                            const Progress& progress) {
    const Shape& image = choice.own();
    if (!request.architecture.empty()) {
        checkFixedFeatures(request, path);
        NetworkOfWeights found = ofWeights(request.architecture, path, choice);
        Teacher teacher{found.network, alike(0, 1, image.channels)};
        teacher.origin["file"] = path.string();
        return {{teacher}, false, std::move(found.notes)};
    }
    const std::string content = readFile(path);
    const ScriptWish wish{image, classes, request.features, choice.others()};
    if (isOnnx(path, content))
        return ofOnnx(path, content, wish, choice, progress);
    if (!isScript(content)) {
        checkFixedFeatures(request, path);
        return ofItsShape(ownTeacher(path, content, image), path, choice);
    }
    if (request.features.empty() && !scriptNotes(path, content).is_null()) {
        lookAtScriptTeacher(path, {lookProgram()}, progress);
        return ofItsShape(scriptTeacher(path, content), path, choice);
    }
    return ofScript(path, path, wish, progress);
}

}  // namespace nonn
