// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/open_dataset.h"

#include <QWidget>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace nonn {

class ClassCountsModel;
class ClassSampleView;
class FigureRow;

/// The data set: what is in it, how it was split, and some images of each class.
class DataPage : public QWidget {
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);

    /// Nothing: an empty page.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    /// How the validation images were split off the training images.
    void setSplit(const SplitSettings& split);
    /// Of the training images, or of the teacher; nothing: not measured yet.
    void setNormalisation(const std::optional<Normalisation>& normalisation);
    void setSource(const QString& folder);
    /// Of how the images were taken, when the project was made.
    void setNotes(const std::vector<DataNote>& notes);

private:
    QWidget* makeSamples();
    QWidget* makeCounts();
    void showFigures();
    void showLines();
    void showSkipped();
    QStringList origins() const;
    void showSamples();

    std::shared_ptr<const Dataset> m_dataset;
    SplitSettings m_split;
    std::optional<Normalisation> m_normalisation;
    QString m_folder;
    std::vector<DataNote> m_notes;
    QLabel* m_name;
    FigureRow* m_figures;
    QLabel* m_lines;
    QPlainTextEdit* m_skipped;  ///< shown where there are any
    QComboBox* m_part;
    QSpinBox* m_seed;
    QPushButton* m_others;
    ClassSampleView* m_samples;
    ClassCountsModel* m_counts;
};

}  // namespace nonn
