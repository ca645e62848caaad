// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/confusion_matrix.h"
#include "model/teacher_description.h"
#include "train/teacher_epoch.h"

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace nonn {

class ConfusionMatrixView;
class FigureRow;
class LayerModel;
class TeacherCurves;

/// As people read it: "wrn-16-4", or "ResNet (TorchScript)".
QString teacherName(const TeacherDescription& description);

/// The teacher: what it is made of, what it costs, how good it is and where it comes from.
class TeacherPage : public QWidget {
    Q_OBJECT

public:
    explicit TeacherPage(QWidget* parent = nullptr);

    /// One without operations empties the page.
    void setArchitecture(const Architecture& architecture);
    /// A network that is not of the zoo, in place of an architecture.
    void setDescription(const TeacherDescription& description);
    /// Shares of images answered rightly, 0..1, where they were measured.
    void setAccuracy(const std::optional<double>& validation, const std::optional<double>& test);
    /// Lines that tell where the teacher comes from.
    void setOrigin(const QString& lines);
    /// Of the images named by `of`, as "5,000 validation images"; nothing: not asked yet.
    void setConfusion(const std::optional<ConfusionMatrix>& matrix, const std::vector<std::string>& classNames,
                      const QString& of);

    /// Of a teacher that is being trained, or whose training was stopped; nothing where none is. A page without a
    /// teacher shows its curves alone.
    void setTraining(const std::optional<std::vector<TeacherEpoch>>& epochs);

Q_SIGNALS:
    /// A cell of the confusion matrix was chosen.
    void confusionChosen(int trueClass, int answer);

private:
    QWidget* makeLayers();
    void fillConfusion();
    bool empty() const;
    void showParts();
    void showFigures();

    std::optional<TeacherDescription> m_description;
    std::optional<double> m_validation;
    std::optional<double> m_test;
    QLabel* m_name;
    QLabel* m_origin;
    FigureRow* m_figures;
    TeacherCurves* m_curves;
    QWidget* m_halves;
    LayerModel* m_layers;
    QTableView* m_table;
    QComboBox* m_precision;
    QWidget* m_confusionBox;
    QLabel* m_confusionOf;
    ConfusionMatrixView* m_confusion;
};

}  // namespace nonn
