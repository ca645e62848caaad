// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan/device_edit.h"
#include "plan/plan.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace nonn {

/// One row a device: what is known of it, which can be edited, and the student that it runs. Several devices of one
/// student are its replicas; a spare one runs none.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        atStudent,
        atVerdict,
        atName,
        atDevice,
        atPrecision,
        atArchitecture,
        atMemory,
        atRam,
        atMacs,
        atRadio,
        atFailure,
        atMessage
    };
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
    /// `colourSlots`: the colour of each student.
    void setPlan(const Plan& plan, const Fleet& fleet, const std::vector<int>& colourSlots);
    const Plan& plan() const { return m_plan; }
    const Fleet& fleet() const { return m_edit.fleet(); }
    const DeviceEdit& edit() const { return m_edit; }
    /// The student that a row's device runs; null for a spare one.
    const PlannedStudent* studentAt(int row) const;
    /// Why a text cannot stand in a cell; empty where it can.
    QString refusal(const QModelIndex& index, const QString& text) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A person wishes these; the plan shown is that of before.
    void devicesEdited(const nonn::Fleet& fleet);

private:
    QString text(int row, Column column) const;
    QString tip(int row, Column column) const;
    QVariant use(const PlannedStudent& student, Column column) const;
    QVariant plain(int row, Column column) const;

    Profiles m_profiles;
    Plan m_plan;
    std::vector<int> m_slots;
    DeviceEdit m_edit{{}, 0, {}};  ///< of the fleet
};

/// In a sentence: whether a student fits, or by what it is too big and what would do.
QString describeFit(const PlannedStudent& student);

}  // namespace nonn
