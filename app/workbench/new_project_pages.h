// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/new_project_wizard.h"

#include <QWizardPage>

class QSpinBox;

namespace nonn {

/// Which images, and what is in them.
class DataChoicePage : public QWizardPage {
    Q_OBJECT

public:
    explicit DataChoicePage(Jobs& jobs);

    void setFolder(const QString& folder);
    /// As DataSource::parse takes it.
    QString spec() const;
    /// Of the squares that networks are to see of pictures; 0: the images have a size.
    int side() const;
    bool isComplete() const override { return m_finding.usable; }
    void initializePage() override;

private:
    void browse();
    void probe();
    void show(const Finding& finding);

    Jobs& m_jobs;
    QComboBox* m_kind;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QSpinBox* m_side;
    int m_suggestedSide = 0;  ///< the last one; another size that was chosen instead stays
    QLabel* m_found;
    Finding m_finding;
};

/// Which teacher, and whether it fits the images.
class TeacherChoicePage : public QWizardPage {
    Q_OBJECT

public:
    TeacherChoicePage(Jobs& jobs, const DataChoicePage& images);

    void setFile(const QString& file);
    /// "builtin", a file, or empty: it comes later.
    QString teacher() const;
    bool isComplete() const override { return m_finding.usable; }
    void initializePage() override;

private:
    void browse();
    void probe();
    void show(const Finding& finding);

    Jobs& m_jobs;
    const DataChoicePage& m_data;
    QRadioButton* m_builtin;
    QRadioButton* m_own;
    QRadioButton* m_later;
    QLineEdit* m_file;
    QLabel* m_found;
    Finding m_finding;
};

/// Where the project is to be.
class PlacePage : public QWizardPage {
    Q_OBJECT

public:
    PlacePage();

    QString folder() const;
    bool isComplete() const override;
    void showProblem(const QString& text);

private:
    void browse();

    QLineEdit* m_name;
    QLineEdit* m_parent;
    QLabel* m_summary;
};

}  // namespace nonn
