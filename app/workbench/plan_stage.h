// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan/plan_page.h"
#include "workbench/stage_controller.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nonn {

/// Devices and the students that fit them.
class PlanStage : public StageController {
    Q_OBJECT

public:
    PlanStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("plan"); }
    QString title() const override { return tr("Plan"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_settings; }
    void refresh() override;

    PlanPage& page() { return *m_page; }
    /// Plans for these devices; kept where every student fits.
    void planFor(const std::vector<StudentDevice>& devices);
    /// Whether there is one for each student of the partition.
    bool areForPartition(const std::vector<StudentDevice>& devices) const;

private:
    /// What does not fit is shown and not saved.
    struct TooBig {
        Plan plan;
        StageRecord partition;  ///< that it is for
    };

    void buildSettings();
    void loadProfiles();
    void edited(const std::vector<StudentDevice>& devices);
    void planForAll();
    std::optional<Budget> checkLimits();
    void showRefused();
    void showLimits(const Budget& budget);
    void showPlan(const Plan& plan, const std::vector<StudentDevice>& devices);
    std::vector<StudentDevice> devicesOf(const Project& project, std::size_t students) const;
    std::int64_t teacherBytes() const;

    PlanPage* m_page;
    StageFrame* m_frame;
    QWidget* m_settings = nullptr;
    QComboBox* m_device = nullptr;
    QComboBox* m_radio = nullptr;
    QComboBox* m_precision = nullptr;
    QLineEdit* m_memory = nullptr;
    QLineEdit* m_ram = nullptr;
    QLineEdit* m_macs = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_plan = nullptr;
    Profiles m_profiles;
    std::vector<StudentDevice> m_devices;  ///< of the plan that is shown
    std::optional<TooBig> m_tooBig;
};

}  // namespace nonn
