// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include "chart/line_chart.h"
#include "pages/compare/compare_model.h"
#include "pages/compare/compare_words.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/scrolling_page.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/settings_form.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <limits>

namespace nonn {

namespace {

using Which = std::function<bool(const ComparisonRow&)>;

bool isPlain(const ComparisonRow& row) {
    return row.kind == RowKind::nonn && row.algorithm == PartitionAlgorithm::leiden &&
           row.rule == WeightRule::activationHubs && row.policy == DiscardPolicy::coverAll;
}

/// Points of rows from the smallest device on.
ChartSeries seriesOf(const Comparison& comparison, const QString& name, const Which& which, ChartColour colour,
                     ChartMark mark) {
    std::vector<const ComparisonLine*> lines;
    for (const ComparisonLine& line : comparison.rows)
        if (line.accuracy.count > 0 && which(line.row))
            lines.push_back(&line);
    std::ranges::stable_sort(lines, {}, [](const ComparisonLine* line) { return line->costs.deployedBytes; });
    ChartSeries series;
    series.name = name;
    series.colour = colour;
    series.mark = mark;
    for (const ComparisonLine* const line : lines) {
        series.x << static_cast<double>(line->costs.deployedBytes);
        series.y << line->accuracy.mean;
        series.spread << (line->accuracy.count > 1 ? line->accuracy.deviation
                                                   : std::numeric_limits<double>::quiet_NaN());
        series.pointNames << (line->row.devices > 1 ? QStringLiteral("K = %1").arg(line->row.devices) : QString());
    }
    return series;
}

QPushButton* makeButton(const QString& iconName, const QString& text, const QString& key) {
    auto* const button = new QPushButton(icon(iconName), text);
    button->setObjectName(key);
    button->setMinimumHeight(space::control);
    return button;
}

}  // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent),
      m_model(new CompareModel(this)),
      m_table(makeFigureTable(m_model, QStringLiteral("comparison"), tr("Comparison"))),
      m_chart(new LineChart),
      m_finished(new FigureTile(tr("Rows and seeds"))),
      m_best(new FigureTile(tr("Best of small devices"))),
      m_words(makeWrapped()),
      m_start(makeButton(QStringLiteral("play"), tr("Start"), QStringLiteral("startComparison"))),
      m_pause(makeButton(QStringLiteral("pause"), tr("Pause"), QStringLiteral("pauseComparison"))),
      m_open(makeButton(QStringLiteral("train"), tr("Open as a run"), QStringLiteral("openRow"))) {
    makeSortable(*m_table);
    m_chart->setObjectName(QStringLiteral("accuracy-memory"));
    m_chart->setTitle(tr("Accuracy against memory of one device"));
    m_chart->setAxes({tr("Memory a device"), {}, AxisFigures::bytes, true},
                     {tr("Test accuracy"), {}, AxisFigures::percent, false});
    m_chart->setEmptyText(tr("No figures yet: they come with the first row that is finished."));
    m_chart->setMinimumHeight(220);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_open);
    tools->addStretch(1);
    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_words);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_table, 2);
    layout->addLayout(tools);
    connect(m_start, &QPushButton::clicked, this, &ComparePage::startRequested);
    connect(m_pause, &QPushButton::clicked, this, &ComparePage::pauseRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ComparisonLine* const line = chosen())
            Q_EMIT openRequested(QString::fromStdString(line->row.name));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::offerOpen);
    setComparison({}, 0, 0);
    setState(CompareState::unavailable);
}

QWidget* ComparePage::makeTop() {
    auto* const top = new QWidget;
    auto* const layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::page);
    layout->addWidget(makeTileRow({m_finished, m_best}), 1);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(space::gap);
    buttons->addWidget(m_start);
    buttons->addWidget(m_pause);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignTop);
    return top;
}

