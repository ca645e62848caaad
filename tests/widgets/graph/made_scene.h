// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_scene.h"
#include "graph/made_graphs.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

/// Twelve filters: 0..5 of student 0 to the left, 6..10 of student 1 to the right, 11 discarded and without an edge
/// beneath. Neighbours are 20 apart; 0 and 1 are tied most strongly, 5 and 6 tie the students.
inline nonn::GraphScene makeScene() {
    std::vector<nonn::Edge> edges{{0, 1, 1.0F}, {0, 2, 0.5F}, {1, 3, 0.4F},  {2, 4, 0.4F}, {3, 5, 0.3F},
                                  {5, 6, 0.2F}, {6, 7, 0.9F}, {7, 8, 0.35F}, {8, 9, 0.6F}, {9, 10, 0.7F}};
    nonn::FilterGraph graph = makeFilterGraph(12, edges);
    graph.classes = 2;
    for (int filter = 0; filter < 12; ++filter)
        graph.activity.push_back(filter == 11 ? 0 : 1 + filter);
    graph.byTrueClass.resize(24);
    for (std::size_t filter = 0; filter < 11; ++filter) {
        graph.byTrueClass[filter] = 0.25 * graph.activity[filter];
        graph.byTrueClass[12 + filter] = 0.75 * graph.activity[filter];
    }
    nonn::GraphScene scene;
    nonn::Partition partition;
    partition.settings.students = 2;
    partition.filters = 12;
    partition.students = {{0, 1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}};
    partition.discarded = {11};
    partition.kept = 11;
    scene.partition = partition;
    for (int filter = 0; filter < 6; ++filter)
        scene.layout.positions.push_back({20.0 * (filter % 2), 40 + 20.0 * (filter / 2)});
    for (int filter = 0; filter < 5; ++filter)
        scene.layout.positions.push_back({200 + 20.0 * (filter % 2), 40 + 20.0 * (filter / 2)});
    scene.layout.positions.push_back({0, 0});
    scene.slots = {0, 1};
    scene.classNames = QStringList{QStringLiteral("Coat"), QStringLiteral("Boot")};
    scene.graph = std::make_shared<nonn::FilterGraph>(graph);
    return scene;
}

inline void sendMouse(QWidget& widget, QEvent::Type type, QPointF point, Qt::KeyboardModifiers modifiers = {},
                      Qt::MouseButton button = Qt::LeftButton) {
    const Qt::MouseButton changed = type == QEvent::MouseMove ? Qt::NoButton : button;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : button;
    QMouseEvent event(type, point, widget.mapToGlobal(point), changed, held, modifiers);
    QApplication::sendEvent(&widget, &event);
}

/// Press, moves along the points, release at the last.
inline void drag(QWidget& widget, const QList<QPointF>& points, Qt::KeyboardModifiers modifiers = {}) {
    sendMouse(widget, QEvent::MouseButtonPress, points.front(), modifiers);
    for (const QPointF point : points)
        sendMouse(widget, QEvent::MouseMove, point, modifiers);
    sendMouse(widget, QEvent::MouseButtonRelease, points.back(), modifiers);
}
