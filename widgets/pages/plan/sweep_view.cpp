// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/sweep_view.h"

#include "chart/line_chart.h"
#include "pages/facts_model.h"
#include "pages/figure_table.h"
#include "pages/flow_layout.h"
#include "pages/folding_columns.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

constexpr int most = 16;  // students that are reckoned

ChartAxis axisOf(SweepFigure figure) {
    switch (figure) {
        case SweepFigure::memory:
            return {SweepView::tr("Memory a device"), {}, AxisFigures::bytes, false};
        case SweepFigure::allMemory:
            return {SweepView::tr("Memory of all"), {}, AxisFigures::bytes, false};
        case SweepFigure::bytes:
            return {SweepView::tr("Sent for an image"), {}, AxisFigures::bytes, false};
        case SweepFigure::latency:
            return {SweepView::tr("Latency"), QStringLiteral("ms"), AxisFigures::plain, false};
        case SweepFigure::error:
            break;
    }
    return {SweepView::tr("Wrong answers"), {}, AxisFigures::percent, false};
}

constexpr int allColumn = 3;
constexpr int sentColumn = 4;
constexpr int latencyColumn = 5;
constexpr int energyColumn = 6;

ChartSeries seriesOf(const std::vector<SweepPoint>& points, const std::vector<std::size_t>& places, SweepFigure across,
                     SweepFigure up) {
    ChartSeries series;
    for (const std::size_t place : places) {
        series.x.append(*figureOf(points[place], across));
        series.y.append(*figureOf(points[place], up));
        series.pointNames.append(QString::number(points[place].students));
    }
    return series;
}

QVector<Fact> rowOf(const SweepPoint& point, bool current) {
    const QString students = QString::number(point.students);
    QVector<Fact> row{{current ? SweepView::tr("%1 (now)").arg(students) : students, point.students}};
    if (!point.reason.empty()) {
        row.append({said(point.reason), {}, said(point.reason)});
        row.resize(8, {figure::missing(), QString()});
        return row;
    }
    row.append({point.fits ? SweepView::tr("yes") : SweepView::tr("no")});
    row.append(countFact(point.deployedBytes));
    row.append(countFact(point.allDeployedBytes));
    row.append(countFact(point.bytesPerImage));
    row.append(figureFact(point.latencyMs));
    row.append(figureFact(point.energyMillijoules));
    row.append({figure::percentInColumn(point.accuracy), point.accuracy ? QVariant(100 * *point.accuracy) : QString(),
                point.run.empty() ? QString() : SweepView::tr("run %1").arg(QString::fromStdString(point.run))});
    return row;
}

}  // namespace

SweepView::SweepView(QWidget* parent)
    : QWidget(parent),
      m_model(new FactsModel({{tr("Students"), true},
                              {tr("Fit")},
                              {tr("Memory (B)"), true, tr("Of the largest student")},
                              {tr("Of all (B)"), true, tr("Memory of all students together")},
                              {tr("Sent (B)"), true},
                              {tr("Latency (ms)"), true},
                              {tr("Energy (mJ)"), true},
                              {tr("Accuracy (%)"), true, tr("On validation images, where such a network was trained")}},
                             this)),
      m_chart(new LineChart),
      m_table(makeFigureTable(m_model, QStringLiteral("sweep"), tr("Numbers of students"))),
      m_across(new QComboBox),
      m_up(new QComboBox),
      m_devices(new QComboBox),
      m_sweep(new QPushButton(tr("Compare numbers"))),
      m_take(new QPushButton) {
    new FoldingColumns(*m_table, {energyColumn, allColumn, sentColumn, latencyColumn});
    m_chart->setObjectName(QStringLiteral("pareto"));
    m_chart->setEmptyText(tr("What would 1, 2, 3 ... students cost? Nothing of the project is changed."));
    m_sweep->setObjectName(QStringLiteral("sweep"));
    m_take->setObjectName(QStringLiteral("take"));
    auto* const views = new QHBoxLayout;
    views->setSpacing(space::gap);
    views->addWidget(m_chart, 1);
    views->addWidget(m_table, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::half, 0, 0);
    layout->setSpacing(space::gap);
    layout->addWidget(makeControls());
    layout->addLayout(views, 1);
    connect(m_chart, &LineChart::pointClicked, this, [this](int series, int index) {
        const std::size_t place = m_shown[static_cast<std::size_t>(series)][static_cast<std::size_t>(index)];
        m_table->setCurrentIndex(m_model->index(static_cast<int>(place), 0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showPicture();
        showButtons();
    });
    showButtons();
}

QWidget* SweepView::makeControls() {
    auto* const row = new QWidget;
    auto* const layout = new FlowLayout(space::gap, space::half, row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* const box : {m_across, m_up})
        for (const SweepFigure figure : {SweepFigure::memory, SweepFigure::allMemory, SweepFigure::bytes,
                                         SweepFigure::latency, SweepFigure::error})
            box->addItem(axisOf(figure).name, static_cast<int>(figure));
    m_up->setCurrentIndex(m_up->findData(static_cast<int>(SweepFigure::bytes)));
    m_devices->addItem(tr("as much memory in all as now"), true);
    m_devices->addItem(tr("each device as it is"), false);
    m_devices->setAccessibleName(tr("Devices"));
    m_across->setAccessibleName(tr("Figure across"));
    m_up->setAccessibleName(tr("Figure upwards"));
    auto* const against = new QLabel(tr("against"));
    for (QWidget* const each : std::initializer_list<QWidget*>{m_sweep, m_devices, m_up, against, m_across, m_take}) {
        layout->addWidget(each);
        layout->setAlignment(each, Qt::AlignVCenter);
    }
    for (QComboBox* const box : {m_across, m_up})
        connect(box, &QComboBox::currentIndexChanged, this, &SweepView::showPicture);
    connect(m_sweep, &QPushButton::clicked, this,
            [this] { Q_EMIT sweepRequested(most, m_devices->currentData().toBool()); });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT studentsChosen(chosen()); });
    return row;
}

