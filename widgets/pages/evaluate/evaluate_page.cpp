// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/evaluate_page.h"

#include "image/confusion_matrix_view.h"
#include "pages/bar_delegate.h"
#include "pages/evaluate/evaluate_words.h"
#include "pages/evaluate/sample_browser.h"
#include "pages/evaluate/student_scores_model.h"
#include "pages/evaluate/subset_model.h"
#include "pages/figure_row.h"
#include "pages/figure_table.h"
#include "pages/flow_layout.h"
#include "pages/halves_splitter.h"
#include "pages/scrolling_page.h"
#include "theme/accessible_role.h"
#include "theme/figures.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace nonn {

namespace {

bool all(const std::vector<bool>& alive) {
    return std::find(alive.begin(), alive.end(), false) == alive.end();
}

std::vector<StudentEvaluation> scoresOf(const AnswerTable& answers) {
    constexpr double notMeasured = std::numeric_limits<double>::quiet_NaN();
    const std::size_t students = answers.partialLogits.size();
    std::vector<StudentEvaluation> scores;
    for (std::size_t p = 0; p < students; ++p) {
        std::vector<bool> alone(students, false);
        alone[p] = true;
        std::vector<bool> others(students, true);
        others[p] = false;
        scores.push_back({accuracy(answers, alone), accuracy(answers, others), notMeasured, notMeasured, {}});
    }
    return scores;
}

}  // namespace

EvaluatePage::EvaluatePage(QWidget* parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_figures(new FigureRow),
      m_cards(new DeviceCards),
      m_withSurvivors(new QCheckBox(tr("Survivors answer by their own fusion layer"))),
      m_nodes(new NodesRow),
      m_confusionOf(new QLabel),
      m_change(new QCheckBox(tr("Show the change"))),
      m_confusion(new ConfusionMatrixView),
      m_tabs(new QTabWidget),
      m_browser(new SampleBrowser),
      m_scores(new StudentScoresModel(this)),
      m_subsets(new SubsetModel(this)) {
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    auto* const halves = new HalvesSplitter(22);
    halves->addWidget(makeConfusion());
    halves->addWidget(makeTabs());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto* const page = makeScrollingLayout(this);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
    page->setSpacing(space::group);
    m_withSurvivors->setObjectName(QStringLiteral("with-survivors"));
    m_withSurvivors->setChecked(true);
    m_withSurvivors->setToolTip(
        tr("Where a device is unplugged, a fusion layer that was fitted for those left answers; else what the missing "
           "one would have added is left out"));
    m_withSurvivors->hide();
    setManualPlaces({{m_cards, "evaluate#Unplugging devices"},
                     {m_withSurvivors, "evaluate#Fusion layers for survivors"},
                     {m_nodes, "evaluate#Unplug the real nodes, too"},
                     {m_confusion, "evaluate#Confusion"},
                     {m_change, "evaluate#Show the change"},
                     {m_browser, "evaluate#Images"}});
    page->addWidget(m_figures);
    page->addWidget(m_words);
    page->addWidget(m_cards);
    page->addWidget(m_withSurvivors);
    page->addWidget(m_nodes);
    page->addWidget(halves, 1);
    connect(m_withSurvivors, &QCheckBox::toggled, this, &EvaluatePage::showSurvivors);
    connect(m_cards, &DeviceCards::aliveChanged, this, [this](const std::vector<bool>& alive) {
        showAlive();
        Q_EMIT aliveChanged(alive);
    });
}

QWidget* EvaluatePage::makeConfusion() {
    auto* const heading = new QLabel(tr("Confusion"));
    theme::setFont(*heading, TextSize::body, true);
    m_confusionOf->setForegroundRole(QPalette::PlaceholderText);
    m_confusionOf->setWordWrap(true);
    m_change->setChecked(true);
    m_change->setToolTip(tr("Against all devices plugged in"));
    auto* const shares = new QCheckBox(tr("In percent"));
    auto* const bar = new FlowLayout(space::group, 0);
    for (QWidget* const part :
         {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_change), static_cast<QWidget*>(shares)}) {
        part->setMinimumHeight(space::control);
        bar->addWidget(part);
    }
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, space::gap, 0);
    column->setSpacing(space::half);
    column->addLayout(bar);
    column->addWidget(m_confusionOf);
    column->addWidget(m_confusion, 1);
    connect(shares, &QCheckBox::toggled, m_confusion, &ConfusionMatrixView::setShares);
    connect(m_change, &QCheckBox::toggled, this, &EvaluatePage::showAlive);
    connect(m_confusion, &ConfusionMatrixView::cellClicked, this, [this](int trueClass, int answer) {
        m_browser->sift(trueClass, answer);
        m_tabs->setCurrentWidget(m_browser);
    });
    return box;
}

