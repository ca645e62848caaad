// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/communicate/communicate_page.h"

#include "chart/bar_chart.h"
#include "chart/line_chart.h"
#include "chart/timeline_chart.h"
#include "pages/communicate/forecast_tables.h"
#include "pages/communicate/simulation_models.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/scrolling_page.h"
#include "theme/accessible_role.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/manual_place.h"
#include "theme/settings_form.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace nonn {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

int studentsOf(const Simulation& simulation) {
    int students = 0;
    for (const NodeFigures& node : simulation.nodes)
        students = std::max(students, node.student + 1);
    return students;
}

/// The images sent to the devices, which count for every scheme.
double inputBytes(const Simulation& simulation) {
    return simulation.input == InputPlace::sent ? static_cast<double>(simulation.inputBytes) * studentsOf(simulation)
                                                : 0;
}

QString energyText(const std::optional<double>& millijoules) {
    return millijoules ? CommunicatePage::tr("%1 mJ").arg(figure::number(*millijoules)) : QString();
}

ChartSeries failureLine(const QString& name, const std::vector<FailurePoint>& points, double FailurePoint::*accuracy) {
    ChartSeries line;
    line.name = name;
    for (const FailurePoint& point : points) {
        line.x.append(point.gone);
        line.y.append(point.*accuracy);
    }
    return line;
}

QString trainingText(const FailureCurve& curve) {
    const QString run = QString::fromStdString(curve.run);
    return curve.deviceDropout > 0
               ? CommunicatePage::tr("run %1, device dropout %2").arg(run, figure::number(curve.deviceDropout))
               : CommunicatePage::tr("run %1, no device dropout").arg(run);
}

}  // namespace

CommunicatePage::CommunicatePage(QWidget* parent)
    : QWidget(parent),
      m_devices(new DevicesModel(this)),
      m_exchanges(new FactsModel(exchangeColumns(), this)),
      m_teacherExchanges(new FactsModel(exchangeColumns(), this)),
      m_claims(new FactsModel(claimColumns(), this)),
      m_splits(new FactsModel(splitColumns(), this)),
      m_measured(new FactsModel(costColumns(), this)),
      m_measuredOf(makeWrapped()),
      m_timeline(new TimelineChart),
      m_schemes(new BarChart(Qt::Horizontal)),
      m_links(new BarChart(Qt::Horizontal)),
      m_failures(new LineChart),
      m_bytes(new FigureTile(tr("Expected bytes an image"))),
      m_less(new FigureTile(tr("Less than split by layers"))),
      m_latency(new FigureTile(tr("Latency"))),
      m_slowest(new FigureTile(tr("99 of 100 images within"))),
      m_energy(new FigureTile(tr("Energy"))),
      m_arrive(new FigureTile(tr("All messages arrive"))),
      m_accuracy(new FigureTile(tr("Expected accuracy"))),
      m_notes(new QLabel) {
    makeCharts();
    theme::setFont(*m_notes, TextSize::small);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const grid = new QGridLayout;
    grid->setSpacing(space::gap);
    grid->addWidget(m_timeline, 0, 0, 1, 2);
    grid->addWidget(m_failures, 1, 0);
    grid->addWidget(m_links, 1, 1);
    grid->addWidget(m_schemes, 2, 0, 1, 2);
    grid->addWidget(makeTables(), 3, 0, 1, 2);
    for (const int row : {0, 1, 2})
        grid->setRowStretch(row, 4);
    grid->setRowStretch(3, 3);
    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->addWidget(makeTiles());
    layout->addLayout(grid, 1);
    layout->addWidget(m_notes);
    connect(m_failures, &LineChart::pointClicked, this, [this](int, int index) {
        Q_EMIT failureChosen(m_forecast->failures.points[static_cast<std::size_t>(index)].gone);
    });
    setManualPlaces({{m_timeline, "communicate#What each device does for one image"},
                     {m_failures, "communicate#Expected accuracy when devices fail"},
                     {m_schemes, "communicate#Figures"},
                     {m_links, "communicate#Figures"}});
    showFigures();
}

