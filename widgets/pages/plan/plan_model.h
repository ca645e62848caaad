// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "plan/profiles.h"

#include <QAbstractTableModel>
#include <vector>

namespace nonn {

/// The device that runs one student.
struct StudentDevice {
    std::string device;  ///< of Profiles::devices
    std::string radio;   ///< of Profiles::radios
    Budget budget;

    bool operator==(const StudentDevice&) const = default;
};

/// One row a student: its device and what that allows, which can be edited, and the student that fits.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { atStudent, atVerdict, atDevice, atPrecision, atArchitecture, atMemory, atRam, atMacs, atMessage };
    static constexpr int columns = atMessage + 1;

    /// Of memory, RAM and MACs: a QList<double> of what is needed and what is allowed (below 0: no limit). To be edited
    /// is what is allowed.
    static constexpr int useRole = Qt::UserRole;
    /// Of the columns that are chosen from a list: a QStringList of what can be chosen, as edited.
    static constexpr int choicesRole = Qt::UserRole + 1;
    /// Of memory, RAM and MACs: what is allowed, as text.
    static constexpr int limitRole = Qt::UserRole + 2;

    explicit PlanModel(QObject* parent = nullptr);

    void setProfiles(const Profiles& profiles);
    /// `slots`: the colour of each student.
    void setPlan(const Plan& plan, const std::vector<StudentDevice>& devices, const std::vector<int>& colourSlots);
    const std::vector<StudentDevice>& devices() const { return m_devices; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A person has changed them; the plan shown is that of before.
    void devicesEdited();
    /// What was typed is no such value.
    void refused(const QString& reason);

private:
    QString text(int row, Column column) const;
    QString editText(const StudentDevice& device, Column column) const;
    QVariant use(const PlannedStudent& student, Column column) const;
    QStringList choices(Column column) const;
    void write(StudentDevice& device, Column column, const std::string& text) const;

    Profiles m_profiles;
    Plan m_plan;
    std::vector<StudentDevice> m_devices;
    std::vector<int> m_slots;
};

/// In a sentence: whether a student fits, or by what it is too big and what would do.
QString describeFit(const PlannedStudent& student);

}  // namespace nonn
