// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/confusion_cells.h"

#include <QPoint>
#include <QWidget>
#include <optional>

namespace nonn {

/// A confusion matrix as coloured squares: a row is a true class, a column what was answered. Small ones carry their
/// figures; of many classes as many names are written as there is room for, and those of the cell under the pointer.
/// That cell's facts stand beneath. A right click takes it out as a picture or a table. Arrow keys walk through the
/// cells, Return and Space choose as a click does.
class ConfusionMatrixView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionMatrixView(QWidget* parent = nullptr);

    /// One name a class; the baseline stays.
    void setMatrix(const ConfusionMatrix& matrix, const std::vector<std::string>& classNames);
    /// Shows the change since `baseline`; nothing: the matrix itself.
    void compareWith(const std::optional<ConfusionMatrix>& baseline);
    /// In percent of the true class's images instead of counts.
    void setShares(bool shares);

    const ConfusionCells& cells() const { return m_cells; }
    /// Where a cell is drawn.
    QRect cellRect(int trueClass, int answer) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellClicked(int trueClass, int answer);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Cell {
        int trueClass;
        int answer;
        bool operator==(const Cell&) const = default;
    };
    struct Layout {
        int side = 0;  ///< of a cell
        QRect cells;
        int rowNames = 0;     ///< width of the names at the left
        int columnNames = 0;  ///< height of the names above
        bool turned = false;  ///< the names above read upwards
    };

    void setCells(ConfusionCells cells);
    void drawMatrix(QPainter& painter, const Layout& layout) const;
    Layout makeLayout() const;
    std::optional<Cell> cellAt(const QPoint& position) const;
    /// The cell that the footer tells of: under the pointer, else under the keyboard's cursor.
    std::optional<Cell> told() const;
    void tell();
    void drawCells(QPainter& painter, const Layout& layout) const;
    void drawRowNames(QPainter& painter, const Layout& layout) const;
    void drawColumnNames(QPainter& painter, const Layout& layout) const;
    void drawAxes(QPainter& painter, const Layout& layout) const;
    void drawFooter(QPainter& painter) const;
    void drawFrame(QPainter& painter, const Layout& layout, const Cell& cell, int width) const;

    ConfusionCells m_cells;
    bool m_shares = false;
    std::optional<Cell> m_hovered;
    std::optional<Cell> m_cursor;
};

}  // namespace nonn
