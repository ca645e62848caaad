// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/filter_facts.h"
#include "graph/filter_graph_view.h"
#include "graph/filter_matrix_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace nonn {

/// The filter graph with its tools and figures: as a drawing or as a matrix, and what is known of the selected filters.
class GraphPage : public QWidget {
    Q_OBJECT

public:
    explicit GraphPage(QWidget* parent = nullptr);

    void setScene(const GraphScene& scene);
    void setLook(const GraphLook& look);
    /// A line of figures under the tools, as "modularity 0.457".
    void setFigures(const QString& text);
    FilterGraphView& view() { return *m_view; }
    const FilterGraphView& view() const { return *m_view; }
    FilterFacts& facts() { return *m_facts; }
    QVector<int> selection() const { return m_view->selection(); }

Q_SIGNALS:
    void selectionChanged(const QVector<int>& filters);
    void moveRequested(const QVector<int>& filters, int student);

private:
    QWidget* makeTools();
    QToolButton* makeTool(const QString& iconName, const QString& text, bool checkable);
    QToolButton* makeLookTool();
    template <typename Value>
    void addChoices(QMenu& menu, const QString& title, const QList<std::pair<QString, Value>>& choices,
                    Value GraphLook::*part);
    void select(const QVector<int>& filters);
    void search();

    GraphLook m_look;
    FilterGraphView* m_view;
    FilterMatrixView* m_matrix;
    FilterFacts* m_facts;
    QScrollArea* m_factsArea;  ///< comes with the first selection, and goes when it is closed
    QStackedWidget* m_stack;
    QLineEdit* m_search;
    QLabel* m_figures;
    QString m_told;  ///< of figures
};

}  // namespace nonn
