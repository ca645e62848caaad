// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graph_page.h"

#include "graph/graph_camera.h"
#include "theme/icons.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace nonn {

namespace {

constexpr int factsWidth = 300;  // three images and their margins

}  // namespace

GraphPage::GraphPage(QWidget* parent)
    : QWidget(parent),
      m_view(new FilterGraphView),
      m_matrix(new FilterMatrixView),
      m_facts(new FilterFacts),
      m_factsArea(new QScrollArea),
      m_stack(new QStackedWidget),
      m_search(new QLineEdit),
      m_figures(new QLabel) {
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_matrix);
    m_factsArea->setWidget(m_facts);
    m_factsArea->setWidgetResizable(true);
    m_factsArea->setFrameShape(QFrame::NoFrame);
    m_factsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsArea->setMinimumWidth(factsWidth + m_factsArea->verticalScrollBar()->sizeHint().width());
    m_factsArea->hide();
    auto* const splitter = new QSplitter;
    splitter->addWidget(m_stack);
    splitter->addWidget(m_factsArea);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, m_factsArea->minimumWidth()});
    splitter->setHandleWidth(1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(splitter, 1);

    connect(m_view, &FilterGraphView::selectionChanged, this, &GraphPage::select);
    connect(m_matrix, &FilterMatrixView::selectionChanged, this, &GraphPage::select);
    connect(m_view, &FilterGraphView::moveRequested, this, &GraphPage::moveRequested);
    connect(m_facts, &FilterFacts::moveRequested, this, &GraphPage::moveRequested);
    connect(m_facts, &FilterFacts::filterActivated, m_view, &FilterGraphView::showFilter);
    connect(m_facts, &FilterFacts::closeRequested, this, [this] {
        m_factsArea->hide();
        setFigures(m_told);
        select({});
        m_stack->currentWidget()->setFocus();
    });
}

QToolButton* GraphPage::makeTool(const QString& iconName, const QString& text, bool checkable) {
    auto* const button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setCheckable(checkable);
    return button;
}

QWidget* GraphPage::makeTools() {
    auto* const bar = new QWidget;
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(space::group, space::half, space::group, space::half);
    row->setSpacing(space::half);
    QToolButton* const lasso = makeTool(QStringLiteral("lasso"), tr("Select by drawing round filters"), true);
    QToolButton* const closer = makeTool(QStringLiteral("zoom-in"), tr("Zoom in (+)"), false);
    QToolButton* const farther = makeTool(QStringLiteral("zoom-out"), tr("Zoom out (-)"), false);
    QToolButton* const fit = makeTool(QStringLiteral("fit"), tr("Show all (F)"), false);
    QToolButton* const matrix = makeTool(QStringLiteral("matrix"), tr("Show the weights as a matrix"), true);
    for (QToolButton* const tool : {lasso, closer, farther, fit, matrix, makeLookTool()})
        row->addWidget(tool);
    m_search->setPlaceholderText(tr("Filter number"));
    m_search->setAccessibleName(tr("Search a filter by its number or name"));
    setManualPlaces({{m_search, "graph#Filter number"}});
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(150);
    m_search->addAction(icon(QStringLiteral("search"), Role::mutedText), QLineEdit::LeadingPosition);
    row->addSpacing(space::gap);
    row->addWidget(m_search);
    row->addSpacing(space::gap);
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_figures->setWordWrap(true);
    theme::setFont(*m_figures, TextSize::small);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_figures, 1);
    connect(lasso, &QToolButton::toggled, this,
            [this](bool on) { m_view->setTool(on ? FilterGraphView::Tool::lasso : FilterGraphView::Tool::select); });
    connect(m_view, &FilterGraphView::toolChanged, lasso,
            [lasso](FilterGraphView::Tool tool) { lasso->setChecked(tool == FilterGraphView::Tool::lasso); });
    connect(matrix, &QToolButton::toggled, this, [this](bool on) { m_stack->setCurrentIndex(on ? 1 : 0); });
    const auto zoom = [this](double factor) {
        m_stack->currentIndex() == 0 ? m_view->zoomBy(factor) : m_matrix->zoomBy(factor);
    };
    connect(closer, &QToolButton::clicked, this, [zoom] { zoom(zoomStep); });
    connect(farther, &QToolButton::clicked, this, [zoom] { zoom(1 / zoomStep); });
    connect(fit, &QToolButton::clicked, this,
            [this] { m_stack->currentIndex() == 0 ? m_view->fit() : m_matrix->fit(); });
    connect(m_search, &QLineEdit::returnPressed, this, &GraphPage::search);
    return bar;
}

