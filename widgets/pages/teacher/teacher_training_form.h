// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "train/teacher_training_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace nonn {

class SettingsForm;

/// How a teacher is to be trained, and the button that begins it. An architecture is checked as it is typed: what it
/// would cost, or why there is none of that name.
class TeacherTrainingForm : public QWidget {
    Q_OBJECT

public:
    explicit TeacherTrainingForm(QWidget* parent = nullptr);

    /// Of the images that it is to learn, by which architectures are checked; without classes none can be.
    /// What is done to images by chance is set to what is suggested for them whenever they become others.
    void setTask(const Shape& image, int classes, const Augmentation& suggested = {});
    /// What the form does not show is kept and given back.
    void setSettings(const TeacherTrainingSettings& settings);
    TeacherTrainingSettings settings() const;

Q_SIGNALS:
    void trainRequested(const nonn::TeacherTrainingSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLoopRows();
    void addRegularisationRows();
    void addShares();
    void showAugmentation(const Augmentation& augmentation);
    void checkArchitecture();

    Shape m_image;
    int m_classes = 0;
    TeacherTrainingSettings m_rest;  ///< what the form has no control for
    SettingsForm* m_form;
    QComboBox* m_architecture;
    QLabel* m_verdict;
    QSpinBox* m_epochs;
    QSpinBox* m_batch;
    QDoubleSpinBox* m_rate;
    QComboBox* m_schedule;
    QDoubleSpinBox* m_decay;
    QSpinBox* m_padding;
    QCheckBox* m_flip;
    QDoubleSpinBox* m_cropArea;
    QDoubleSpinBox* m_jitter;
    QDoubleSpinBox* m_erasing;
    QSpinBox* m_seed;
    QPushButton* m_train;
};

}  // namespace nonn
