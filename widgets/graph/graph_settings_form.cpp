// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_settings_form.h"

#include "graph/slider_field.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <algorithm>
#include <array>
#include <cmath>

namespace nonn {

namespace {

constexpr int settleTime = 400;  // ms
constexpr int mostStudents = 2048;

template <typename Value>
void addChoice(QComboBox* box, const QString& text, Value value) {
    box->addItem(text, static_cast<int>(value));
}

template <typename Value>
Value chosen(const QComboBox* box) {
    return static_cast<Value>(box->currentData().toInt());
}

template <typename Value>
void choose(QComboBox* box, Value value) {
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

/// What matters lies among the last few percent: they get most of the slider.
SliderField::Curve towardsTheEnd() {
    return {[](double percentile) { return 1 - std::cbrt(1 - percentile / 100); },
            [](double share) { return 100 * (1 - std::pow(1 - share, 3)); }};
}

}  // namespace

GraphSettingsForm::GraphSettingsForm(QWidget* parent)
    : SettingsForm(parent),
      m_rule(new QComboBox),
      m_topK(new QSpinBox),
      m_percentile(new SliderField(0, 100, 2, towardsTheEnd())),
      m_students(new QSpinBox),
      m_algorithm(new QComboBox),
      m_automatic(new QCheckBox(tr("Automatic"))),
      m_resolution(new QDoubleSpinBox),
      m_resolutionRow(new QWidget),
      m_policy(new QComboBox),
      m_balance(new SliderField(0, 1, 2)),
      m_seed(new QLineEdit),
      m_settle(new QTimer(this)) {
    addGraphRows();
    addPartitionRows();
    addAdvancedRows();
    finish();
    setManualPlace(*this, "graph#Settings");
    setManualTerms("graph", {"Weight rule", "Top-k filters", "Threshold"});
    setManualPlaces({{m_students, "partition#Students"},
                     {m_policy, "partition#Discard: Keep all filters"},
                     {m_balance, "partition#Balance"},
                     {m_algorithm, "partition#Algorithm"},
                     {m_resolutionRow, "partition#Resolution"},
                     {m_seed, "partition#Seed"}});
    setSettings({}, {});
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleTime);
    connect(m_settle, &QTimer::timeout, this, &GraphSettingsForm::commit);
    watch();
}

void GraphSettingsForm::addGraphRows() {
    const GraphSettings standard;
    addHeading(tr("Graph"));
    addChoice(m_rule, tr("Activation hubs (AH)"), WeightRule::activationHubs);
    addChoice(m_rule, tr("Co-activation (CA)"), WeightRule::coActivation);
    addRow(tr("Weight rule"), m_rule, tr("AH ties strong filters to weak ones; CA ties filters that answer alike."),
           {[=, this] { return !m_imported && chosen<WeightRule>(m_rule) != standard.rule; },
            [=, this] { choose(m_rule, standard.rule); }});
    m_topK->setRange(0, mostStudents);
    m_topK->setSpecialValueText(tr("All"));
    addRow(tr("Top-k filters"), m_topK, tr("Only the k strongest filters of each image tie edges; 0 is all."),
           {[=, this] { return !m_imported && m_topK->value() != standard.topK; },
            [=, this] { m_topK->setValue(standard.topK); }});
    m_percentile->setSuffix(tr(" %"));
    addRow(tr("Threshold"), m_percentile, tr("This share of the pairs, the weakest, gets no edge."),
           {[=, this] { return m_percentile->value() != m_standardPercentile; },
            [=, this] { m_percentile->field()->setValue(m_standardPercentile); }});
    m_percentile->setName(tr("Threshold"));
}

void GraphSettingsForm::addPartitionRows() {
    const PartitionSettings standard;
    addHeading(tr("Partition"));
    m_students->setRange(1, mostStudents);
    addRow(tr("Students"), m_students, tr("How many devices share the work."),
           {[=, this] { return m_students->value() != standard.students; },
            [=, this] { m_students->setValue(standard.students); }});
    addChoice(m_policy, tr("Keep all filters"), DiscardPolicy::coverAll);
    addChoice(m_policy, tr("Drop isolated ones"), DiscardPolicy::dropIsolated);
    addChoice(m_policy, tr("Drop the largest group"), DiscardPolicy::dropLargest);
    addRow(tr("Discard"), m_policy,
           tr("Which filters no student learns: none, those without an edge, or the "
              "largest group, as the method's authors do."),
           {[=, this] { return chosen<DiscardPolicy>(m_policy) != standard.policy; },
            [=, this] { choose(m_policy, standard.policy); }});
    addRow(tr("Balance"), m_balance, tr("0 follows the communities alone, 1 makes all students equally large."),
           {[=, this] { return m_balance->value() != standard.balance; },
            [=, this] { m_balance->field()->setValue(standard.balance); }});
    m_balance->setName(tr("Balance"));
}

void GraphSettingsForm::addAdvancedRows() {
    const PartitionSettings standard;
    beginAdvanced(tr("Advanced"));
    addChoice(m_algorithm, tr("Leiden"), PartitionAlgorithm::leiden);
    addChoice(m_algorithm, tr("Louvain"), PartitionAlgorithm::louvain);
    addChoice(m_algorithm, tr("Random (control)"), PartitionAlgorithm::random);
    addChoice(m_algorithm, tr("Contiguous (control)"), PartitionAlgorithm::contiguous);
    addChoice(m_algorithm, tr("By class"), PartitionAlgorithm::classWise);
    addRow(
        tr("Algorithm"), m_algorithm,
        tr("The controls have the sizes of Leiden's communities, not their members. By class: filters that answer to "
           "the same classes."),
        {[=, this] { return chosen<PartitionAlgorithm>(m_algorithm) != standard.algorithm; },
         [=, this] { choose(m_algorithm, standard.algorithm); }});
    m_resolution->setRange(0.01, 100);
    m_resolution->setDecimals(2);
    m_resolution->setSingleStep(0.1);
    m_resolution->setValue(1);
    m_resolution->setAlignment(Qt::AlignRight);
    m_resolution->setAccessibleName(tr("Resolution"));
    auto* const both = new QHBoxLayout(m_resolutionRow);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::gap);
    both->addWidget(m_automatic, 1);
    both->addWidget(m_resolution);
    m_resolutionRow->setFocusProxy(m_automatic);
    addRow(tr("Resolution"), m_resolutionRow, tr("Higher finds more and smaller communities."),
           {[this] { return !m_automatic->isChecked(); }, [this] { m_automatic->setChecked(true); }});
    m_automatic->setAccessibleName(tr("Automatic resolution"));
    m_seed->setAlignment(Qt::AlignRight);
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,19}")), m_seed));
    addRow(tr("Seed"), m_seed, tr("The same seed gives the same students."),
           {[=, this] { return partitionSettings().seed != standard.seed; },
            [=, this] { m_seed->setText(QString::number(standard.seed)); }});
}

