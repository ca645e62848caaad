// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_source.h"
#include "project/teacher_import.h"
#include "workbench/new_project_wizard.h"

#include <QCheckBox>
#include <QWizardPage>
#include <optional>

class QFormLayout;
class QSpinBox;

namespace nonn {

class TeacherLook;

/// Which images, and what is in them.
class DataChoicePage : public QWizardPage {
    Q_OBJECT

public:
    explicit DataChoicePage(Jobs& jobs);

    void setFolder(const QString& folder);
    /// As DataSource::parse takes it.
    QString spec() const;
    DataSource source() const;
    /// For a project of these images.
    QString suggestedName() const;
    /// Of the squares that networks are to see of pictures; 0: the images have a size.
    int side() const;
    bool isComplete() const override { return m_finding.usable && (!m_finding.doubtful || m_sure->isChecked()); }
    void initializePage() override;

private:
    void browse();
    void probe();
    void show(const Finding& finding);

    Jobs& m_jobs;
    QComboBox* m_kind;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QFormLayout* m_form;
    QComboBox* m_parts;
    QCheckBox* m_empty;
    QSpinBox* m_side;
    int m_suggestedSide = 0;  ///< the last one; another size that was chosen instead stays
    QLabel* m_found;
    QCheckBox* m_sure;  ///< asked where the finding is doubtful
    Finding m_finding;
    int m_probe = 0;  ///< the job that looks, whose answer would be of what was chosen before
};

/// Which teacher, and whether it fits the images.
class TeacherChoicePage : public QWizardPage {
    Q_OBJECT

public:
    TeacherChoicePage(Jobs& jobs, const DataChoicePage& images);

    void setFile(const QString& file);
    /// What was chosen; nothing: it comes later.
    std::optional<TeacherRequest> teacher() const;
    bool isComplete() const override;
    void initializePage() override;

private:
    QString file() const;
    void browse();
    void probe();

    const DataChoicePage& m_data;
    QRadioButton* m_builtin;
    QRadioButton* m_own;
    QRadioButton* m_later;
    QLineEdit* m_file;
    TeacherLook* m_look;
};

/// Where the project is to be.
class PlacePage : public QWizardPage {
    Q_OBJECT

public:
    explicit PlacePage(const DataChoicePage& images);

    QString folder() const;
    bool isComplete() const override;
    void initializePage() override;
    /// How the making goes, or what is in its way.
    void say(const QString& text);

private:
    void browse();

    const DataChoicePage& m_data;
    QLineEdit* m_name;
    QLineEdit* m_parent;
    QLabel* m_summary;
};

}  // namespace nonn
