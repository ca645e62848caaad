// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/teacher_view.h"

#include "project/asked_images.h"
#include "project/project_teacher.h"

namespace nonn::steps {

struct TeacherView::Content {
    StageRecord teacherRecord;
    StageRecord activityRecord;
    Teacher teacher;
    TeacherPass pass;
    Activity activity;
    std::shared_ptr<const Images> images;
    PassSettings settings;
};

TeacherView::TeacherView(const ProjectFolder& folder, const Machine& machine, const Progress& progress) {
    const Project project = folder.read();
    TeacherPass pass = requiredAnswers(folder, project);
    Teacher teacher = readTeacher(folder, project);
    const auto dataset = folder.dataset(project, progress.part(0, 0.9, Text::tr("reading images")));
    Activity activity = activityOf(pass);
    m_content = std::make_unique<const Content>(
        Content{project.record(Stage::teacher), project.record(Stage::activity), std::move(teacher), std::move(pass),
                std::move(activity), imagesToAsk(dataset, project, project.askedImages).keptImages(),
                PassSettings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)}});
    progress.report(1);
}

TeacherView::~TeacherView() = default;

bool TeacherView::isCurrent(const Project& project) const {
    return project.record(Stage::teacher) == m_content->teacherRecord &&
           project.record(Stage::activity) == m_content->activityRecord;
}

const Activity& TeacherView::activity() const {
    return m_content->activity;
}

const std::shared_ptr<const Images>& TeacherView::images() const {
    return m_content->images;
}

ShownMaps TeacherView::filterMaps(int filter, int count, const Progress& progress) const {
    return {strongestMaps(m_content->teacher, m_content->pass, *m_content->images, filter, count, m_content->settings,
                          progress),
            m_content->images};
}

std::optional<double> TeacherView::maskedTeacherAccuracy(const Partition& partition) const {
    return nonn::maskedTeacherAccuracy(m_content->teacher, m_content->pass, partition.students);
}

ShownMaps filterMaps(const ProjectFolder& folder, int filter, int count, const Machine& machine,
                     const Progress& progress) {
    return TeacherView(folder, machine, progress.part(0, 0.8)).filterMaps(filter, count, progress.part(0.8, 1));
}

}  // namespace nonn::steps
