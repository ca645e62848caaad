// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_camera.h"
#include "graph/graph_scene.h"

#include <QImage>
#include <QPixmap>
#include <QPoint>
#include <QVector>
#include <QWidget>
#include <vector>

namespace nonn {

/// All weights of a filter graph, also those below the threshold, as a square: rows and columns are filters, ordered by
/// student and within it by the sum of their weights, the strongest first; lines between students. The selection is the
/// graph's: a click selects both filters of a pair.
///
/// Mouse: wheel zooms about the cursor, drag pans, hovering tells the pair, right click takes it out as a picture.
/// Keyboard: arrows move a pair, Space selects it, + and - zoom, F or Home fits.
class FilterMatrixView : public QWidget {
    Q_OBJECT

public:
    explicit FilterMatrixView(QWidget* parent = nullptr);

    void setScene(const GraphScene& scene);
    const GraphScene& scene() const { return m_scene; }
    const QVector<int>& selection() const { return m_selection; }
    void setSelection(QVector<int> filters);
    void fit();
    void zoomBy(double factor);

    /// Filters in the order of rows and columns.
    const std::vector<int>& order() const { return m_order; }
    /// What hovering tells of a cell.
    QString cellText(int row, int column) const;
    /// The middle of a cell in this widget.
    QPointF placeOf(int row, int column) const;

    void renderTo(QPainter& painter, const QRectF& target);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged(const QVector<int>& filters);
    void hovered(int filter);  ///< that of the row; -1: none

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

private:
    int count() const { return static_cast<int>(m_order.size()); }
    void sumWeights();
    void sortFilters();
    void colourCells();
    void setCell(QPoint cell);
    QPoint cellAt(QPointF point) const;  ///< column, row; (-1, -1) outside
    QRectF room(const QRectF& page) const;
    void setCamera(const GraphCamera& camera);
    void drawMatrix(QPainter& painter, const GraphCamera& camera, const QRectF& page) const;
    void drawStudents(QPainter& painter, const GraphCamera& camera) const;
    void drawScale(QPainter& painter, const QRectF& page) const;
    void drawMarks(QPainter& painter) const;
    void describe();

    GraphScene m_scene;
    std::vector<double> m_strength;  ///< sum of weights of each filter
    std::vector<int> m_order;
    std::vector<int> m_row;  ///< of each filter
    struct Block {
        int student = 0;
        int first = 0;
        int count = 0;
    };
    std::vector<Block> m_blocks;
    QImage m_cells;     ///< one pixel a pair; null when they are to be coloured
    QPixmap m_picture;  ///< the view without marks, at m_camera; null when it is to be drawn
    GraphCamera m_camera;
    bool m_fitted = true;
    QVector<int> m_selection;
    QPoint m_cell{-1, -1};
    QPointF m_pressed;
    QPointF m_cursor;
    bool m_panning = false;
};

}  // namespace nonn