QWidget* EvaluatePage::makeTabs() {
    QTableView* const scores = makeBarTable(m_scores, QStringLiteral("students"), tr("Students"));
    makeSortable(*scores);
    scores->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    scores->horizontalHeader()->setSectionResizeMode(StudentScoresModel::student, QHeaderView::ResizeToContents);
    m_subsetTable = makeBarTable(m_subsets, QStringLiteral("surviving-devices"), tr("Surviving devices"));
    makeSortable(*m_subsetTable);
    // Measuring all of some thousand rows takes too long; the visible ones tell.
    m_subsetTable->horizontalHeader()->setResizeContentsPrecision(0);
    m_subsetTable->horizontalHeader()->setSectionResizeMode(SubsetModel::students, QHeaderView::Stretch);
    m_subsetTable->horizontalHeader()->setSectionResizeMode(SubsetModel::accuracy, QHeaderView::Stretch);
    setAccessibleRole(*m_tabs, QAccessible::Grouping);
    m_tabs->setAccessibleName(tr("Images and tables"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_browser, tr("Images"));
    m_tabs->addTab(makeTable(scores), tr("Students"));
    m_tabs->addTab(makeTable(m_subsetTable), tr("Surviving devices"));
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(space::gap, 0, 0, 0);
    column->addWidget(m_tabs);
    return box;
}

/// Under a line that says of which images it is.
QWidget* EvaluatePage::makeTable(QTableView* table) {
    auto* const of = new QLabel;
    of->setForegroundRole(QPalette::PlaceholderText);
    of->setWordWrap(true);
    m_tablesOf.push_back(of);
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::gap, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(of);
    column->addWidget(table, 1);
    return box;
}

void EvaluatePage::setClassNames(const std::vector<std::string>& names) {
    if (names == m_classNames)
        return;
    m_classNames = names;
    giveAnswers();
}

void EvaluatePage::setDevices(const std::vector<DeviceFacts>& devices) {
    if (devices == m_devices)
        return;
    m_devices = devices;
    showCards();
    giveAnswers();
}

void EvaluatePage::setEvaluation(const std::optional<Evaluation>& evaluation, std::int64_t testLooks) {
    m_testLooks = testLooks;
    if (evaluation != m_evaluation) {
        m_evaluation = evaluation;
        showTables();
    }
    showCards();
    showAlive();
}

void EvaluatePage::setTrained(std::optional<double> accuracy, const QString& arithmetic) {
    m_trained = accuracy;
    m_trainedBy = arithmetic;
    showWords();
}

void EvaluatePage::setAnswers(std::shared_ptr<const AnswerTable> answers, std::shared_ptr<const Images> images,
                              std::vector<SubsetAccuracy> subsets, std::shared_ptr<const SurvivorLayers> survivors) {
    if (answers == m_answers && images == m_images && survivors == m_survivors)
        return;
    m_answers = std::move(answers);
    m_images = std::move(images);
    m_survivors = std::move(survivors);
    m_withSurvivors->setVisible(m_survivors != nullptr);
    m_answeredSubsets = std::move(subsets);
    showCards();
    giveAnswers();
}

bool EvaluatePage::usesSurvivors() const {
    return m_survivors && m_withSurvivors->isChecked();
}

void EvaluatePage::showSurvivors() {
    m_browser->setSurvivors(usesSurvivors() ? m_survivors : nullptr);
    showAlive();
}

void EvaluatePage::setAlive(const std::vector<bool>& alive) {
    m_cards->setAlive(alive);
    showAlive();
}

std::vector<int> EvaluatePage::colourSlots() const {
    std::vector<int> slots;
    for (const DeviceFacts& device : m_devices)
        slots.push_back(device.colourSlot);
    return slots;
}

void EvaluatePage::giveAnswers() {
    m_browser->setAnswers(m_answers, m_images, m_classNames, colourSlots());
    m_browser->setSurvivors(usesSurvivors() ? m_survivors : nullptr);
    showTables();
    showAlive();
}

/// What was measured on the test images, else what the answers tell that are explored.
void EvaluatePage::showTables() {
    const bool answered = !m_evaluation && m_answers && m_answers->partialLogits.size() == m_devices.size();
    m_scores->setStudents(m_evaluation ? m_evaluation->students
                          : answered   ? scoresOf(*m_answers)
                                       : std::vector<StudentEvaluation>(),
                          colourSlots());
    m_subsets->setSubsets(m_evaluation ? m_evaluation->subsets
                          : answered   ? m_answeredSubsets
                                       : std::vector<SubsetAccuracy>());
    const bool twoFigures = m_subsets->columnCount() > SubsetModel::fitted;
    m_subsetTable->horizontalHeader()->setSectionResizeMode(
        SubsetModel::accuracy, twoFigures ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    const QString of = m_evaluation ? tr("Of %1.").arg(words::images(m_evaluation->split, m_evaluation->images))
                       : answered   ? tr("Of %1. Fidelity is measured with the test images.")
                                        .arg(words::images(m_answers->split, m_answers->images()))
                                  : tr("The students have not been asked yet.");
    for (QLabel* const label : m_tablesOf)
        label->setText(of);
}

void EvaluatePage::showCards() {
    std::vector<DeviceFacts> shown = m_devices;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i].soloAccuracy)
            continue;
        std::vector<bool> alone(shown.size(), false);
        alone[i] = true;
        // Of the images that are explored, so that a look at the test images changes no card.
        if (m_answers && m_answers->partialLogits.size() == shown.size())
            shown[i].soloAccuracy = accuracy(*m_answers, alone);
    }
    m_cards->setDevices(shown);
}