SweepFigure SweepView::figureOf(const QComboBox* box) const {
    return static_cast<SweepFigure>(box->currentData().toInt());
}

int SweepView::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_points.size()) ? m_points[static_cast<std::size_t>(row)].students : 0;
}

void SweepView::setPoints(const std::vector<SweepPoint>& points, int current) {
    m_points = points;
    m_current = current;
    showTable();
    showPicture();
    showButtons();
}

void SweepView::setRunning(bool running) {
    m_running = running;
    showButtons();
}

void SweepView::showTable() {
    QVector<QVector<Fact>> rows;
    for (const SweepPoint& point : m_points)
        rows.append(rowOf(point, point.students == m_current));
    m_model->setRows(rows);
}

void SweepView::showPicture() {
    const SweepFigure across = figureOf(m_across);
    const SweepFigure up = figureOf(m_up);
    const std::vector<std::size_t> front = paretoFront(m_points, across, up);
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (nonn::figureOf(m_points[i], across) && nonn::figureOf(m_points[i], up) &&
            std::ranges::find(front, i) == front.end())
            others.push_back(i);
    std::ranges::stable_sort(others, {}, [&](std::size_t i) { return *nonn::figureOf(m_points[i], across); });
    ChartSeries best = seriesOf(m_points, front, across, up);
    best.name = tr("Nothing is better in both");
    best.mark = ChartMark::dot;
    best.stepped = true;
    ChartSeries beaten = seriesOf(m_points, others, across, up);
    beaten.name = tr("Another is better");
    beaten.mark = ChartMark::cross;
    beaten.unconnected = true;
    beaten.colour = ChartColour::of(Role::mutedText);
    m_shown = {front};
    m_chart->setTitle(tr("%1 of 1, 2, 3 ... students").arg(axisOf(up).name));
    m_chart->setAxes(axisOf(across), axisOf(up));
    QVector<ChartSeries> series;
    if (!front.empty())
        series.append(best);
    if (!others.empty()) {
        series.append(beaten);
        m_shown.push_back(others);
    }
    m_chart->setSeries(series);
    const int row = m_table->currentIndex().row();
    for (std::size_t s = 0; s < m_shown.size(); ++s) {
        const auto at = std::ranges::find(m_shown[s], static_cast<std::size_t>(row));
        if (row >= 0 && at != m_shown[s].end())
            return m_chart->setChosen(static_cast<int>(s), static_cast<int>(at - m_shown[s].begin()));
    }
    m_chart->setChosen(-1, -1);
}

void SweepView::showButtons() {
    const int students = chosen();
    m_sweep->setEnabled(!m_running);
    m_sweep->setText(m_running ? tr("Comparing ...") : tr("Compare numbers"));
    m_take->setText(students > 0 ? tr("Take %n student(s)", nullptr, students) : tr("Take this number"));
    m_take->setEnabled(students > 0 && students != m_current);
    m_take->setToolTip(students == 0           ? tr("Choose a point of the picture or a line of the table first.")
                       : students == m_current ? tr("The project has so many students now.")
                                               : tr("Divides the filters among so many; Undo takes it back."));
}

QString SweepView::toCsv() const {
    return tableText(*m_model, TableFormat::csv);
}

}  // namespace nonn
