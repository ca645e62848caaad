// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/export/verdict_table.h"
#include "project/steps_ask.h"
#include "workbench/camera/camera_questions.h"

#include <QString>
#include <memory>
#include <vector>

namespace nonn {

/// What the students say of pictures, ready to be shown.
struct AskedPictures {
    std::vector<AskedPicture> rows;
    QString summary;
};

/// In a job. Throws as steps::askStudents() does.
AskedPictures askAbout(const ProjectFolder& folder, const steps::AskRequest& request, const Progress& progress);

/// The same of live pictures: the students are made ready for the first of them.
CameraQuestions::Ask liveQuestion(std::shared_ptr<const ProjectFolder> folder, const std::string& run);

}  // namespace nonn