QWidget* CommunicatePage::makeTiles() {
    m_bytes->setToolTip(tr("What all devices that are alive put on the air on average, with headers and repetitions."));
    m_less->setToolTip(
        tr("How many times more one student of the same total size says when the devices share its layers."));
    m_slowest->setToolTip(
        tr("Of images played out by chance, with lost frames, delays, and waiting where the radio is shared."));
    return makeTileRow({m_bytes, m_less, m_latency, m_slowest, m_energy, m_arrive, m_accuracy});
}

QTabWidget* CommunicatePage::makeTables() {
    auto* const tables = new QTabWidget;
    setAccessibleRole(*tables, QAccessible::Grouping);
    tables->setAccessibleName(tr("Tables"));
    tables->setDocumentMode(true);
    tables->addTab(makeFigureTable(m_devices, QStringLiteral("devices"), tr("Devices")), tr("Devices"));
    tables->addTab(makeFigureTable(m_exchanges, QStringLiteral("student-split"), tr("One student split by layers")),
                   tr("Student split by layers"));
    tables->addTab(makeFigureTable(m_teacherExchanges, QStringLiteral("teacher-split"), tr("Teacher split by layers")),
                   tr("Teacher split by layers"));
    tables->addTab(makeFigureTable(m_splits, QStringLiteral("splits"), tr("Ways to split one network")),
                   tr("Ways to split"));
    QTableView* const claims = makeFigureTable(m_claims, QStringLiteral("claims"), tr("The paper's claims"));
    wrapColumns(*claims, {3, 4});
    tables->addTab(claims, tr("The paper's claims"));
    tables->addTab(makeMeasured(), tr("Measured"));
    setManualPlace(*tables->widget(5), "communicate#Measured beside expected");
    setManualPlace(*tables->widget(3), "communicate#Ways to split one network");
    setManualPlace(*tables->widget(4), "communicate#The paper's claims");
    return tables;
}

/// Under a line that says where the figures are from.
QWidget* CommunicatePage::makeMeasured() {
    m_measuredOf->setObjectName(QStringLiteral("measuredOf"));
    m_measuredOf->setForegroundRole(QPalette::PlaceholderText);
    setMeasured({});
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_measuredOf);
    column->addWidget(makeFigureTable(m_measured, QStringLiteral("measured"), tr("Measured beside expected")), 1);
    return box;
}

void CommunicatePage::makeCharts() {
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setTitle(tr("What each device does for one image, waiting for the air included"));
    m_timeline->setEmptyText(tr("Not known: the rate of a device is not known."));
    m_schemes->setObjectName(QStringLiteral("schemes"));
    m_schemes->setTitle(tr("Communication for one image"));
    m_schemes->setAxis({tr("Bytes"), {}, AxisFigures::bytes, true}, tr("Scheme"));
    m_links->setObjectName(QStringLiteral("links"));
    m_links->setTitle(tr("Bytes on each link"));
    m_links->setAxis({tr("Bytes"), {}, AxisFigures::bytes, false}, tr("Device"));
    for (BarChart* const chart : {m_schemes, m_links})
        chart->setEmptyText(tr("Not reckoned yet."));
    m_failures->setObjectName(QStringLiteral("failures"));
    m_failures->setTitle(tr("Expected accuracy when devices fail"));
    m_failures->setAxes({tr("Probability that a device is gone"), {}, AxisFigures::percent, false},
                        {tr("Accuracy"), {}, AxisFigures::percent, false});
    m_failures->setEmptyText(tr("Not known before the students have been evaluated."));
}

void CommunicatePage::setProfiles(const Profiles& profiles) {
    m_profiles = profiles;
    m_devices->setProfiles(profiles);
    showLinks();
}

void CommunicatePage::setForecast(const std::optional<Forecast>& forecast, const std::vector<int>& colourSlots) {
    m_forecast = forecast;
    m_slots = colourSlots;
    const Forecast shown = forecast.value_or(Forecast{});
    m_devices->setNodes(shown.simulation.nodes, colourSlots);
    m_exchanges->setRows(exchangeRows(shown.simulation.baseline.layers));
    m_teacherExchanges->setRows(
        exchangeRows(shown.simulation.teacher ? shown.simulation.teacher->layers : std::vector<LayerExchange>()));
    m_claims->setRows(claimRows(shown.claims));
    m_splits->setRows(splitRows(shown.splits));
    showFigures();
    showTimeline();
    showSchemes();
    showLinks();
    showCurve();
}

