// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan/plan_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace nonn {

/// The devices, and for each the largest student that fits it.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(QWidget* parent = nullptr);

    void setProfiles(const Profiles& profiles);
    /// `teacherBytes`: the teacher's, as deployed at fp32.
    void setPlan(const Plan& plan, const std::vector<StudentDevice>& devices, const std::vector<int>& colourSlots,
                 std::int64_t teacherBytes);
    PlanModel& model() { return *m_model; }

Q_SIGNALS:
    void devicesChanged(const std::vector<nonn::StudentDevice>& devices);

private:
    void showSummary(const Plan& plan, std::int64_t teacherBytes);
    /// Why the chosen student is as it is: what would be the next larger, or what is too big.
    void showDetail();

    PlanModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    QLabel* m_detail;
    QLabel* m_message;
};

}  // namespace nonn
