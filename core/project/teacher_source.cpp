// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/teacher_source.h"

#include "project/resources.h"

namespace nonn {

std::filesystem::path teacherFile(const std::string& wish, const std::string& dataset) {
    if (wish != "builtin")
        return std::filesystem::absolute(wish);
    if (dataset != "fashion-mnist")
        throw badInput(
            {},
            Text::tr("a teacher comes with this program for fashion-mnist only: train one with nonn teacher train"));
    return resource("teachers/fashion-mnist-wrn-16-4.pt");
}

std::string sourceName(const std::string& wish) {
    return wish == "builtin" ? wish : std::filesystem::absolute(wish).lexically_normal().string();
}

TeacherFacts factsOf(const Teacher& teacher, const std::string& source) {
    const TeacherDescription& description = teacher.network.description();
    return {source, description.name, description.features.channels, teacher.normalisation, {}, {}};
}

}  // namespace nonn