void CommunicatePage::showFigures() {
    if (!m_forecast) {
        for (FigureTile* const tile : {m_bytes, m_less, m_latency, m_slowest, m_energy, m_arrive, m_accuracy})
            tile->setFigure({});
        m_notes->clear();
        return;
    }
    const Simulation& all = m_forecast->simulation;
    m_bytes->setFigure(figure::bytes(std::llround(all.expectedBytesPerImage)),
                       tr("%1 without headers").arg(figure::bytes(all.bytesPerImage)));
    m_less->setFigure(
        all.expectedBytesPerImage > 0
            ? tr("%1 ×").arg(figure::number(all.expectedBaselineBytesPerImage / all.expectedBytesPerImage, 3))
            : QString(),
        tr("split: %1").arg(figure::bytes(std::llround(all.expectedBaselineBytesPerImage))));
    m_latency->setFigure(
        all.latencyMs ? figure::milliseconds(all.latencyMs) : QString(),
        all.baselineLatencyMs ? tr("split: %1").arg(figure::milliseconds(all.baselineLatencyMs)) : QString());
    const std::optional<Distribution> played = m_forecast->rounds ? m_forecast->rounds->latencyMs : std::nullopt;
    m_slowest->setFigure(
        played ? figure::milliseconds(played->p99) : QString(),
        played ? tr("50: %1, 95: %2").arg(figure::milliseconds(played->p50), figure::milliseconds(played->p95))
               : QString());
    m_energy->setFigure(energyText(all.energyMillijoules), tr("all devices"));
    m_arrive->setFigure(figure::percent(all.allArrive));
    m_accuracy->setFigure(figure::percent(all.expectedAccuracy), tr("with losses and failures"));
    QStringList notes;
    for (const Text& note : all.notes)
        notes.append(said(note));
    m_notes->setText(notes.isEmpty() ? QString() : tr("Assumed: %1.").arg(joined(notes)));
}

void CommunicatePage::showSchemes() {
    if (!m_forecast) {
        m_schemes->setBars({}, {});
        return;
    }
    const Simulation& all = m_forecast->simulation;
    QStringList groups{tr("Network of students"),
                       tr("One student, split (%1)").arg(QString::fromStdString(all.baseline.architecture))};
    BarSeries nominal{tr("Messages alone"),
                      {static_cast<double>(all.bytesPerImage), static_cast<double>(all.baselineBytesPerImage)},
                      ChartColour::of(Role::accent)};
    BarSeries expected{tr("With headers and repetitions"),
                       {all.expectedBytesPerImage, all.expectedBaselineBytesPerImage},
                       ChartColour::of(Role::mutedText)};
    expected.hollow = true;
    if (all.teacher) {
        groups.append(tr("Teacher, split (%1)").arg(QString::fromStdString(all.teacher->architecture)));
        nominal.values.append(static_cast<double>(all.teacher->unicastBytes()) + inputBytes(all));
        expected.values.append(nan);
    }
    m_schemes->setBars(groups, {nominal, expected});
}

void CommunicatePage::showLinks() {
    QStringList groups;
    BarSeries nominal{tr("Message"), {}, ChartColour::of(Role::mutedText)};
    BarSeries expected{tr("With headers and repetitions"), {}, ChartColour::of(Role::mutedText)};
    expected.hollow = true;
    for (const NodeFigures& node : m_forecast ? m_forecast->simulation.nodes : std::vector<NodeFigures>()) {
        groups.append(
            tr("Student %1 · %2")
                .arg(QString::number(node.student), QString::fromStdString(m_profiles.radioTitle(node.radio))));
        const auto place = static_cast<std::size_t>(node.student);
        const ChartColour colour = ChartColour::student(place < m_slots.size() ? m_slots[place] : node.student);
        nominal.values.append(static_cast<double>(node.messageBytes));
        expected.values.append(node.expectedBytes);
        nominal.colours.append(colour);
        expected.colours.append(colour);
    }
    m_links->setBars(groups, groups.isEmpty() ? QVector<BarSeries>() : QVector<BarSeries>{nominal, expected});
}