void GraphSettingsForm::watch() {
    for (const QComboBox* const box : {m_rule, m_algorithm, m_policy})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            tellChanged();
            commit();
        });
    for (const QSpinBox* const box : {m_topK, m_students}) {
        connect(box, &QSpinBox::valueChanged, this, &GraphSettingsForm::tellChanged);
        connect(box, &QSpinBox::editingFinished, this, &GraphSettingsForm::commit);
    }
    for (const SliderField* const field : {m_percentile, m_balance}) {
        connect(field, &SliderField::changed, this, &GraphSettingsForm::tellChanged);
        connect(field, &SliderField::committed, this, &GraphSettingsForm::commit);
    }
    connect(m_automatic, &QCheckBox::toggled, this, [this] {
        showResolutionState();
        tellChanged();
        commit();
    });
    connect(m_resolution, &QDoubleSpinBox::valueChanged, this, &GraphSettingsForm::tellChanged);
    connect(m_resolution, &QDoubleSpinBox::editingFinished, this, &GraphSettingsForm::commit);
    connect(m_seed, &QLineEdit::textChanged, this, &GraphSettingsForm::tellChanged);
    connect(m_seed, &QLineEdit::editingFinished, this, &GraphSettingsForm::commit);
}

void GraphSettingsForm::showResolutionState() {
    m_resolution->setEnabled(!m_automatic->isChecked());
    m_resolution->setToolTip(m_automatic->isChecked() ? tr("It is searched for: untick the box to set it.")
                                                      : QString());
}

