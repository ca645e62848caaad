// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/teacher/teacher_training_form.h"

#include <QWidget>

class QPushButton;

namespace nonn {

/// Where a teacher can come from: with the program, from a file, or trained here.
class TeacherSettings : public QWidget {
    Q_OBJECT

public:
    explicit TeacherSettings(QWidget* parent = nullptr);

    /// Whether the program comes with a teacher for the data set that is open.
    void setBuiltinAvailable(bool available);
    TeacherTrainingForm& trainingForm() { return *m_form; }
    /// Offers to go on with a training that was stopped, as "wrn-16-4, 3 of 10 epochs"; empty: there is none.
    void setStopped(const QString& training);

Q_SIGNALS:
    void builtinRequested();
    void importRequested();
    void trainRequested(const nonn::TeacherTrainingSettings& settings);
    void resumeRequested();

private:
    QPushButton* m_builtin;
    QPushButton* m_resume;
    TeacherTrainingForm* m_form;
};

}  // namespace nonn
