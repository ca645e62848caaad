// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include "pages/compare/compare_chart.h"
#include "pages/compare/compare_table.h"
#include "pages/compare/compare_words.h"
#include "pages/compare/failure_table.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/folding_columns.h"
#include "pages/scrolling_page.h"
#include "theme/accessible_role.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/manual_place.h"
#include "theme/settings_form.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace nonn {

namespace {

constexpr int chartHeight = 260;  // at least

/// What has no room first.
QVector<int> foldingOrder() {
    QVector<int> order;
    for (const CompareColumn column :
         {CompareColumn::reference, CompareColumn::expectedDifference, CompareColumn::seconds,
          CompareColumn::parameters, CompareColumn::bytes, CompareColumn::macs, CompareColumn::expected,
          CompareColumn::memory, CompareColumn::seeds, CompareColumn::halfWidth, CompareColumn::deviation,
          CompareColumn::oneGone})
        order << static_cast<int>(column);
    return order;
}

QPushButton* makeNamedButton(const QString& iconName, const QString& text, const QString& key) {
    auto* const button = new QPushButton(icon(iconName), text);
    button->setObjectName(key);
    button->setMinimumHeight(space::control);
    return button;
}

}  // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent),
      m_model(new FactsModel(compareColumns(), this)),
      m_table(makeFigureTable(m_model, QStringLiteral("comparison"), tr("Comparison"))),
      m_failures(new FactsModel(failureColumns(), this)),
      m_chart(new CompareChart),
      m_finished(new FigureTile(tr("Rows and seeds"))),
      m_best(new FigureTile(tr("Best of several devices"))),
      m_words(makeWrapped()),
      m_start(makeNamedButton(QStringLiteral("play"), tr("Start"), QStringLiteral("startComparison"))),
      m_pause(makeNamedButton(QStringLiteral("pause"), tr("Pause"), QStringLiteral("pauseComparison"))),
      m_open(makeNamedButton(QStringLiteral("train"), tr("Open as a run"), QStringLiteral("openRow"))) {
    makeSortable(*m_table);
    new FoldingColumns(*m_table, foldingOrder());
    m_chart->setMinimumHeight(chartHeight);
    m_words->setObjectName(QStringLiteral("words"));
    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_words);
    layout->addWidget(m_chart, 3);
    layout->addWidget(makeTables(), 2);
    setManualPlaces({{m_chart, "compare#What the view shows"},
                     {m_table, "compare#Columns"},
                     {m_start, "compare#Start"},
                     {m_pause, "compare#Pause"},
                     {m_open, "compare#Open as a run"}});
    connect(m_start, &QPushButton::clicked, this, &ComparePage::startRequested);
    connect(m_pause, &QPushButton::clicked, this, &ComparePage::pauseRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ComparisonLine* const line = chosen())
            Q_EMIT openRequested(chosenName(), line->seeds.front());
    });
    connect(m_chart, &CompareChart::rowClicked, this, &ComparePage::chooseRow);
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

QWidget* ComparePage::makeTables() {
    auto* const rows = new QWidget;
    auto* const layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, space::gap, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    QTableView* const failures =
        makeFigureTable(m_failures, QStringLiteral("failures"), tr("Expected accuracy when devices fail"));
    makeSortable(*failures);
    setManualPlace(*failures, "compare#Against failures");
    auto* const tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    setAccessibleRole(*tabs, QAccessible::Grouping);
    tabs->setAccessibleName(tr("Tables of the comparison"));
    tabs->setMinimumHeight(7 * space::row + space::control);
    tabs->addTab(rows, tr("Rows"));
    tabs->addTab(failures, tr("Against failures"));
    setManualPlace(*tabs, "compare#Columns");
    return tabs;
}

void ComparePage::setComparison(const Comparison& comparison, int finished, int wished) {
    const QString before = chosenName();
    m_comparison = comparison;
    m_done = finished;
    m_wished = wished;
    m_model->setRows(compareRows(comparison));
    m_failures->setRows(failureRows(comparison));
    m_chart->setComparison(comparison);
    chooseRow(before);
    showTiles();
    showWords();
    offerOpen();
    setState(m_state, m_why);
}

void ComparePage::showTiles() {
    m_finished->setFigure(m_wished > 0 ? tr("%1 of %2").arg(m_done).arg(m_wished) : QString(),
                          m_wished > 0 ? tr("%n seed(s) each", nullptr, m_comparison.seeds) : QString());
    const ComparisonLine* best = nullptr;
    for (const ComparisonLine& line : m_comparison.rows)
        if (line.row.devices > 1 && line.accuracy.count > 0 && (!best || line.accuracy.mean > best->accuracy.mean))
            best = &line;
    m_best->setFigure(best ? figure::percent(best->accuracy.mean) : QString(),
                      best ? QString::fromStdString(best->row.name) : QString());
}

void ComparePage::showWords() {
    const QStringList words = compareWords(m_comparison);
    m_words->setText(words.join(QLatin1Char('\n')));
    m_words->setVisible(!words.isEmpty());
}

void ComparePage::chooseRow(const QString& row) {
    for (int own = 0; own < m_model->rowCount(); ++own)
        if (QString::fromStdString(m_comparison.rows[static_cast<std::size_t>(own)].row.name) == row)
            m_table->selectRow(shownIndex(*m_table, own).row());
}

const ComparisonLine* ComparePage::chosen() const {
    const int row = m_table->currentIndex().isValid() ? ownRow(*m_table, m_table->currentIndex()) : -1;
    const std::vector<ComparisonLine>& rows = m_comparison.rows;
    return row >= 0 && static_cast<std::size_t>(row) < rows.size() ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

QString ComparePage::chosenName() const {
    const ComparisonLine* const line = chosen();
    return line ? QString::fromStdString(line->row.name) : QString();
}

void ComparePage::offerOpen() {
    const ComparisonLine* const line = chosen();
    const bool network = line && line->row.kind == RowKind::nonn;
    m_open->setEnabled(network && !line->seeds.empty());
    m_open->setToolTip(!line                                ? tr("Choose a row first.")
                       : line->row.kind == RowKind::teacher ? tr("The teacher is the project's own.")
                       : line->seeds.empty()                ? tr("It is not finished yet.")
                       : network ? tr("Makes a run of it, with its first seed, to be used, evaluated and exported.")
                                 : tr("Only students of a partition are a run of the project; this one lies in the "
                                      "project's folder, in compare/%1.")
                                       .arg(chosenName()));
    m_chart->choose(chosenName());
}

void ComparePage::setState(CompareState state, const QString& why) {
    m_state = state;
    m_why = why;
    const bool whole = m_wished > 0 && m_done == m_wished;
    const bool possible = state == CompareState::idle && !whole;
    m_start->setText(m_done > 0 && !whole ? tr("Go on") : tr("Start"));
    m_start->setEnabled(possible);
    m_start->setDefault(possible);
    m_start->setIcon(icon(QStringLiteral("play"), possible ? Role::accentText : Role::text));
    m_start->setToolTip(state == CompareState::unavailable ? why
                        : state != CompareState::idle      ? tr("It is under way.")
                        : whole                            ? tr("All of it is finished.")
                                : tr("Trains what is not trained yet; what is finished is kept."));
    m_pause->setEnabled(state == CompareState::running);
    m_pause->setToolTip(state == CompareState::running ? tr("Saves the training where it is; it can go on later.")
                                                       : tr("Nothing is being trained."));
}

}  // namespace nonn
