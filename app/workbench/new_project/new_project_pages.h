// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/teacher_import.h"

#include <QWizardPage>
#include <optional>

class QLabel;
class QLineEdit;
class QRadioButton;
class QTimer;

namespace nonn {

class DataChoicePage;
class Jobs;
class TeacherLook;

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
    /// What is wanting before one can go on, where something is.
    QString wanting() const;

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
    QTimer* m_typed;  ///< runs out once the typing rests
};

/// Where the project is to be.
class PlacePage : public QWizardPage {
    Q_OBJECT

public:
    explicit PlacePage(const DataChoicePage& images);

    QString folder() const;
    bool isComplete() const override;
    void initializePage() override;
    /// What is wanting before the project can be made, where something is.
    QString wanting() const;
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