void GraphSettingsForm::setSettings(const GraphSettings& graph, const PartitionSettings& partition) {
    const std::array<QSignalBlocker, 8> quiet{QSignalBlocker(m_rule),      QSignalBlocker(m_topK),
                                              QSignalBlocker(m_students),  QSignalBlocker(m_algorithm),
                                              QSignalBlocker(m_automatic), QSignalBlocker(m_resolution),
                                              QSignalBlocker(m_policy),    QSignalBlocker(m_seed)};
    m_imported = graph.rule == WeightRule::imported;
    m_rule->setEnabled(!m_imported);
    m_topK->setEnabled(!m_imported);
    const QString imported = m_imported ? tr("The weights were imported, and no rule makes them.") : QString();
    m_rule->setToolTip(imported);
    m_topK->setToolTip(imported);
    if (!m_imported)
        choose(m_rule, graph.rule);
    m_topK->setValue(graph.topK);
    m_percentile->setValue(graph.percentile);
    m_students->setValue(partition.students);
    choose(m_algorithm, partition.algorithm);
    m_automatic->setChecked(!partition.resolution);
    if (partition.resolution)
        m_resolution->setValue(*partition.resolution);
    choose(m_policy, partition.policy);
    m_balance->setValue(partition.balance);
    m_seed->setText(QString::number(partition.seed));
    m_stabilitySeeds = partition.stabilitySeeds;
    m_committedGraph = graphSettings();
    m_committedPartition = partitionSettings();
    m_settle->stop();
    showResolutionState();
    refresh();
}

void GraphSettingsForm::setFoundResolution(double resolution) {
    if (!m_automatic->isChecked())
        return;
    const QSignalBlocker quiet(m_resolution);
    m_resolution->setValue(resolution);
}

void GraphSettingsForm::setFilters(int filters) {
    const QSignalBlocker quiet(m_students);
    m_students->setMaximum(std::max(1, filters));
}

GraphSettings GraphSettingsForm::graphSettings() const {
    GraphSettings settings;
    settings.rule = m_imported ? WeightRule::imported : chosen<WeightRule>(m_rule);
    settings.topK = m_topK->value();
    settings.percentile = m_percentile->value();
    return settings;
}

PartitionSettings GraphSettingsForm::partitionSettings() const {
    PartitionSettings settings;
    settings.students = m_students->value();
    settings.algorithm = chosen<PartitionAlgorithm>(m_algorithm);
    if (!m_automatic->isChecked())
        settings.resolution = m_resolution->value();
    settings.policy = chosen<DiscardPolicy>(m_policy);
    settings.balance = m_balance->value();
    settings.seed = m_seed->text().isEmpty() ? m_committedPartition.seed : m_seed->text().toULongLong();
    settings.stabilitySeeds = m_stabilitySeeds;
    return settings;
}

void GraphSettingsForm::tellChanged() {
    refresh();
    m_settle->start();
    Q_EMIT changed(graphSettings(), partitionSettings());
}

/// What waits for the end of a drag waits on.
void GraphSettingsForm::commit() {
    m_settle->stop();
    if (m_percentile->isHeld() || m_balance->isHeld())
        return;
    const GraphSettings graph = graphSettings();
    const PartitionSettings partition = partitionSettings();
    if (graph == m_committedGraph && partition == m_committedPartition)
        return;
    m_committedGraph = graph;
    m_committedPartition = partition;
    Q_EMIT committed(graph, partition);
}

}  // namespace nonn