std::optional<double> EvaluatePage::accuracyOf(const std::vector<bool>& alive) const {
    return accuracyOf(alive, usesSurvivors());
}

std::optional<double> EvaluatePage::accuracyOf(const std::vector<bool>& alive, bool withSurvivors) const {
    if (m_answers && m_answers->partialLogits.size() == alive.size())
        return accuracy(*m_answers, alive, withSurvivors ? m_survivors.get() : nullptr);
    std::size_t mask = 0;
    for (std::size_t i = 0; i < alive.size(); ++i)
        mask |= static_cast<std::size_t>(alive[i]) << i;
    if (m_evaluation && m_evaluation->students.size() == alive.size() && mask < m_evaluation->subsets.size())
        return m_evaluation->subsets[mask].accuracy;
    return {};
}

void EvaluatePage::showAlive() {
    const std::vector<bool> alive = m_cards->alive();
    std::vector<std::int32_t> answers;
    if (m_answers && m_answers->partialLogits.size() == alive.size())
        answers = fusedAnswers(*m_answers, alive, layers());
    showConfusion(alive, answers);
    if (!answers.empty())
        m_browser->setAlive(alive, std::move(answers));
    m_subsets->setAlive(alive);
    if (m_subsets->currentRow() >= 0)
        m_subsetTable->scrollTo(shownIndex(*m_subsetTable, m_subsets->currentRow()));
    m_change->setEnabled(!all(alive));
    m_change->setToolTip(all(alive) ? tr("Unplug a device first, by a click on it.") : QString());
    showFigures();
    showWords();
}

void EvaluatePage::showConfusion(const std::vector<bool>& alive, const std::vector<std::int32_t>& answers) {
    if (answers.empty()) {
        // Unplugged devices are known by their accuracy only; the matrix stays that of all.
        m_confusion->compareWith({});
        m_confusion->setMatrix(m_evaluation ? m_evaluation->fusedConfusion : ConfusionMatrix{}, m_classNames);
        m_confusionOf->setText(
            m_evaluation
                ? tr("All devices plugged in, %1").arg(words::images(m_evaluation->split, m_evaluation->images))
                : QString());
        return;
    }
    const bool change = !all(alive) && m_change->isChecked();
    const std::vector<bool> everybody(alive.size(), true);
    m_confusion->compareWith(change ? std::optional(confusion(*m_answers, everybody)) : std::nullopt);
    m_confusion->setMatrix(makeConfusionMatrix(m_answers->classes, m_answers->labels, answers), m_classNames);
    const QString images = words::images(m_answers->split, m_answers->images());
    m_confusionOf->setText(change ? tr("Change against all devices plugged in, %1").arg(images)
                                  : tr("Those plugged in, %1").arg(images));
}

void EvaluatePage::showFigures() {
    const std::vector<bool> alive = m_cards->alive();
    std::vector<Figure> figures;
    const auto now = accuracyOf(alive);
    const auto whole = accuracyOf(std::vector<bool>(alive.size(), true));
    if (now && whole)
        figures.push_back(words::pluggedIn(alive, m_answers ? m_answers->split : m_evaluation->split, *now, *whole));
    if (m_survivors && !all(alive) && std::find(alive.begin(), alive.end(), true) != alive.end())
        figures.push_back(words::otherwise(usesSurvivors(), *accuracyOf(alive, !usesSurvivors())));
    if (m_evaluation)
        for (Figure& figure : words::figures(*m_evaluation))
            figures.push_back(std::move(figure));
    m_figures->setFigures(std::move(figures));
}

void EvaluatePage::showWords() {
    QString text = words::which(m_answers.get(), m_evaluation ? &*m_evaluation : nullptr, m_testLooks);
    const auto all = m_answers ? accuracyOf(std::vector<bool>(m_devices.size(), true)) : std::nullopt;
    if (all && m_trained && m_answers->split == Split::validation)
        text += QLatin1Char(' ') + words::trained(*all, *m_trained, m_trainedBy);
    m_words->setText(text.simplified());
}

}  // namespace nonn
