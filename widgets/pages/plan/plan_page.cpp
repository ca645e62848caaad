// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_page.h"

#include "base/error.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/folding_columns.h"
#include "pages/plan/plan_delegates.h"
#include "pages/plan/student_parts_view.h"
#include "pages/plan/sweep_view.h"
#include "pages/scrolling_page.h"
#include "theme/accessible_role.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace nonn {

PlanPage::PlanPage(QWidget* parent)
    : QWidget(parent),
      m_model(new PlanModel(this)),
      m_table(makeFigureTable(m_model, QStringLiteral("students"), tr("Devices and students"))),
      m_ram(new RamView),
      m_layers(new LayersView),
      m_sweep(new SweepView),
      m_summary(new QLabel),
      m_detail(new QLabel),
      m_message(new QLabel),
      m_bytes(new FigureTile(tr("Expected bytes an image"))),
      m_latency(new FigureTile(tr("Latency"))),
      m_energy(new FigureTile(tr("Energy"))),
      m_arrive(new FigureTile(tr("All messages arrive"))),
      m_parts(makeParts()) {
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(space::page);
    m_table->setItemDelegate(new DeviceDelegate(this));
    auto* const use = new UseDelegate(this);
    for (const int column : {PlanModel::atMemory, PlanModel::atRam, PlanModel::atMacs})
        m_table->setItemDelegateForColumn(column, use);
    new FoldingColumns(*m_table,
                       {PlanModel::atMessage, PlanModel::atPrecision, PlanModel::atRadio, PlanModel::atFailure,
                        PlanModel::atName, PlanModel::atVerdict, PlanModel::atArchitecture});
    theme::setFont(*m_summary, TextSize::heading);
    for (QLabel* const label : {m_summary, m_detail, m_message})
        label->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setText(tr("Double-click a cell to change it, or type into it; an empty limit does not limit."));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_table->setMinimumHeight(6 * space::row);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::gap);
    layout->addWidget(m_summary);
    layout->addWidget(makeTileRow({m_bytes, m_latency, m_energy, m_arrive}));
    layout->addWidget(makeButtons());
    layout->addWidget(m_table, 2);
    layout->addWidget(m_message);
    layout->addWidget(m_detail);
    layout->addWidget(m_parts, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetail();
        showButtons();
        Q_EMIT chosenChanged();
    });
    connect(m_model, &PlanModel::devicesEdited, this, &PlanPage::devicesChanged);
    setManualPlaces({{m_table, "plan#Reading the table"},
                     {m_ram, "plan#Its RAM"},
                     {m_layers, "plan#Its layers"},
                     {m_sweep, "plan#Numbers of students"},
                     {m_copy, "plan#Duplicate"},
                     {m_remove, "plan#Remove"}});
    showButtons();
}

