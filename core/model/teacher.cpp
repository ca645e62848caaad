// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/teacher.h"

#include "base/error.h"
#include "model/weights_file.h"
#include "model/zoo.h"

namespace nonn {

void writeTeacher(const std::filesystem::path& path, const Teacher& teacher, bool half) {
    const Architecture& architecture = teacher.network.architecture();
    const Shape& image = architecture.input();
    WeightsFile file;
    file.description = {{"architecture", architecture.name},
                        {"image", {image.channels, image.height, image.width}},
                        {"classes", architecture.classes()},
                        {"mean", teacher.normalisation.mean},
                        {"deviation", teacher.normalisation.deviation},
                        {"origin", teacher.origin}};
    file.state = half ? halved(teacher.network.state()) : teacher.network.state();
    writeWeights(path, file);
}

Teacher readTeacher(const std::filesystem::path& path) {
    const WeightsFile file = readWeights(path);
    return fromJson(path, file.description, [&](const Json& description) {
        const auto image = description.at("image").get<std::array<int, 3>>();
        const int classes = description.at("classes");
        if (image[0] < 1 || image[1] < 1 || image[2] < 1 || image[0] > 16 || image[1] > 4096 || image[2] > 4096 ||
            classes < 1 || classes > 1'000'000)
            throw badInput(path, "describes images or classes that cannot be");
        const std::string architecture = description.at("architecture");
        Teacher teacher{Network(makeClassifier(architecture, {image[0], image[1], image[2]}, classes), Generator(0)),
                        {description.at("mean"), description.at("deviation")},
                        description.at("origin")};
        const auto channels = static_cast<std::size_t>(image[0]);
        if (teacher.normalisation.mean.size() != channels || teacher.normalisation.deviation.size() != channels)
            throw badInput(path, "has a mean or deviation that does not fit its channels");
        try {
            teacher.network.load(file.state);
        } catch (const Error& error) {
            throw badInput(path, error.reason());
        }
        return teacher;
    });
}

}  // namespace nonn
