// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan/plan_page.h"
#include "pages/plan/plan_settings_form.h"
#include "plan/sweep.h"
#include "project/steps_plan.h"
#include "workbench/stage_controller.h"

namespace nonn {

/// What a plan is made for.
struct PlanChoice {
    Fleet fleet;
    SizeRule size = SizeRule::fill;
    Objective objective = Objective::latency;
    bool assigns = false;  ///< the planner chooses the students of the devices

    bool operator==(const PlanChoice&) const = default;
};

/// Devices and the students that fit them.
class PlanStage : public StageController {
    Q_OBJECT

public:
    PlanStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("plan"); }
    QString title() const override { return tr("Plan"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_form; }
    void refresh() override;

    PlanPage& page() { return *m_page; }
    PlanSettingsForm& form() { return *m_form; }
    /// Plans for these devices; kept where every student fits.
    void planFor(const PlanChoice& choice);
    /// With this limit for every device, as a person types it.
    void planWithMemory(const QString& text);
    /// Whether each student of the partition has a device.
    bool isForPartition(const PlanChoice& choice) const;

Q_SIGNALS:
    /// The filters are to be divided among so many.
    void studentsChosen(int students);

private:
    /// What does not fit is shown and not saved.
    struct TooBig {
        steps::PlanOutcome outcome;
        StageRecord partition;  ///< that it is for
    };

    /// `then`: once they are there.
    void loadProfiles(const std::function<void()>& then = {});
    void editDevice(const QString& name);
    void editRadio(const QString& name);
    template <typename Profile>
    void editProfile(const QString& title, const std::vector<Profile>& known, const std::vector<Profile>& ours,
                     const std::string& name, void (*forget)(const std::string&));
    void changeOwn(const std::function<void()>& work, const std::function<void()>& then);
    /// To be taken back by undo.
    void edited(const PlanChoice& choice);
    void editedDevices(const Fleet& fleet);
    void addDevice();
    void planByForm();
    void preview();
    void showRefused();
    void sweep(int most, bool sameMemory);
    void showSweep();
    void applyRemedies();
    void showPlan(const Plan& plan, const Fleet& fleet);
    std::size_t students() const;
    PlanChoice choiceOf(const Project& project) const;
    std::int64_t teacherBytes() const;

    PlanPage* m_page;
    StageFrame* m_frame;
    PlanSettingsForm* m_form;
    Profiles m_profiles;     ///< all that are known
    Profiles m_ownProfiles;  ///< of which the user's own
    PlanChoice m_choice;     ///< of the plan that is shown
    std::optional<TooBig> m_tooBig;
    std::vector<SweepPoint> m_sweep;
    StageRecord m_sweptGraph;  ///< that it is of
};

}  // namespace nonn
