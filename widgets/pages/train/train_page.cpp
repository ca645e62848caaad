// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/train/train_page.h"

#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/folding_columns.h"
#include "pages/scrolling_page.h"
#include "pages/train/runs_model.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/manual_place.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace nonn {

namespace {

constexpr std::array marks{ChartMark::dot, ChartMark::square, ChartMark::triangle, ChartMark::diamond,
                           ChartMark::cross};

constexpr int longestRunName = 60;
constexpr int momentsShownEvery = 100;  // ms

QPushButton* makeButton(const QString& iconName, const QString& text) {
    auto* const button = new QPushButton(icon(iconName), text);
    button->setMinimumHeight(space::control);
    return button;
}

}  // namespace

TrainPage::TrainPage(QWidget* parent)
    : QWidget(parent),
      m_model(new RunsModel(this)),
      m_table(makeFigureTable(m_model, QStringLiteral("runs"), tr("Runs"))),
      m_loss(new LineChart),
      m_accuracy(new LineChart),
      m_rate(new LineChart),
      m_speed(new LineChart),
      m_epochTile(new FigureTile(tr("Epoch"))),
      m_accuracyTile(new FigureTile(tr("Validation accuracy"))),
      m_speedTile(new FigureTile(tr("Images/s"))),
      m_timeTile(new FigureTile(tr("Time left"))),
      m_start(makeButton(QStringLiteral("play"), tr("Start"))),
      m_pause(makeButton(QStringLiteral("pause"), tr("Pause"))),
      m_resume(makeButton(QStringLiteral("play"), tr("Resume"))),
      m_cancel(makeButton(QStringLiteral("stop"), tr("Cancel"))),
      m_use(makeButton(QStringLiteral("undo"), tr("Use this run"))),
      m_name(new QLineEdit),
      m_note(new QLineEdit),
      m_remove(makeButton(QStringLiteral("close"), tr("Delete"))),
      m_logarithmic(new QCheckBox(tr("Logarithmic loss"))),
      m_smoothing(new QSlider(Qt::Horizontal)),
      m_smoothingValue(new QLabel),
      m_redraw(new QTimer(this)) {
    makeSortable(*m_table);
    new FoldingColumns(*m_table, {RunsModel::seedColumn, RunsModel::betaColumn, RunsModel::batchColumn,
                                  RunsModel::rateColumn, RunsModel::speedColumn, RunsModel::bestColumn});
    makeCharts();
    auto* const charts = new QWidget;
    auto* const grid = new QGridLayout(charts);
    grid->setContentsMargins(0, 0, 0, space::gap);
    grid->setSpacing(space::gap);
    grid->addWidget(m_loss, 0, 0);
    grid->addWidget(m_accuracy, 0, 1);
    grid->addWidget(m_rate, 1, 0);
    grid->addWidget(m_speed, 1, 1);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 3);
    auto* const splitter = new QSplitter(Qt::Vertical);
    auto* const runs = new QWidget;
    auto* const runsLayout = new QVBoxLayout(runs);
    runsLayout->setContentsMargins(0, space::gap, 0, 0);
    runsLayout->addWidget(m_table);
    runsLayout->addWidget(makeRunTools());
    splitter->addWidget(charts);
    splitter->addWidget(runs);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    // The rows that the table shows at least, and the tools beneath; the splitter knows the tools' height too late.
    runs->setMinimumHeight(4 * space::row + 3 * space::control);

    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(makeControls());
    layout->addWidget(splitter, 1);
    setManualPlaces({{m_loss, "train#Loss"},
                     {m_accuracy, "train#Accuracy on validation images"},
                     {m_rate, "train#Learning rate"},
                     {m_speed, "train#Speed"},
                     {m_start, "train#Start"},
                     {m_pause, "train#Pause"},
                     {m_resume, "train#Resume"},
                     {m_cancel, "train#Cancel"},
                     {m_logarithmic, "train#Logarithmic loss"},
                     {m_smoothing, "train#Smoothing"},
                     {runs, "train#What the view shows"},
                     {m_use, "train#Use this run"},
                     {m_remove, "train#Delete"}});
    connectAll();
    setState(TrainState::unavailable);
    showCurves();
    setTimeLeft({});
    showFigures();
}

QWidget* TrainPage::makeTop() {
    auto* const top = new QWidget;
    auto* const layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::page);
    layout->addWidget(makeTileRow({m_epochTile, m_accuracyTile, m_speedTile, m_timeTile}), 1);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(space::gap);
    for (QPushButton* const button : {m_start, m_pause, m_resume, m_cancel})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignTop);
    return top;
}

