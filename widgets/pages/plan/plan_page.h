// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan/plan_model.h"
#include "plan/simulation.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace nonn {

class FigureTile;
class LayersView;
class RamView;
class SweepView;

/// What the Plan page shows.
struct PlanView {
    Plan plan;
    Fleet fleet;                             ///< the devices, each with its student or spare
    std::optional<Simulation> figures = {};  ///< of an image on these devices
    std::vector<int> colourSlots = {};       ///< of each student
    std::int64_t teacherBytes = 0;           ///< as deployed at fp32
};

/// The devices as a list that can be edited, and for each the student that it runs.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(QWidget* parent = nullptr);

    void setProfiles(const Profiles& profiles);
    void setPlan(const PlanView& view);
    PlanModel& model() { return *m_model; }
    SweepView& sweep() const { return *m_sweep; }
    void showSweep();
    /// The row of the chosen device, or -1.
    int chosenRow() const;

Q_SIGNALS:
    void devicesChanged(const nonn::Fleet& fleet);
    /// One more device is wished for, as the settings describe it.
    void addRequested();
    void chosenChanged();

private:
    QWidget* makeButtons();
    QTabWidget* makeParts();
    void changeRow(Fleet (DeviceEdit::*change)(int) const);
    void showSummary(const PlanView& view);
    void showTiles(const PlanView& view);
    /// Of the chosen device: why its student is as it is, what its RAM goes to, and its operations.
    void showDetail();
    void showButtons();

    PlanModel* m_model;
    QTableView* m_table;
    RamView* m_ram;
    LayersView* m_layers;
    SweepView* m_sweep;
    QLabel* m_summary;
    QLabel* m_detail;
    QLabel* m_message;
    FigureTile* m_bytes;
    FigureTile* m_latency;
    FigureTile* m_energy;
    FigureTile* m_arrive;
    QTabWidget* m_parts;
    QPushButton* m_copy = nullptr;
    QPushButton* m_remove = nullptr;
};

}  // namespace nonn
