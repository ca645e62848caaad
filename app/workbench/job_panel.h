// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/jobs.h"

#include <QWidget>
#include <map>

class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace nonn {

/// The jobs, the latest first: what each does, how far it is, how long it takes yet, and a button to cancel it.
class JobPanel : public QWidget {
    Q_OBJECT

public:
    explicit JobPanel(Jobs& jobs, QWidget* parent = nullptr);

private:
    struct Row {
        QWidget* widget;
        QLabel* title;
        QLabel* state;
        QProgressBar* progress;
        QToolButton* cancel;
    };

    void refresh(int id);
    Row& rowFor(const JobStatus& status);
    void fill(Row& row, const JobStatus& status) const;

    Jobs& m_jobs;
    QVBoxLayout* m_list;
    QLabel* m_nothing;
    std::map<int, Row> m_rows;
};

}  // namespace nonn
