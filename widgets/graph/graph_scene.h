// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/filter_graph.h"
#include "graph/layout.h"
#include "graph/partition.h"

#include <QColor>
#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>
#include <optional>
#include <vector>

namespace nonn {

/// How the drawing shows it.
struct GraphLook {
    enum class Colour { student, topClass, activity, degree };
    enum class Size { activity, degree, same };

    Colour colour = Colour::student;
    Size size = Size::activity;
    bool labels = true;
    bool edges = true;
    bool regions = true;

    bool operator==(const GraphLook&) const = default;
};

/// What the views of a filter graph show. A copy is cheap but for the layout.
struct GraphScene {
    std::shared_ptr<const FilterGraph> graph;  ///< may be null: nothing to show yet
    std::optional<Partition> partition;        ///< absent, or of another graph: filters without students
    Layout layout;                             ///< of another number of filters: not placed yet
    std::vector<int> slots;                    ///< colour slot of each student; what is missing is the student's number
    GraphLook look;
    QStringList classNames;  ///< for the graph's classes; what is missing is their number

    int filters() const { return graph ? graph->filters : 0; }
    /// The partition where it is one of this graph.
    const Partition* shownPartition() const;
    int students() const;
    bool placed() const;
    int slot(int student) const;
    /// Of a student or discardedFilters, in the brightness of the theme.
    QColor colour(int student) const;
    QString className(int index) const;
};

/// Of each filter the class whose images excite it most; empty where that is not known.
std::vector<int> topClasses(const FilterGraph& graph);
/// Of each filter the number of its edges.
std::vector<int> degrees(const FilterGraph& graph);

/// "Student 0", as in its files; "Discarded".
QString studentName(int student);
/// "Filter 12", and its name where it has one.
QString filterTitle(const GraphScene& scene, int filter);
/// The filter of that number, or of that name.
std::optional<int> findFilter(const GraphScene& scene, const QString& text);
/// "Student 0 · 140 filters".
QString studentTitle(const GraphScene& scene, int student);

struct FilterNeighbour {
    int filter = 0;
    float weight = 0;
};

/// What can be told of one filter.
struct FilterFact {
    int filter = 0;
    std::optional<int> student;               ///< or discardedFilters; absent without partition
    std::optional<double> activity;           ///< share of the summed activity of all filters, 0..1
    std::vector<FilterNeighbour> neighbours;  ///< by edges, the strongest first
    std::vector<double> classShares;          ///< of its activity by true class, sum 1; empty where unknown
    std::optional<int> topClass;
};

FilterFact factOf(const GraphScene& scene, int filter);

/// Several lines: number, student, activity, degree, strongest neighbour, top class.
QString factText(const GraphScene& scene, const FilterFact& fact);

/// "256 filters, 326 edges, 2 students, 3 selected": what a screen reader is told of a view.
QString sceneDescription(const GraphScene& scene, int selected);

}  // namespace nonn