void ComparePage::setComparison(const Comparison& comparison, int finished, int wished) {
    const ComparisonLine* const before = chosen();
    const std::string name = before ? before->row.name : std::string();
    m_model->setComparison(comparison);
    m_done = finished;
    m_wished = wished;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!name.empty() && comparison.rows[static_cast<std::size_t>(row)].row.name == name)
            m_table->selectRow(shownIndex(*m_table, row).row());
    m_finished->setFigure(wished > 0 ? tr("%1 of %2").arg(finished).arg(wished) : QString(),
                          tr("%n seed(s) each", nullptr, comparison.seeds));
    const ComparisonLine* best = nullptr;
    for (const ComparisonLine& line : comparison.rows)
        if (line.row.devices > 1 && line.accuracy.count > 0 && (!best || line.accuracy.mean > best->accuracy.mean))
            best = &line;
    m_best->setFigure(best ? figure::percent(best->accuracy.mean) : QString(),
                      best ? QString::fromStdString(best->row.name) : QString());
    const QStringList words = verdicts(comparison);
    m_words->setText(words.join(QLatin1Char('\n')));
    m_words->setVisible(!words.isEmpty());
    showChart();
    offerOpen();
    setState(m_state);
}

void ComparePage::showChart() {
    const Comparison& comparison = m_model->comparison();
    const auto single = [](const ComparisonRow& row) { return row.kind == RowKind::single && row.distils; };
    const auto students = [](const ComparisonRow& row) { return isPlain(row) && row.deviceDropout == 0; };
    const auto dropout = [](const ComparisonRow& row) { return isPlain(row) && row.deviceDropout > 0; };
    QVector<ChartSeries> all{
        seriesOf(comparison, tr("Students"), students, ChartColour::of(Role::accent), ChartMark::dot),
        seriesOf(comparison, tr("with device dropout"), dropout, ChartColour::student(1), ChartMark::triangle),
        seriesOf(comparison, tr("One network"), single, ChartColour::student(2), ChartMark::square)};
    all.removeIf([](const ChartSeries& series) { return series.x.isEmpty(); });
    QVector<ChartReference> references;
    for (const ComparisonLine& line : comparison.rows)
        if (line.row.kind == RowKind::teacher && line.accuracy.count > 0)
            references << ChartReference{tr("Teacher, %1:").arg(figure::bytes(line.costs.deployedBytes)),
                                         line.accuracy.mean, ChartColour::of(Role::text)};
    m_chart->setSeries(all);
    m_chart->setReferences(references);
}

const ComparisonLine* ComparePage::chosen() const {
    const int row = m_table->currentIndex().isValid() ? ownRow(*m_table, m_table->currentIndex()) : -1;
    const std::vector<ComparisonLine>& rows = m_model->comparison().rows;
    return row >= 0 && static_cast<std::size_t>(row) < rows.size() ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

void ComparePage::offerOpen() {
    const ComparisonLine* const line = chosen();
    const bool network = line && line->row.kind == RowKind::nonn;
    m_open->setEnabled(network && !line->seeds.empty());
    m_open->setToolTip(!line      ? tr("Choose a row first.")
                       : !network ? tr("Only students of a partition are a run of the project.")
                       : line->seeds.empty()
                           ? tr("It is not finished yet.")
                           : tr("Makes a run of it, with its first seed, to be used, evaluated and exported."));
}

void ComparePage::setState(CompareState state) {
    m_state = state;
    const bool whole = m_wished > 0 && m_done == m_wished;
    const bool possible = state == CompareState::idle;
    m_start->setText(m_done > 0 && !whole ? tr("Go on") : tr("Start"));
    m_start->setEnabled(possible);
    m_start->setDefault(possible);
    m_start->setIcon(icon(QStringLiteral("play"), possible ? Role::accentText : Role::text));
    m_start->setToolTip(state == CompareState::unavailable ? tr("A filter graph and a plan are needed before.")
                        : !possible                        ? tr("It is under way.")
                                    : tr("Trains what is not trained yet; what is finished is kept."));
    m_pause->setEnabled(state == CompareState::running);
    m_pause->setToolTip(state == CompareState::running ? tr("Saves the training where it is; it can go on later.")
                                                       : tr("Nothing is being trained."));
}

}  // namespace nonn