/// What can be done with the chosen run.
QWidget* TrainPage::makeRunTools() {
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setAccessibleName(tr("Name of the run"));
    m_name->setMaxLength(longestRunName);
    m_name->setMaximumWidth(200);
    m_note->setObjectName(QStringLiteral("runNote"));
    m_note->setAccessibleName(tr("Note on the run"));
    m_note->setPlaceholderText(tr("Note"));
    m_remove->setObjectName(QStringLiteral("removeRun"));
    layout->addWidget(m_use);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_note, 2);
    layout->addWidget(m_remove);
    for (QLineEdit* const field : {m_name, m_note})
        connect(field, &QLineEdit::editingFinished, this, &TrainPage::describe);
    connect(m_remove, &QPushButton::clicked, this, &TrainPage::askToRemove);
    return row;
}

void TrainPage::describe() {
    const int row = m_model->rowOf(m_chosen);
    const QString name = m_name->text().simplified();
    const QString note = m_note->text().simplified();
    if (row >= 0 && (name != m_model->runs()[row].name || note != m_model->runs()[row].note))
        Q_EMIT describeRequested(m_chosen, name, note);
}

void TrainPage::askToRemove() {
    const QString id = m_chosen;
    auto* const box = new QMessageBox(
        QMessageBox::Question, tr("Delete the run?"),
        tr("%1 and its students go for good.").arg(m_model->runs()[m_model->rowOf(id)].title()), {}, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, id] { Q_EMIT removeRequested(id); });
    box->open();
}

QWidget* TrainPage::makeControls() {
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    auto* const label = new QLabel(tr("Smoothing"));
    label->setBuddy(m_smoothing);
    m_smoothing->setAccessibleName(tr("Smoothing of the curves"));
    m_smoothing->setToolTip(tr("Weight of what came before in an exponential mean; the raw curves stay visible."));
    m_smoothing->setRange(0, 95);
    m_smoothing->setPageStep(10);
    m_smoothing->setMaximumWidth(160);
    m_smoothingValue->setMinimumWidth(40);
    m_smoothingValue->setText(figure::number(0));
    layout->addWidget(m_logarithmic);
    layout->addSpacing(space::group);
    layout->addWidget(label);
    layout->addWidget(m_smoothing, 1);
    layout->addWidget(m_smoothingValue);
    layout->addStretch(2);
    return row;
}

void TrainPage::makeCharts() {
    const ChartAxis epoch{tr("Epoch"), {}, AxisFigures::whole, false};
    const ChartAxis within{tr("Epoch"), {}, AxisFigures::plain, false};
    m_loss->setObjectName(QStringLiteral("loss"));
    m_loss->setTitle(tr("Loss"));
    m_loss->setAxes(within, {tr("Loss"), {}, AxisFigures::plain, false});
    m_accuracy->setObjectName(QStringLiteral("accuracy"));
    m_accuracy->setTitle(tr("Accuracy on validation images"));
    m_accuracy->setAxes(within, {tr("Accuracy"), {}, AxisFigures::percent, false});
    m_rate->setObjectName(QStringLiteral("learning-rate"));
    m_rate->setTitle(tr("Learning rate"));
    m_rate->setAxes(epoch, {tr("Learning rate"), {}, AxisFigures::plain, false});
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setTitle(tr("Speed"));
    m_speed->setAxes(epoch, {tr("Images/s"), {}, AxisFigures::plain, false});
    for (LineChart* const chart : {m_loss, m_accuracy, m_rate, m_speed})
        chart->setEmptyText(tr("No figures yet: they come within the first epoch."));
}

void TrainPage::connectAll() {
    m_redraw->setSingleShot(true);
    m_redraw->setInterval(momentsShownEvery);
    connect(m_redraw, &QTimer::timeout, this, &TrainPage::showCurves);
    connect(m_start, &QPushButton::clicked, this, &TrainPage::startRequested);
    connect(m_pause, &QPushButton::clicked, this, &TrainPage::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &TrainPage::resumeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &TrainPage::cancelRequested);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(m_chosen); });
    connect(m_logarithmic, &QCheckBox::toggled, m_loss, &LineChart::setLogarithmicY);
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int percent) {
        m_smoothingValue->setText(figure::number(percent / 100.0));
        for (LineChart* const chart : {m_loss, m_accuracy, m_speed})
            chart->setSmoothing(percent / 100.0);
    });
    connect(m_model, &RunsModel::shownChanged, this, &TrainPage::showCurves);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid() || m_model->runs()[ownRow(*m_table, now)].id == m_chosen)
            return;
        m_chosenByHand = true;
        choose(m_model->runs()[ownRow(*m_table, now)].id);
    });
    connect(m_loss, &LineChart::pointClicked, this, [this](int series) {
        m_chosenByHand = true;
        choose(m_lossOwners[series]);
    });
    connect(m_accuracy, &LineChart::pointClicked, this, [this](int series) {
        m_chosenByHand = true;
        choose(m_accuracyOwners[series]);
    });
}

