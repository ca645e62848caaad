// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_geometry.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

class QPainter;

namespace nonn {

/// What the marks of a graph mean: the students with their sizes, the discarded filters, the scale of edges and that of
/// filters. A card for a corner; its rows also take filters that are dropped on them.
class GraphLegend {
public:
    struct Entry {
        int student = 0;  ///< or discardedFilters
        QString name;
        QString size;
        int ofClass = -1;  ///< where it stands for a class of images and no student
    };
    enum class Shape {
        plain,   ///< for pictures
        open,    ///< under a line by which it is moved and folded
        folded,  ///< to that line
    };

    /// Lays the card out within `room` from its top left corner: in several columns where there are many students, and
    /// with a last line telling how many did not fit. Nothing where there is no graph.
    void arrange(const GraphScene& scene, const QRectF& room, Shape shape = Shape::plain);
    void moveBy(QPointF offset);

    bool isEmpty() const { return m_card.isEmpty(); }
    const QRectF& card() const { return m_card; }
    /// The line by which it is moved and folded; empty where it is plain.
    const QRectF& header() const { return m_header; }
    const std::vector<Entry>& entries() const { return m_entries; }
    /// "Edge weight 0.64 to 1" and what the sizes mean.
    QStringList scaleTexts() const;

    /// The student (or discardedFilters) in whose row the point lies.
    std::optional<int> studentAt(QPointF point) const;
    QRectF rowOf(int student) const;
    /// The class of images in whose row the point lies.
    std::optional<int> classAt(QPointF point) const;

    void draw(QPainter& painter, const GraphScene& scene) const;

private:
    void measure(const GraphScene& scene);
    void place(const QRectF& room);
    void addClasses(const GraphScene& scene);
    void drawHeader(QPainter& painter) const;
    void drawScales(QPainter& painter, const GraphScene& scene) const;
    void drawColourScale(QPainter& painter, const QRectF& row) const;

    QRectF m_card;
    QRectF m_header;
    Shape m_shape = Shape::plain;
    std::vector<Entry> m_entries;  ///< the shown ones
    std::vector<QRectF> m_rows;    ///< of the entries
    int m_left = 0;                ///< entries that did not fit
    QString m_edgeText;
    QString m_sizeText;
    QString m_colourText;  ///< of a scale of colours; empty where there is none
    double m_rowHeight = 0;
    double m_columnWidth = 0;
    double m_scalesTop = 0;
};

}  // namespace nonn
