// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/communicate/communicate_page.h"

#include "chart/bar_chart.h"
#include "chart/line_chart.h"
#include "pages/communicate/simulation_models.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/scrolling_page.h"
#include "plan/communication.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace nonn {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr int curveSteps = 50;  // between the probabilities 0 and 1

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

}  // namespace

CommunicatePage::CommunicatePage(QWidget* parent)
    : QWidget(parent),
      m_devices(new DevicesModel(this)),
      m_exchanges(new ExchangesModel(this)),
      m_teacherExchanges(new ExchangesModel(this)),
      m_schemes(new BarChart(Qt::Horizontal)),
      m_links(new BarChart(Qt::Horizontal)),
      m_failures(new LineChart),
      m_bytes(new FigureTile(tr("Expected bytes an image"))),
      m_less(new FigureTile(tr("Less than split by layers"))),
      m_latency(new FigureTile(tr("Latency"))),
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
    grid->addWidget(m_schemes, 0, 0, 1, 2);
    grid->addWidget(m_links, 1, 0);
    grid->addWidget(m_failures, 1, 1);
    grid->addWidget(makeTables(), 2, 0, 1, 2);
    grid->setRowStretch(0, 4);
    grid->setRowStretch(1, 4);
    grid->setRowStretch(2, 3);
    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->addWidget(makeTiles());
    layout->addLayout(grid, 1);
    layout->addWidget(m_notes);
    connect(m_failures, &LineChart::pointClicked, this,
            [this](int, int index) { Q_EMIT failureChosen(static_cast<double>(index) / curveSteps); });
    showFigures();
}

QWidget* CommunicatePage::makeTiles() {
    m_bytes->setToolTip(tr("What all devices that are alive put on the air on average, with headers and repetitions."));
    m_less->setToolTip(
        tr("How many times more one student of the same total size says when the devices share its layers."));
    return makeTileRow({m_bytes, m_less, m_latency, m_energy, m_arrive, m_accuracy});
}

QTabWidget* CommunicatePage::makeTables() {
    auto* const tables = new QTabWidget;
    tables->setDocumentMode(true);
    tables->addTab(makeFigureTable(m_devices, QStringLiteral("devices"), tr("Devices")), tr("Devices"));
    tables->addTab(makeFigureTable(m_exchanges, QStringLiteral("student-split"), tr("One student split by layers")),
                   tr("Student split by layers"));
    tables->addTab(makeFigureTable(m_teacherExchanges, QStringLiteral("teacher-split"), tr("Teacher split by layers")),
                   tr("Teacher split by layers"));
    return tables;
}

void CommunicatePage::makeCharts() {
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

void CommunicatePage::setSimulation(const std::optional<Simulation>& simulation, const std::vector<int>& colourSlots) {
    if (simulation == m_simulation && colourSlots == m_slots)
        return;
    m_simulation = simulation;
    m_slots = colourSlots;
    m_devices->setNodes(simulation ? simulation->nodes : std::vector<NodeFigures>(), colourSlots);
    m_exchanges->setLayers(simulation ? simulation->baseline.layers : std::vector<LayerExchange>());
    m_teacherExchanges->setLayers(simulation && simulation->teacher ? simulation->teacher->layers
                                                                    : std::vector<LayerExchange>());
    showFigures();
    showSchemes();
    showLinks();
}

void CommunicatePage::showFigures() {
    if (!m_simulation) {
        for (FigureTile* const tile : {m_bytes, m_less, m_latency, m_energy, m_arrive, m_accuracy})
            tile->setFigure({});
        m_notes->clear();
        return;
    }
    const Simulation& all = *m_simulation;
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
    m_energy->setFigure(energyText(all.energyMillijoules), tr("all devices"));
    m_arrive->setFigure(figure::percent(all.allArrive));
    m_accuracy->setFigure(figure::percent(all.expectedAccuracy), tr("with losses and failures"));
    QStringList notes;
    for (const Text& note : all.notes)
        notes.append(said(note));
    m_notes->setText(notes.isEmpty() ? QString() : tr("Assumed: %1.").arg(notes.join(QStringLiteral("; "))));
}

void CommunicatePage::showSchemes() {
    if (!m_simulation) {
        m_schemes->setBars({}, {});
        return;
    }
    const Simulation& all = *m_simulation;
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
    for (const NodeFigures& node : m_simulation ? m_simulation->nodes : std::vector<NodeFigures>()) {
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

void CommunicatePage::setSubsetAccuracy(const std::vector<double>& accuracy) {
    if (accuracy == m_subsets)
        return;
    m_subsets = accuracy;
    showCurve();
}

void CommunicatePage::showCurve() {
    if (m_subsets.size() < 2 || !std::has_single_bit(m_subsets.size())) {
        m_failures->setSeries({});
        return;
    }
    ChartSeries curve;
    curve.name = tr("Expected accuracy");
    curve.strong = true;
    const auto students = static_cast<std::size_t>(std::countr_zero(m_subsets.size()));
    for (int step = 0; step <= curveSteps; ++step) {
        const double probability = static_cast<double>(step) / curveSteps;
        curve.x.append(probability);
        curve.y.append(expectedAccuracy(m_subsets, std::vector<double>(students, probability)));
    }
    m_failures->setSeries({curve});
    m_failures->setReferences({{tr("Chance"), m_subsets.front(), ChartColour::of(Role::mutedText)}});
    markFailure();
}

void CommunicatePage::setFailure(std::optional<double> probability) {
    if (probability == m_failure)
        return;
    m_failure = probability;
    markFailure();
}

void CommunicatePage::markFailure() {
    m_failures->setChosen(0, m_failure ? static_cast<int>(std::lround(*m_failure * curveSteps)) : -1);
}

QString CommunicatePage::devicesCsv() const {
    return tableCsv(*m_devices);
}

QString CommunicatePage::exchangesCsv() const {
    return tableCsv(*m_exchanges);
}

}  // namespace nonn