void TrainPage::setRuns(const QVector<RunCurve>& runs) {
    const QString before = m_chosen;
    const bool newOne = !runs.isEmpty() && m_model->rowOf(runs.last().id) < 0;
    m_chosen.clear();  // the table's selection is taken away while its rows change
    m_model->setRuns(runs);
    if (newOne)
        m_chosenByHand = false;
    if (m_chosenByHand && m_model->rowOf(before) >= 0)
        m_chosen = before;
    else
        m_chosen = runs.isEmpty() ? QString() : runs.last().id;
    selectChosen();
    showCurves();
    showFigures();
    if (m_chosen != before)
        Q_EMIT runChosen(m_chosen);
}

void TrainPage::appendEpoch(const QString& runId, const DistillationEpoch& epoch) {
    const int row = m_model->rowOf(runId);
    if (row < 0)
        return;
    m_model->append(row, epoch);
    showCurves();
    showFigures();
}

void TrainPage::appendMoment(const QString& runId, const DistillationMoment& moment) {
    const int row = m_model->rowOf(runId);
    if (row < 0)
        return;
    m_model->append(row, moment);
    if (!m_redraw->isActive())
        m_redraw->start();
}

void TrainPage::setTeacherAccuracy(std::optional<double> accuracy) {
    if (accuracy == m_teacher)
        return;
    m_teacher = accuracy;
    showCurves();
    showFigures();
}

void TrainPage::setState(TrainState state) {
    const bool paused = state == TrainState::paused;
    // One of them is what is most likely wanted, and looks so.
    const auto offer = [](QPushButton* button, bool possible, bool first) {
        button->setEnabled(possible);
        button->setDefault(possible && first);
        button->setIcon(icon(QStringLiteral("play"), possible && first ? Role::accentText : Role::text));
    };
    offer(m_start, state == TrainState::idle || paused, !paused);
    offer(m_resume, paused, true);
    const bool busy = state == TrainState::running || state == TrainState::pausing;
    m_start->setToolTip(state == TrainState::unavailable ? tr("A plan that fits is needed before training.")
                        : busy                           ? tr("A training is under way: pause or cancel it first.")
                        : paused                         ? tr("Begins anew; the unfinished run stays as it is.")
                                                         : QString());
    const QString nothing = tr("Nothing is being trained.");
    m_pause->setToolTip(state == TrainState::running   ? tr("Saves the training where it is; it can go on later.")
                        : state == TrainState::pausing ? tr("The training is being saved.")
                                                       : nothing);
    m_cancel->setToolTip(busy ? tr("Ends the training; what it has reached stays, and can go on later.") : nothing);
    m_pause->setVisible(!paused);
    m_pause->setEnabled(state == TrainState::running);
    m_resume->setVisible(paused);
    m_cancel->setEnabled(state == TrainState::running || state == TrainState::pausing);
    if (state != TrainState::running)
        setTimeLeft({});
}

void TrainPage::choose(const QString& id) {
    if (id == m_chosen)
        return;
    m_chosen = id;
    selectChosen();
    showCurves();
    showFigures();
    Q_EMIT runChosen(id);
}

void TrainPage::selectChosen() {
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && ownRow(*m_table, m_table->currentIndex()) != row)
        m_table->selectRow(shownIndex(*m_table, row).row());
}