void GraphPage::setScene(const GraphScene& scene) {
    GraphScene shown = scene;
    shown.look = m_look;
    m_view->setScene(shown);
    m_matrix->setScene(shown);
    m_facts->setScene(shown);
}

void GraphPage::setLook(const GraphLook& look) {
    if (look == m_look)
        return;
    m_look = look;
    GraphScene shown = m_view->scene();
    shown.look = look;
    m_view->setScene(shown);
}

/// What of the drawing is seen, and what colour and size of a filter tell.
QToolButton* GraphPage::makeLookTool() {
    QToolButton* const tool = makeTool(QStringLiteral("settings"), tr("How the drawing looks"), false);
    tool->setObjectName(QStringLiteral("look"));
    tool->setPopupMode(QToolButton::InstantPopup);
    auto* const menu = new QMenu(tool);
    tool->setMenu(menu);
    const auto add = [&](const QString& text, bool GraphLook::*part) {
        QAction* const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_look.*part);
        connect(action, &QAction::toggled, this, [this, part](bool on) {
            GraphLook look = m_look;
            look.*part = on;
            setLook(look);
        });
    };
    add(tr("Labels"), &GraphLook::labels);
    add(tr("Edges"), &GraphLook::edges);
    add(tr("Land of each student"), &GraphLook::regions);
    using Colour = GraphLook::Colour;
    using Size = GraphLook::Size;
    addChoices(*menu, tr("Colour"),
               QList<std::pair<QString, Colour>>{{tr("Student"), Colour::student},
                                                 {tr("Class it responds to most"), Colour::topClass},
                                                 {tr("Activity"), Colour::activity},
                                                 {tr("Number of edges"), Colour::degree}},
               &GraphLook::colour);
    addChoices(
        *menu, tr("Size"),
        QList<std::pair<QString, Size>>{
            {tr("Activity"), Size::activity}, {tr("Number of edges"), Size::degree}, {tr("All the same"), Size::same}},
        &GraphLook::size);
    return tool;
}

template <typename Value>
void GraphPage::addChoices(QMenu& menu, const QString& title, const QList<std::pair<QString, Value>>& choices,
                           Value GraphLook::*part) {
    menu.addSection(title);
    auto* const group = new QActionGroup(&menu);
    for (const auto& [text, value] : choices) {
        QAction* const action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_look.*part == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, part, value = value] {
            GraphLook look = m_look;
            look.*part = value;
            setLook(look);
        });
    }
}

void GraphPage::setFigures(const QString& text) {
    m_told = text;
    const bool unknown = m_factsArea->isHidden();
    m_figures->setText(unknown && !text.isEmpty() ? tr("%1 · click a filter for its facts").arg(text) : text);
    m_figures->setToolTip(m_figures->text());
}

/// The graph has all the room until there is something to tell, and does not move again with every click.
void GraphPage::select(const QVector<int>& filters) {
    m_view->setSelection(filters);
    m_matrix->setSelection(filters);
    m_facts->setSelection(filters);
    if (!filters.isEmpty() && m_factsArea->isHidden()) {
        m_factsArea->show();
        setFigures(m_told);
    }
    Q_EMIT selectionChanged(filters);
}

void GraphPage::search() {
    if (m_stack->currentIndex() != 0)
        m_stack->setCurrentIndex(0);
    if (!m_view->showFilter(findFilter(m_view->scene(), m_search->text()).value_or(-1)))
        setFigures(tr("There is no filter %1.").arg(m_search->text()));
}

}  // namespace nonn
