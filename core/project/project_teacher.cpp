// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_teacher.h"

#include "base/error.h"
#include "base/file.h"
#include "model/script_file.h"
#include "project/trusted_programs.h"

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// A program only where this user has allowed it.
Teacher readTrustedTeacher(const fs::path& path) {
    const std::string content = readFile(path);
    if (!isScript(content))
        return readTeacher(path);
    if (!isTrusted(content))
        throw badInput(path, Text::tr("is a program (TorchScript) that you have not imported on this computer, and is "
                                      "not run. Where you know where the project comes from: nonn teacher trust %1",
                                      path.parent_path().string()));
    return scriptTeacher(path, content);
}

}  // namespace

Teacher readTeacher(const ProjectFolder& folder, const Project& project) {
    folder.require(project, Stage::teacher);
    const fs::path path = folder.file(Stage::teacher);
    Teacher teacher = readTrustedTeacher(path);
    checkTeacherFits(teacher, project.dataset, path);
    const TeacherDescription& description = teacher.network.description();
    const TeacherFacts& facts = project.teacher.value();
    if (description.name != facts.architecture || description.features.channels != facts.filters)
        throw badInput(path, Text::tr("is another teacher than project.json describes"));
    return teacher;
}

void checkTeacherFits(const Teacher& teacher, const DatasetFacts& dataset, const fs::path& teacherFile) {
    const TeacherDescription& description = teacher.network.description();
    const Shape image{dataset.channels, dataset.height, dataset.width};
    if (description.image != image)
        throw badInput(teacherFile, Text::tr("takes images of %1, the data set has %2", shapeText(description.image),
                                             shapeText(image)));
    if (description.classes != dataset.classes)
        throw badInput(teacherFile,
                       Text::tr("knows %1 classes, the data set has %2", description.classes, dataset.classes));
}

}  // namespace nonn