void TrainPage::showCurves() {
    QVector<ChartSeries> loss;
    QVector<ChartSeries> accuracy;
    QVector<ChartSeries> rate;
    QVector<ChartSeries> speed;
    m_lossOwners.clear();
    m_accuracyOwners.clear();
    const QVector<RunCurve>& runs = m_model->runs();
    int visible = 0;
    for (int row = 0; row < runs.size(); ++row)
        visible += m_model->shown(row) && runs[row].hasFigures();
    m_accuracy->setChosen(-1, -1);
    // The chosen run comes last, so that it is drawn above the others.
    for (const bool chosen : {false, true}) {
        for (int row = 0; row < runs.size(); ++row) {
            const RunCurve& run = runs[row];
            if (!m_model->shown(row) || !run.hasFigures() || (run.id == m_chosen) != chosen)
                continue;
            const RunLook look{chosen, visible == 1, marks[static_cast<std::size_t>(row) % marks.size()]};
            const QVector<ChartSeries> lossOfRun = lossLines(run, look);
            const QVector<ChartSeries> accuracyOfRun = accuracyLines(run, look);
            if (chosen)
                m_accuracy->setChosen(static_cast<int>(accuracy.size()), bestEpoch(run.epochs));
            m_lossOwners += QVector<QString>(lossOfRun.size(), run.id);
            m_accuracyOwners += QVector<QString>(accuracyOfRun.size(), run.id);
            loss += lossOfRun;
            accuracy += accuracyOfRun;
            rate += learningRateLines(run, look);
            speed += speedLines(run, look);
        }
    }
    m_loss->setSeries(loss);
    m_accuracy->setSeries(accuracy);
    m_rate->setSeries(rate);
    m_speed->setSeries(speed);
    m_accuracy->setReferences(m_teacher
                                  ? QVector<ChartReference>{{tr("Teacher"), *m_teacher, ChartColour::of(Role::text)}}
                                  : QVector<ChartReference>());
}

void TrainPage::offerUse() {
    const int row = m_model->rowOf(m_chosen);
    const bool stale = row >= 0 && m_model->runs()[row].state == RunState::stale;
    const bool usable = stale && m_model->runs()[row].usable;
    const bool running = row >= 0 && m_model->runs()[row].state == RunState::running;
    for (QLineEdit* const field : {m_name, m_note}) {
        field->setEnabled(row >= 0);
        field->setToolTip(row >= 0 ? QString() : tr("There is no run yet."));
    }
    if (!m_name->hasFocus())
        m_name->setText(row >= 0 ? m_model->runs()[row].name : QString());
    if (!m_note->hasFocus())
        m_note->setText(row >= 0 ? m_model->runs()[row].note : QString());
    m_name->setPlaceholderText(row >= 0 ? tr("Name of run %1").arg(m_chosen) : tr("Name"));
    m_remove->setEnabled(row >= 0 && !running);
    m_remove->setToolTip(row < 0 ? tr("There is no run yet.") : running ? tr("It is being trained.") : QString());
    m_use->setEnabled(usable);
    m_use->setToolTip(usable  ? tr("Brings back the graph, partition and plan that it was made from; can be undone.")
                      : stale ? tr("It is of an older version, which did not keep its partition and plan.")
                              : tr("For a run of another partition or plan than the project has now."));
}

void TrainPage::showFigures() {
    offerUse();
    const int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        for (FigureTile* const tile : {m_epochTile, m_accuracyTile, m_speedTile})
            tile->setFigure({});
        return;
    }
    const RunCurve& run = m_model->runs()[row];
    const int done = run.epochs.empty() ? 0 : run.epochs.back().epoch;
    m_epochTile->setFigure(
        run.plannedEpochs > 0 ? tr("%1 of %2").arg(done).arg(run.plannedEpochs) : QString::number(done), run.title());
    const int best = bestEpoch(run.epochs);
    const auto last = run.epochs.empty() ? std::nullopt : validationAccuracy(run.epochs.back());
    QStringList notes;
    if (best >= 0) {
        const DistillationEpoch& epoch = run.epochs[static_cast<std::size_t>(best)];
        notes.append(tr("best %1, epoch %2").arg(figure::percent(validationAccuracy(epoch))).arg(epoch.epoch));
    }
    if (m_teacher)
        notes.append(tr("teacher %1").arg(figure::percent(*m_teacher)));
    m_accuracyTile->setFigure(figure::percent(last), notes.join(QStringLiteral(" · ")));
    m_speedTile->setFigure(run.epochs.empty() ? QString() : figure::number(run.epochs.back().imagesPerSecond));
}

void TrainPage::setTimeLeft(std::optional<double> seconds) {
    m_timeTile->setFigure(seconds ? figure::duration(*seconds) : QString());
    m_timeTile->setVisible(seconds.has_value());
}

QString TrainPage::runsCsv() const {
    return tableText(*m_model, TableFormat::csv);
}

}  // namespace nonn
