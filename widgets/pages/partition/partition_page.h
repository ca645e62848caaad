// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"
#include "pages/partition/comparison_table.h"
#include "pages/partition/variants_panel.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QTableView;

namespace nonn {

class BarChart;
class FigureTile;
class LineChart;

/// What was found at each of several resolutions; the vectors are of one length, resolutions ascending.
struct ResolutionCurve {
    std::vector<double> resolution;  ///< g > 0
    std::vector<double> modularity;  ///< of the communities as found, at g = 1
    std::vector<int> communities;
    bool computing = false;  ///< more is to come

    bool operator==(const ResolutionCurve&) const = default;
};

/// What the partition is worth: sizes, figures, the curve over resolutions, and how chance would have done.
class PartitionPage : public QWidget {
    Q_OBJECT

public:
    explicit PartitionPage(QWidget* parent = nullptr);

    /// Nothing: all figures are dashes. `colourSlots`: the colour of each student.
    void setPartition(const std::optional<Partition>& partition, const std::vector<int>& colourSlots);
    /// On all validation images. `sample`: of how many the masked teacher was asked; nothing: of all.
    void setTeacherAccuracy(std::optional<double> accuracy, std::optional<std::int64_t> sample = {});
    void setCurve(const ResolutionCurve& curve);
    /// The partition itself and its controls.
    void setComparison(const QVector<ComparedPartition>& rows);

    BarChart* sizesChart() const { return m_sizes; }
    LineChart* curveChart() const { return m_chart; }
    BarChart* comparisonChart() const { return m_comparisonBars; }
    VariantsPanel& variants() { return *m_variants; }
    /// For files: the comparison as it is listed.
    QString comparisonCsv() const;

Q_SIGNALS:
    /// A point of the curve was clicked.
    void resolutionChosen(double resolution);

private:
    void makeCharts();
    QWidget* makeTiles();
    void showSizes();
    void showFigures();
    void markChosen();

    std::optional<Partition> m_partition;
    std::vector<int> m_slots;
    std::optional<double> m_teacher;
    std::optional<std::int64_t> m_sample;
    ResolutionCurve m_curve;
    FactsModel* m_model;
    BarChart* m_sizes;
    LineChart* m_chart;
    BarChart* m_comparisonBars;
    QTableView* m_table;
    VariantsPanel* m_variants;
    QLabel* m_curveNote;
    FigureTile* m_kept;
    FigureTile* m_activity;
    FigureTile* m_modularity;
    FigureTile* m_communities;
    FigureTile* m_stability;
    FigureTile* m_masked;
};

}  // namespace nonn
