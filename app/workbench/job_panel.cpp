// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/job_panel.h"

#include "theme/figures.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

QString stateText(const JobStatus& status) {
    switch (status.state) {
        case JobState::waiting:
            return JobPanel::tr("waiting");
        case JobState::finished:
            return JobPanel::tr("done in %1").arg(figure::duration(status.seconds));
        case JobState::failed:
            return status.error;
        case JobState::cancelled:
            return status.paused ? JobPanel::tr("paused") : JobPanel::tr("cancelled");
        case JobState::running:
            break;
    }
    return status.secondsLeft
               ? JobPanel::tr("%1 · about %2 left").arg(status.detail, figure::duration(*status.secondsLeft))
               : status.detail;
}

}  // namespace

JobPanel::JobPanel(Jobs& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs), m_nothing(new QLabel) {
    auto* const inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(space::group, space::gap, space::group, space::gap);
    m_list->setSpacing(space::half);
    m_nothing->setText(tr("No jobs yet. What takes time shows here, and can be cancelled here."));
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_list->addWidget(m_nothing);
    m_list->addStretch();
    auto* const scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Jobs"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&m_jobs, &Jobs::changed, this, &JobPanel::refresh);
}

JobPanel::Row& JobPanel::rowFor(const JobStatus& status) {
    const auto known = m_rows.find(status.id);
    if (known != m_rows.end())
        return known->second;
    Row row{new QWidget, new QLabel, new QLabel, new QProgressBar, new QToolButton};
    auto* const layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    row.title->setText(status.title);
    row.title->setMinimumWidth(220);
    row.state->setForegroundRole(QPalette::PlaceholderText);
    row.state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.progress->setFixedSize(160, space::gap);
    row.progress->setTextVisible(false);
    row.progress->setRange(0, 1000);
    row.cancel->setIcon(icon(QStringLiteral("close")));
    row.cancel->setToolTip(tr("Cancel"));
    row.cancel->setAccessibleName(tr("Cancel %1").arg(status.title));
    row.cancel->setAutoRaise(true);
    layout->addWidget(row.title);
    layout->addWidget(row.progress);
    layout->addWidget(row.state, 1);
    layout->addWidget(row.cancel);
    connect(row.cancel, &QToolButton::clicked, this, [this, id = status.id] { m_jobs.cancel(id); });
    m_list->insertWidget(0, row.widget);
    m_nothing->hide();
    return m_rows.emplace(status.id, row).first->second;
}

void JobPanel::fill(Row& row, const JobStatus& status) const {
    row.progress->setValue(static_cast<int>(1000 * status.fraction));
    row.progress->setVisible(status.state == JobState::running);
    row.cancel->setEnabled(!status.over());
    row.cancel->setToolTip(status.over() ? tr("It is over.") : tr("Cancel"));
    row.state->setText(stateText(status));
    row.state->setToolTip(row.state->text());
}

void JobPanel::refresh(int id) {
    const std::vector<JobStatus> listed = m_jobs.listed();
    const auto status =
        std::find_if(listed.begin(), listed.end(), [id](const JobStatus& other) { return other.id == id; });
    if (status != listed.end())
        fill(rowFor(*status), *status);
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const bool gone =
            std::none_of(listed.begin(), listed.end(), [&](const JobStatus& other) { return other.id == row->first; });
        if (gone)
            row->second.widget->deleteLater();
        row = gone ? m_rows.erase(row) : std::next(row);
    }
}

}  // namespace nonn
