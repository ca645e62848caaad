// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/teacher.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/script_file.h"
#include "model/weights_file.h"
#include "model/zoo.h"

namespace nonn {

namespace fs = std::filesystem;

namespace {

Architecture architectureFrom(const fs::path& path, const Json& description) {
    const auto image = description.at("image").get<std::array<int, 3>>();
    const int classes = description.at("classes");
    if (image[0] < 1 || image[1] < 1 || image[2] < 1 || image[0] > 16 || image[1] > 4096 || image[2] > 4096 ||
        classes < 1 || classes > 1'000'000)
        throw badInput(path, Text::tr("describes images or classes that cannot be"));
    return makeClassifier(description.at("architecture").get<std::string>(), {image[0], image[1], image[2]}, classes);
}

Normalisation normalisationFrom(const fs::path& path, const Json& description, int channels) {
    Normalisation normalisation{description.at("mean"), description.at("deviation")};
    const auto count = static_cast<std::size_t>(channels);
    if (normalisation.mean.size() != count || normalisation.deviation.size() != count)
        throw badInput(path, Text::tr("has a mean or deviation that does not fit its channels"));
    return normalisation;
}

Json describe(const Network& network) {
    const Architecture& architecture = network.architecture();
    const Shape& image = architecture.input();
    return {{"architecture", architecture.name},
            {"image", {image.channels, image.height, image.width}},
            {"classes", architecture.classes()}};
}

}  // namespace

void writeTeacher(const fs::path& path, const Teacher& teacher, bool half) {
    const Json more = {{"mean", teacher.normalisation.mean},
                       {"deviation", teacher.normalisation.deviation},
                       {"origin", teacher.origin}};
    if (const ScriptNetwork* const script = teacher.network.script()) {
        writeFile(path, script->file(more));
        return;
    }
    const Network& network = *teacher.network.zoo();
    WeightsFile file;
    file.description = describe(network);
    file.description.update(more);
    file.state = half ? halved(network.state()) : network.state();
    writeWeights(path, file);
}

Teacher readTeacher(const fs::path& path) {
    if (isScript(readFile(path)))
        throw badInput(path, Text::tr("is a TorchScript program, not the weights of a teacher"));
    const WeightsFile file = readWeights(path);
    return fromJson(path, file.description, [&](const Json& description) {
        Network network(architectureFrom(path, description), Generator(0));
        const Normalisation normalisation =
            normalisationFrom(path, description, network.architecture().input().channels);
        try {
            network.load(file.state);
        } catch (const Error& error) {
            throw badInput(path, error.text());
        }
        return Teacher{network, normalisation, description.at("origin")};
    });
}

Teacher scriptTeacher(const fs::path& path, const std::string& content) {
    const ScriptNetwork network = ScriptNetwork::fromFile(path, content);
    return fromJson(path, scriptNotes(path, content), [&](const Json& notes) {
        const Json& more = notes.at("more");
        return Teacher{network, normalisationFrom(path, more, network.description().image.channels), more.at("origin")};
    });
}

Teacher halved(const Teacher& teacher) {
    Teacher result = teacher;
    if (const Network* const zoo = teacher.network.zoo()) {
        Network copy = zoo->clone();
        copy.load(halved(zoo->state()));
        result.network = copy;
    }
    return result;
}

TeacherDescription readTeacherDescription(const fs::path& path) {
    const std::string content = readFile(path);
    if (isScript(content))
        return fromJson(path, scriptNotes(path, content),
                        [](const Json& notes) { return teacherDescriptionFrom(notes.at("network")); });
    return fromJson(path, readWeights(path).description,
                    [&](const Json& json) { return nonn::describe(architectureFrom(path, json)); });
}

}  // namespace nonn
