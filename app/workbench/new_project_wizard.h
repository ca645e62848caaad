// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/jobs.h"

#include <QWizard>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace nonn {

class DataChoicePage;
class PlacePage;
class TeacherChoicePage;

/// What was found in a data set.
struct Finding {
    bool usable = false;
    QString text;
    bool pictures = false;
    int side = 0;           ///< suggested for pictures, or that of the images
    bool doubtful = false;  ///< the folders hardly are what they were taken for
};

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
    Jobs& m_jobs;
    DataChoicePage* m_images;
    TeacherChoicePage* m_teacher;
    PlacePage* m_place;
    bool m_made = false;
};

}  // namespace nonn
