// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/filter_graph.h"
#include "graph/partition.h"
#include "theme/settings_form.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace nonn {

class SliderField;

/// The controls of graph and partition. What is set can be seen while it is dragged.
class GraphSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit GraphSettingsForm(QWidget* parent = nullptr);

    /// Tells nobody. Of an imported graph rule and top-k cannot be chosen.
    void setSettings(const GraphSettings& graph, const PartitionSettings& partition);
    /// Shown in place of the resolution while it is automatic.
    void setFoundResolution(double resolution);
    /// The most students that there can be.
    void setFilters(int filters);
    /// What the threshold goes back to.
    void setStandardPercentile(double percentile) { m_standardPercentile = percentile; }

    GraphSettings graphSettings() const;
    PartitionSettings partitionSettings() const;

Q_SIGNALS:
    /// Live: at every move of a slider and every key typed.
    void changed(const nonn::GraphSettings& graph, const nonn::PartitionSettings& partition);
    /// Once the drag or the typing has ended, or nothing has changed for a moment; never twice the same.
    void committed(const nonn::GraphSettings& graph, const nonn::PartitionSettings& partition);

private:
    void addGraphRows();
    void addPartitionRows();
    void addAdvancedRows();
    void watch();
    void tellChanged();
    void commit();
    void showResolutionState();

    QComboBox* m_rule;
    QSpinBox* m_topK;
    SliderField* m_percentile;
    QSpinBox* m_students;
    QComboBox* m_algorithm;
    QCheckBox* m_automatic;
    QDoubleSpinBox* m_resolution;
    QWidget* m_resolutionRow;
    QComboBox* m_policy;
    SliderField* m_balance;
    QLineEdit* m_seed;
    QTimer* m_settle;
    bool m_imported = false;
    double m_standardPercentile = GraphSettings().percentile;
    int m_stabilitySeeds = PartitionSettings().stabilitySeeds;
    GraphSettings m_committedGraph;
    PartitionSettings m_committedPartition;
};

}  // namespace nonn
