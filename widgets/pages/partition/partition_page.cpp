// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partition/partition_page.h"

#include "chart/bar_chart.h"
#include "chart/line_chart.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/folding_columns.h"
#include "pages/scrolling_page.h"
#include "theme/figures.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace nonn {

PartitionPage::PartitionPage(QWidget* parent)
    : QWidget(parent),
      m_model(new FactsModel(comparisonColumns(), this)),
      m_sizes(new BarChart(Qt::Horizontal)),
      m_chart(new LineChart),
      m_comparisonBars(new BarChart(Qt::Horizontal)),
      m_table(makeFigureTable(m_model, QStringLiteral("comparison"), tr("Comparison with controls"))),
      m_variants(new VariantsPanel),
      m_curveNote(new QLabel),
      m_kept(new FigureTile(tr("Filters kept"))),
      m_activity(new FigureTile(tr("Activity kept"))),
      m_modularity(new FigureTile(tr("Modularity"))),
      m_communities(new FigureTile(tr("Communities found"))),
      m_stability(new FigureTile(tr("Stability"))),
      m_masked(new FigureTile(tr("Masked teacher"))) {
    makeCharts();
    new FoldingColumns(*m_table, {activityKeptColumn});
    theme::setFont(*m_curveNote, TextSize::small);
    m_curveNote->setForegroundRole(QPalette::PlaceholderText);
    m_curveNote->setWordWrap(true);
    auto* const comparisonNote = new QLabel(
        tr("Random and contiguous groups have the same sizes and the same filters kept: what is better than they is "
           "the graph's doing."));
    theme::setFont(*comparisonNote, TextSize::small);
    comparisonNote->setForegroundRole(QPalette::PlaceholderText);
    comparisonNote->setWordWrap(true);

    auto* const grid = new QGridLayout;
    grid->setSpacing(space::gap);
    grid->setVerticalSpacing(space::half);
    grid->setHorizontalSpacing(space::group);
    grid->addWidget(m_sizes, 0, 0);
    grid->addWidget(m_chart, 0, 1);
    grid->addWidget(m_curveNote, 1, 1);
    grid->addWidget(m_comparisonBars, 2, 0);
    grid->addWidget(m_table, 2, 1);
    grid->addWidget(comparisonNote, 3, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(2, 2);
    setManualPlaces({{m_sizes, "partition#Charts"},
                     {m_chart, "partition#Charts"},
                     {m_comparisonBars, "partition#Charts"},
                     {m_variants, "partition#Kept variants"}});
    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->addWidget(makeTiles());
    layout->addWidget(m_variants);
    layout->addLayout(grid, 1);
    connect(m_chart, &LineChart::pointClicked, this,
            [this](int, int index) { Q_EMIT resolutionChosen(m_curve.resolution[static_cast<std::size_t>(index)]); });
    setCurve({});
    showFigures();
}

void PartitionPage::makeCharts() {
    m_sizes->setObjectName(QStringLiteral("sizes"));
    m_sizes->setTitle(tr("Filters of each student"));
    m_sizes->setAxis({tr("Filters"), {}, AxisFigures::whole, false}, tr("Student"));
    m_sizes->setEmptyText(tr("No partition yet."));
    m_chart->setObjectName(QStringLiteral("resolution"));
    m_chart->setTitle(tr("Modularity against resolution"));
    m_chart->setAxes({tr("Resolution"), {}, AxisFigures::plain, true},
                     {tr("Modularity"), {}, AxisFigures::plain, false});
    m_chart->setRightAxis({tr("Communities"), {}, AxisFigures::whole, false});
    m_comparisonBars->setObjectName(QStringLiteral("comparison"));
    m_comparisonBars->setTitle(tr("Modularity beside chance"));
    m_comparisonBars->setAxis({tr("Modularity"), {}, AxisFigures::plain, false}, tr("Partition"));
    m_comparisonBars->setEmptyText(tr("The controls have not been made yet."));
}

QWidget* PartitionPage::makeTiles() {
    m_modularity->setToolTip(
        tr("How much more of the edges' weight lies within students than chance would put there; at "
           "resolution 1, discarded filters as a group of their own."));
    m_stability->setToolTip(
        tr("How alike the groups of other seeds are: mean normalised mutual information, 1 is the same."));
    m_masked->setToolTip(tr("The teacher's accuracy on validation images when it has only the filters that are kept."));
    return makeTileRow({m_kept, m_activity, m_modularity, m_communities, m_stability, m_masked});
}

void PartitionPage::setPartition(const std::optional<Partition>& partition, const std::vector<int>& colourSlots) {
    if (partition == m_partition && colourSlots == m_slots)
        return;
    m_partition = partition;
    m_slots = colourSlots;
    showSizes();
    showFigures();
    markChosen();
}

void PartitionPage::setTeacherAccuracy(std::optional<double> accuracy, std::optional<std::int64_t> sample) {
    if (accuracy == m_teacher && sample == m_sample)
        return;
    m_teacher = accuracy;
    m_sample = sample;
    showFigures();
}

void PartitionPage::showSizes() {
    QStringList groups;
    BarSeries bars;
    bars.name = tr("Filters");
    if (m_partition) {
        for (std::size_t p = 0; p < m_partition->students.size(); ++p) {
            groups.append(tr("Student %1").arg(p));
            bars.values.append(static_cast<double>(m_partition->students[p].size()));
            bars.colours.append(ChartColour::student(p < m_slots.size() ? m_slots[p] : static_cast<int>(p)));
        }
        if (!m_partition->discarded.empty()) {
            groups.append(tr("Discarded"));
            bars.values.append(static_cast<double>(m_partition->discarded.size()));
            bars.colours.append(ChartColour::of(Role::line));
        }
    }
    m_sizes->setBars(groups, groups.isEmpty() ? QVector<BarSeries>() : QVector<BarSeries>{bars});
}

void PartitionPage::showFigures() {
    if (!m_partition) {
        for (FigureTile* const tile : {m_kept, m_activity, m_modularity, m_communities, m_stability, m_masked})
            tile->setFigure({});
        return;
    }
    m_kept->setFigure(tr("%1 of %2").arg(figure::count(m_partition->kept), figure::count(m_partition->filters)),
                      m_partition->edited ? tr("edited by hand") : QString());
    m_activity->setFigure(figure::percent(m_partition->activityKept));
    m_modularity->setFigure(figure::index(m_partition->modularity));
    m_communities->setFigure(figure::count(m_partition->communities),
                             tr("at resolution %1").arg(figure::number(m_partition->resolution, 3)));
    m_stability->setFigure(
        m_partition->stability ? figure::index(*m_partition->stability) : QString(),
        m_partition->stability ? tr("over %n seed(s)", nullptr, m_partition->settings.stabilitySeeds) : QString());
    m_masked->setFigure(figure::percent(m_partition->maskedTeacherAccuracy),
                        m_sample    ? tr("of a sample of %1 images").arg(figure::count(*m_sample))
                        : m_teacher ? tr("teacher %1").arg(figure::percent(*m_teacher))
                                    : QString());
}

void PartitionPage::setCurve(const ResolutionCurve& curve) {
    m_curve = curve;
    ChartSeries modularity;
    modularity.name = tr("Modularity");
    modularity.x = QVector<double>(curve.resolution.begin(), curve.resolution.end());
    modularity.y = QVector<double>(curve.modularity.begin(), curve.modularity.end());
    modularity.mark = ChartMark::dot;
    ChartSeries communities;
    communities.name = tr("Communities");
    communities.x = modularity.x;
    communities.y = QVector<double>(curve.communities.begin(), curve.communities.end());
    communities.colour = ChartColour::of(Role::mutedText);
    communities.onRight = true;
    communities.stepped = true;
    communities.dashed = true;
    const bool some = !curve.resolution.empty();
    m_chart->setSeries(some ? QVector<ChartSeries>{modularity, communities} : QVector<ChartSeries>());
    m_chart->setEmptyText(curve.computing ? tr("Computing the curve…") : tr("The curve has not been computed yet."));
    m_curveNote->setText(
        curve.computing ? tr("Computing: %n resolution(s) so far.", nullptr, static_cast<int>(curve.resolution.size()))
        : some          ? tr("Click a point, or go to it by the arrow keys and press Enter, to partition "
                                      "at its resolution.")
                        : QString());
    markChosen();
}

void PartitionPage::markChosen() {
    int nearest = -1;
    double distance = 0;
    for (std::size_t i = 0; m_partition && i < m_curve.resolution.size(); ++i) {
        const double away = std::abs(std::log(m_curve.resolution[i] / m_partition->resolution));
        if (nearest < 0 || away < distance) {
            nearest = static_cast<int>(i);
            distance = away;
        }
    }
    // A resolution that was searched for may lie between two of the curve, but not beside it.
    const bool within = nearest >= 0 && m_partition->resolution >= m_curve.resolution.front() * 0.99 &&
                        m_partition->resolution <= m_curve.resolution.back() * 1.01;
    m_chart->setChosen(within ? 0 : -1, within ? nearest : -1);
}

void PartitionPage::setComparison(const QVector<ComparedPartition>& rows) {
    m_model->setRows(comparisonRows(rows));
    QStringList groups;
    BarSeries bars;
    bars.name = tr("Modularity");
    for (const ComparedPartition& row : rows) {
        groups.append(row.name);
        bars.values.append(row.modularity);
        bars.colours.append(ChartColour::of(groups.size() == 1 ? Role::accent : Role::mutedText));
    }
    m_comparisonBars->setBars(groups, rows.isEmpty() ? QVector<BarSeries>() : QVector<BarSeries>{bars});
}

QString PartitionPage::comparisonCsv() const {
    return tableText(*m_model, TableFormat::csv);
}

}  // namespace nonn
