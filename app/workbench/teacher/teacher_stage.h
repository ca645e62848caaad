// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/teacher/teacher_page.h"
#include "pages/teacher/teacher_settings.h"
#include "project/teacher_import.h"
#include "workbench/stage_controller.h"

namespace nonn {

/// The teacher: shown, imported, or trained.
class TeacherStage : public StageController {
    Q_OBJECT

public:
    TeacherStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("teacher"); }
    QString title() const override { return tr("Teacher"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_settings; }
    void refresh() override;

    /// Takes a teacher as asked for.
    void import(const TeacherRequest& request);
    /// Shows what is in a file, then imports it as chosen.
    void lookAt(const QString& file);

protected:
    QString stoppedText() const override;

private:
    void chooseFile();
    void allow();
    /// Asks first where that would forget a training that was stopped.
    void train(TeacherTrainingSettings settings);
    void begin(const TeacherTrainingSettings& settings, bool anew);
    void resume();
    void epochDone(const TeacherEpoch& epoch);
    void showTraining();
    void showEmpty();
    void showTeacher();
    void showConfusion();

    TeacherPage* m_page;
    StageFrame* m_frame;
    TeacherSettings* m_settings;
    std::optional<std::vector<TeacherEpoch>> m_training;  ///< epochs of the one under way
};

}  // namespace nonn