void CommunicatePage::showTimeline() {
    if (!m_forecast || m_forecast->timeline.empty() || m_forecast->splits.empty()) {
        m_timeline->setGroups({});
        return;
    }
    TimelineGroup students{tr("Network of students"), {}, answerMs(m_forecast->timeline)};
    for (const DeviceLane& lane : m_forecast->timeline)
        students.lanes.push_back(
            {tr("Student %1 · %2").arg(QString::number(lane.student), QString::fromStdString(lane.device)),
             lane.spans});
    TimelineGroup split{tr("One student, split by channels (%1)")
                            .arg(QString::fromStdString(m_forecast->simulation.baseline.architecture)),
                        {},
                        answerMs(m_forecast->splits.front().lanes)};
    for (const DeviceLane& lane : m_forecast->splits.front().lanes)
        split.lanes.push_back(
            {tr("Share %1 · %2").arg(QString::number(lane.student), QString::fromStdString(lane.device)), lane.spans});
    m_timeline->setGroups({students, split});
}

void CommunicatePage::showCurve() {
    if (!m_forecast || m_forecast->failures.points.empty()) {
        m_failures->setSeries({});
        return;
    }
    const Simulation& simulation = m_forecast->simulation;
    const bool replicas = static_cast<int>(simulation.nodes.size()) > studentsOf(simulation);
    const FailureCurve& curve = m_forecast->failures;
    QVector<ChartSeries> lines{
        failureLine(replicas ? tr("With replicas") : tr("Expected accuracy"), curve.points, &FailurePoint::accuracy)};
    lines.first().strong = true;
    if (replicas) {
        lines.append(failureLine(tr("One device a student"), curve.points, &FailurePoint::firstAccuracy));
        lines.last().dashed = true;
        lines.last().colour = ChartColour::of(Role::mutedText);
    }
    if (const std::optional<SurvivorForecast>& survivors = m_forecast->survivors) {
        lines.append(failureLine(tr("Layers for survivors"), survivors->failures, &FailurePoint::accuracy));
        lines.last().colour = ChartColour::of(Role::warning);
    }
    if (const std::optional<FailureCurve>& other = m_forecast->otherwise) {
        lines.first().name = replicas ? tr("With replicas, %1").arg(trainingText(curve)) : trainingText(curve);
        lines.append(failureLine(trainingText(*other), other->points, &FailurePoint::accuracy));
        lines.last().colour = ChartColour::of(Role::good);
    }
    m_failures->setSeries(lines);
    markFailure();
}

void CommunicatePage::setFailure(std::optional<double> probability) {
    if (probability == m_failure)
        return;
    m_failure = probability;
    markFailure();
}

void CommunicatePage::setMeasured(const ComparedCost& cost) {
    m_measured->setRows(costRows(cost));
    m_measuredOf->setText(cost.measured.sent
                              ? tr("Of the nodes on Devices, each sent the image; expected for the plan's devices and "
                                   "radio, whatever is set at the right.")
                              : tr("Nothing was measured yet: Devices lets the students run by themselves and asks "
                                   "them about images."));
}

void CommunicatePage::markFailure() {
    const std::vector<FailurePoint> curve = m_forecast ? m_forecast->failures.points : std::vector<FailurePoint>();
    const auto nearest = std::ranges::find_if(
        curve, [this](const FailurePoint& point) { return m_failure && std::abs(point.gone - *m_failure) < 0.005; });
    m_failures->setChosen(0, nearest != curve.end() ? static_cast<int>(nearest - curve.begin()) : -1);
}

QString CommunicatePage::devicesCsv() const {
    return tableText(*m_devices, TableFormat::csv);
}

QString CommunicatePage::claimsCsv() const {
    return tableText(*m_claims, TableFormat::csv);
}

QString CommunicatePage::exchangesCsv() const {
    return tableText(*m_exchanges, TableFormat::csv);
}

}  // namespace nonn
