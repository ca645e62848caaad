// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/export/verdict_table.h"
#include "workbench/camera/camera_questions.h"
#include "workbench/devices/device_talk.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace nonn {

/// One answer, ready to be shown.
struct DeviceAnswer {
    AskedPicture row;
    QString sentence;
    bool anybody = true;              ///< has answered
    std::optional<double> accuracy;   ///< of those that answered
    std::optional<double> perSecond;  ///< questions, where they follow each other
};

/// Asks nodes about images, in a job.
struct DeviceQuestions {
    std::shared_ptr<const ProjectFolder> folder;
    std::shared_ptr<DeviceTalk> talk;
    std::function<void(const DeviceAnswer&)> tell;  ///< from the job's thread

    /// A validation image, by number; beyond the last it begins anew. Throws Error(badInput) where the bundle is for
    /// images of another shape.
    void askAbout(std::int64_t image, const Progress& progress) const;
    /// Files, or folders of them. Throws Error(badInput) naming the one that is wrong.
    void askAbout(const QStringList& pictures, const Progress& progress) const;
    /// One validation image after the other until it is cancelled; tells of some of them.
    [[noreturn]] void keepAsking(std::int64_t first, const Progress& progress) const;

private:
    DeviceAnswer answerFor(const Dataset& dataset, std::int64_t number, const Progress& progress) const;
    std::shared_ptr<const Dataset> dataset(const Progress& progress) const;
};

/// Asks nodes about live pictures.
CameraQuestions::Ask liveQuestion(std::shared_ptr<DeviceTalk> talk);

}  // namespace nonn
