// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/edge_layer.h"
#include "graph/graph_camera.h"
#include "graph/graph_geometry.h"
#include "graph/graph_legend.h"
#include "graph/graph_overview.h"
#include "graph/graph_scene.h"

#include <QPolygonF>
#include <QVector>
#include <QWidget>
#include <optional>
#include <vector>

class QMenu;
class QTimer;
class QVariantAnimation;

namespace nonn {

class KeepMenu;

/// The filter graph: filters coloured by student and sized by activity, edges by weight, the land of each student,
/// legend and overview. Nothing of the project changes here: a wish to move filters is a signal.
///
/// Mouse: wheel zooms about the cursor, drag of the background pans, click selects, Shift adds, Shift and drag (or the
/// lasso tool) draws round what to select, drag of selected filters onto the land or the legend's row of a student asks
/// to move them, right click opens the menu, which also takes the drawing out as a picture.
/// A click on the legend's head folds it, a drag moves it; a click on one of its rows selects what that stands for.
/// Keyboard: + and - zoom, F or Home fits, arrows pan; Space picks a filter, from then on arrows go to the next filter
/// in that direction (with Shift they add it), Tab and Shift+Tab to that with the next number, Control and arrows pan,
/// Escape lets go; the menu key opens the menu.
class FilterGraphView : public QWidget {
    Q_OBJECT

public:
    enum class Tool { select, lasso };

    explicit FilterGraphView(QWidget* parent = nullptr);

    /// Filters keep their selection by number, and glide to their new places within 150 ms.
    void setScene(const GraphScene& scene);
    const GraphScene& scene() const { return m_scene; }

    /// Ascending.
    const QVector<int>& selection() const { return m_selection; }
    void setSelection(QVector<int> filters);

    /// Centres and selects it, with a pulse. False where there is no such filter.
    bool showFilter(int filter);
    /// Those that an edge joins to what is selected, besides it.
    void selectNeighbours();
    /// All others.
    void invertSelection();
    /// Whose strongest class it is.
    void selectClass(int ofClass);
    /// So near that the selection fills the view.
    void zoomToSelection();

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    void setLegendVisible(bool visible);
    void setOverviewVisible(bool visible);

    void zoomBy(double factor);
    void fit();

    /// What hovering tells of a filter.
    QString factsText(int filter) const;
    /// The centre of a filter in this widget.
    QPointF placeOf(int filter) const;
    /// The filter under a point, or -1.
    int filterAt(QPointF point) const;
    const GraphLegend& legend() const { return m_legend; }
    const GraphCamera& camera() const { return m_camera; }

    /// Draws the whole graph and its legend into `target` (in the painter's units) as lines and text, in the theme's
    /// colours.
    void renderTo(QPainter& painter, const QRectF& target) const;
    /// Completes at once what is painted little by little: for pictures.
    void finishRendering();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged(const QVector<int>& filters);
    void hovered(int filter);                                      ///< -1: none
    void moveRequested(const QVector<int>& filters, int student);  ///< or discardedFilters
    void toolChanged(nonn::FilterGraphView::Tool tool);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    static constexpr double smallestZoom = 0.02;
    static constexpr double largestZoom = 12;

    enum class Drag { none, pressed, pan, lasso, filters, overview, legend };

    // filter_graph_view.cpp
    bool hasFewEdges() const { return m_geometry.edges.size() <= EdgeLayer::few; }
    void setCamera(const GraphCamera& camera);
    QRectF roomForGraph() const;
    void arrangeCards();
    void placeLegend(const QRectF& room);
    void glideFrom(std::vector<QPointF> places, const GraphCamera& camera);
    void showGlide(double share);
    void refine();
    void describe();
    void setCurrent(int filter);
    void setHovered(int filter);

    // filter_graph_view_menu.cpp
    void showMenu(const QPoint& globalPosition);
    void addSelecting(QMenu& menu);

    // filter_graph_view_input.cpp
    bool isOnOverview(QPointF point) const;
    void beginDrag(QPointF point, Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF point);
    void select(int filter, Qt::KeyboardModifiers modifiers);
    void endLasso();
    void endClick(QPointF point, Qt::KeyboardModifiers modifiers);
    std::optional<int> dropTargetAt(QPointF point) const;
    int nearestToCentre() const;
    int neighbourTowards(int filter, QPointF direction) const;
    bool arrowPressed(int key, Qt::KeyboardModifiers modifiers);

    // filter_graph_view_paint.cpp
    void paintGraph(QPainter& painter);
    void paintLayer(QPainter& painter);
    void paintDrag(QPainter& painter) const;
    void paintPulse(QPainter& painter) const;
    void paintHoverCard(QPainter& painter) const;
    QRectF placeOfHoverCard(const QSizeF& size) const;
    GraphPainter::Marks marks() const;

    GraphScene m_scene;
    GraphGeometry m_geometry;  ///< with places on their way while they glide
    std::vector<QPointF> m_from;
    std::vector<QPointF> m_to;
    QVariantAnimation* m_glide;
    QVariantAnimation* m_pulse;
    int m_pulsing = -1;

    GraphCamera m_camera;
    GraphCamera m_fromCamera;  ///< while places glide and the view stays fitted
    GraphCamera m_toCamera;
    bool m_fitted = true;  ///< stays fitted until somebody zooms or pans
    EdgeLayer m_layer;
    QTimer* m_refine;
    KeepMenu* m_keep;
    GraphLegend m_legend;
    GraphOverview m_overview;
    bool m_legendVisible = true;
    bool m_legendFolded = false;
    QPointF m_legendOffset;  ///< from its corner, where a person has moved it
    bool m_overviewVisible = true;

    QVector<int> m_selection;
    int m_current = -1;
    int m_hovered = -1;
    Tool m_tool = Tool::select;
    Drag m_drag = Drag::none;
    QPointF m_pressed;
    QPointF m_cursor;
    int m_pressedFilter = -1;
    Qt::KeyboardModifiers m_pressedModifiers;
    QPolygonF m_lasso;
    std::optional<int> m_dropTarget;
};

}  // namespace nonn
