// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/assignment.h"
#include "plan/fleet.h"
#include "plan/plan.h"
#include "theme/settings_form.h"

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace nonn {

class LimitField;

/// What devices are, all at once or the chosen one, how large students are to be, and by what the planner chooses.
/// A field that nobody touches leaves to every device what it has.
class PlanSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit PlanSettingsForm(QWidget* parent = nullptr);

    void setProfiles(const Profiles& profiles);
    /// Shows what these devices have in common, unless they are shown already. `chosen`: the row that "the chosen
    /// device" means, or -1.
    void showDevices(const Fleet& fleet, int chosen);
    /// Each needs a device: with fewer there is nothing to choose.
    void setStudents(int students);
    /// As if a person had chosen it; those that are not known are ignored.
    void chooseDevice(const QString& name);
    void chooseRadio(const QString& name);
    void showChoice(SizeRule size, Objective objective);
    SizeRule size() const;
    Objective objective() const;
    /// The fleet with what was typed; nothing where that cannot be, which is said beneath the fields.
    std::optional<Fleet> applied(const Fleet& fleet) const;
    /// A device as the form describes it, without a student.
    Node described() const;
    /// Types a limit for all devices.
    void setMemory(const QString& text);

Q_SIGNALS:
    void planRequested();
    /// The figures of the device, or of the radio, that all have in common are to be changed.
    void deviceFiguresRequested(const QString& name);
    void radioFiguresRequested(const QString& name);
    /// A limit is being dragged.
    void dragged();
    void assignRequested();
    void sizeChanged();

private:
    void addDevices();
    void addChoice();
    void check();
    void checkAssign();
    void checkFigures();
    void takeLimits(int index);
    Node changed(Node node) const;
    std::vector<std::size_t> rows(const Fleet& fleet) const;

    /// As the fields were filled: what still reads so is not to be changed.
    struct Shown {
        QString device;
        QString radio;
        QString precision;
        std::array<QString, 3> limits;
    };

    QComboBox* m_scope;
    QComboBox* m_device;
    QComboBox* m_radio;
    QComboBox* m_precision;
    QPushButton* m_deviceFigures;
    QPushButton* m_radioFigures;
    std::array<LimitField*, 3> m_limits{};  ///< memory, RAM, MACs
    QLabel* m_refusal;
    QPushButton* m_plan;
    QComboBox* m_size;
    QComboBox* m_objective;
    QPushButton* m_assign;
    Profiles m_profiles;
    Fleet m_fleet;
    int m_chosen = -1;
    int m_students = 0;
    Shown m_shown;
};

}  // namespace nonn
