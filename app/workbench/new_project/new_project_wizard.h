// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/jobs.h"

#include <QWizard>

namespace nonn {

class DataChoicePage;
class PlacePage;
class TeacherChoicePage;

/// Asks for data, teacher and place, shows what is found in them, and only then makes the project.
class NewProjectWizard : public QWizard {
    Q_OBJECT

public:
    explicit NewProjectWizard(Jobs& jobs, QWidget* parent = nullptr);

    void setDataFolder(const QString& folder);
    void setTeacherFile(const QString& file);
    /// Of the project that was made.
    QString folder() const;

    void accept() override;

private:
    /// The button that cannot be pressed says why.
    void explain();

    Jobs& m_jobs;
    DataChoicePage* m_images;
    TeacherChoicePage* m_teacher;
    PlacePage* m_place;
    bool m_made = false;
};

}  // namespace nonn