QTabWidget* PlanPage::makeParts() {
    auto* const tabs = new QTabWidget;
    setAccessibleRole(*tabs, QAccessible::Grouping);
    tabs->setAccessibleName(tr("More of the plan"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_ram, tr("Its RAM"));
    tabs->addTab(m_layers, tr("Its layers"));
    tabs->addTab(m_sweep, tr("Numbers of students"));
    return tabs;
}

void PlanPage::showSweep() {
    m_parts->setCurrentWidget(m_sweep);
}

QWidget* PlanPage::makeButtons() {
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    auto* const add = new QPushButton(tr("Add a device"));
    add->setObjectName(QStringLiteral("add"));
    add->setToolTip(tr("A spare one, as the settings at the right say; then choose its student."));
    setManualPlace(*add, "plan#Add a device");
    m_copy = new QPushButton(tr("Duplicate"));
    m_copy->setObjectName(QStringLiteral("duplicate"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("remove"));
    for (QPushButton* const button : {add, m_copy, m_remove})
        layout->addWidget(button);
    layout->addStretch();
    connect(add, &QPushButton::clicked, this, &PlanPage::addRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { changeRow(&DeviceEdit::withCopy); });
    connect(m_remove, &QPushButton::clicked, this, [this] { changeRow(&DeviceEdit::without); });
    return row;
}

int PlanPage::chosenRow() const {
    const int row = m_table->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

void PlanPage::changeRow(Fleet (DeviceEdit::*change)(int) const) {
    if (chosenRow() >= 0)
        Q_EMIT devicesChanged((m_model->edit().*change)(chosenRow()));
}

void PlanPage::showButtons() {
    const int row = chosenRow();
    QString reason = row < 0 ? tr("Choose a device first.") : QString();
    m_copy->setEnabled(row >= 0);
    m_copy->setToolTip(row < 0 ? reason : tr("Another such device that runs the same student: a replica."));
    if (row >= 0) {
        try {
            m_model->edit().without(row);
        } catch (const Error& error) {
            reason = said(error.text());
        }
    }
    m_remove->setEnabled(reason.isEmpty());
    m_remove->setToolTip(reason);
}

void PlanPage::setProfiles(const Profiles& profiles) {
    m_model->setProfiles(profiles);
}

void PlanPage::setPlan(const PlanView& view) {
    const int row = std::max(0, chosenRow());
    m_model->setPlan(view.plan, view.fleet, view.colourSlots);
    const int rows = m_model->rowCount() * static_cast<const QAbstractItemView*>(m_table)->sizeHintForRow(0);
    m_table->setMaximumHeight(std::max(m_table->minimumHeight(), rows + 2 * space::row + space::page));
    showSummary(view);
    showTiles(view);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), PlanModel::atStudent));
    showDetail();
    showButtons();
}

void PlanPage::showDetail() {
    const int row = chosenRow();
    const PlannedStudent* const student = row < 0 ? nullptr : m_model->studentAt(row);
    const QString tip =
        row < 0 ? QString() : m_model->index(row, PlanModel::atVerdict).data(Qt::ToolTipRole).toString();
    m_detail->setText(
        student ? tr("Student %1 %2.").arg(m_model->fleet().nodes[static_cast<std::size_t>(row)].student).arg(tip)
                : tip);
    for (QWidget* const part : {static_cast<QWidget*>(m_ram), static_cast<QWidget*>(m_layers)})
        m_parts->setTabEnabled(m_parts->indexOf(part), student != nullptr);
    if (!student)
        return;
    const Plan& plan = m_model->plan();
    m_ram->setUse(ramUse(*student, plan.image, plan.classes));
    m_layers->setLayers(layersOf(*student, plan.image, plan.classes));
}

void PlanPage::showTiles(const PlanView& view) {
    const std::optional<Simulation>& all = view.figures;
    m_bytes->setFigure(all ? figure::bytes(std::llround(all->expectedBytesPerImage)) : QString());
    m_latency->setFigure(all && all->latencyMs ? figure::milliseconds(all->latencyMs) : QString());
    m_energy->setFigure(all && all->energyMillijoules ? tr("%1 mJ").arg(figure::number(*all->energyMillijoules))
                                                      : QString());
    m_arrive->setFigure(all ? figure::percent(all->allArrive) : QString());
}

void PlanPage::showSummary(const PlanView& view) {
    std::int64_t largest = 0;
    int tooBig = 0;
    for (const PlannedStudent& student : view.plan.students) {
        largest = std::max(largest, student.deployedBytes);
        tooBig += student.fits ? 0 : 1;
    }
    if (tooBig > 0)
        m_summary->setText(tr("%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.",
                              nullptr, tooBig));
    else if (largest > 0)
        m_summary->setText(
            tr("Every student fits. The largest takes %1, 1/%2 of the teacher's %3.")
                .arg(figure::bytes(largest),
                     figure::number(static_cast<double>(view.teacherBytes) / static_cast<double>(largest), 3),
                     figure::bytes(view.teacherBytes)));
    else
        m_summary->clear();
}

}  // namespace nonn
