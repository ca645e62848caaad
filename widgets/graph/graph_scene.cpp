// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_scene.h"

#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace nonn {

namespace {

struct GraphText {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

std::vector<FilterNeighbour> neighboursOf(const FilterGraph& graph, int filter) {
    std::vector<FilterNeighbour> neighbours;
    for (const Edge& edge : graph.edges) {
        if (edge.a == filter)
            neighbours.push_back({edge.b, edge.weight});
        else if (edge.b == filter)
            neighbours.push_back({edge.a, edge.weight});
    }
    std::ranges::stable_sort(neighbours, std::ranges::greater(), &FilterNeighbour::weight);
    return neighbours;
}

std::vector<double> classSharesOf(const FilterGraph& graph, int filter) {
    const auto filters = static_cast<std::size_t>(graph.filters);
    const auto classes = static_cast<std::size_t>(graph.classes);
    if (classes == 0 || graph.byTrueClass.size() != classes * filters)
        return {};
    std::vector<double> shares(classes);
    for (std::size_t k = 0; k < classes; ++k)
        shares[k] = graph.byTrueClass[k * filters + static_cast<std::size_t>(filter)];
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (sum <= 0)
        return {};
    for (double& share : shares)
        share /= sum;
    return shares;
}

}  // namespace

const Partition* GraphScene::shownPartition() const {
    return graph && partition && partition->filters == graph->filters ? &*partition : nullptr;
}

int GraphScene::students() const {
    const Partition* const shown = shownPartition();
    return shown ? static_cast<int>(shown->students.size()) : 0;
}

bool GraphScene::placed() const {
    return filters() > 0 && layout.positions.size() == static_cast<std::size_t>(filters());
}

int GraphScene::slot(int student) const {
    const auto place = static_cast<std::size_t>(student);
    return place < slots.size() && slots[place] >= 0 ? slots[place] : student;
}

QColor GraphScene::colour(int student) const {
    return student == discardedFilters ? theme::colour(Role::mutedText) : theme::student(slot(student));
}

QString GraphScene::className(int index) const {
    return index < classNames.size() ? classNames[index] : GraphText::tr("Class %1").arg(index);
}

QString studentName(int student) {
    return student == discardedFilters ? GraphText::tr("Discarded") : GraphText::tr("Student %1").arg(student);
}

QString filterTitle(const GraphScene& scene, int filter) {
    const QString title = GraphText::tr("Filter %1").arg(filter);
    const auto place = static_cast<std::size_t>(filter);
    if (!scene.graph || place >= scene.graph->names.size() || scene.graph->names[place].empty())
        return title;
    return title + QStringLiteral(" · ") + QString::fromStdString(scene.graph->names[place]);
}

std::optional<int> findFilter(const GraphScene& scene, const QString& text) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (isNumber)
        return number >= 0 && number < scene.filters() ? std::optional(number) : std::nullopt;
    if (!scene.graph)
        return std::nullopt;
    const auto found = std::ranges::find(scene.graph->names, text.trimmed().toStdString());
    return found == scene.graph->names.end() ? std::nullopt
                                             : std::optional(static_cast<int>(found - scene.graph->names.begin()));
}

QString studentTitle(const GraphScene& scene, int student) {
    const Partition* const partition = scene.shownPartition();
    const std::size_t size = !partition ? 0
                             : student == discardedFilters
                                 ? partition->discarded.size()
                                 : partition->students[static_cast<std::size_t>(student)].size();
    return QStringLiteral("%1 · %2").arg(studentName(student),
                                         GraphText::tr("%n filters", nullptr, static_cast<int>(size)));
}

FilterFact factOf(const GraphScene& scene, int filter) {
    const FilterGraph& graph = *scene.graph;
    const auto place = static_cast<std::size_t>(filter);
    FilterFact fact;
    fact.filter = filter;
    if (const Partition* const partition = scene.shownPartition()) {
        fact.student = discardedFilters;
        for (std::size_t student = 0; student < partition->students.size(); ++student)
            if (std::ranges::binary_search(partition->students[student], filter))
                fact.student = static_cast<int>(student);
    }
    const double sum = std::accumulate(graph.activity.begin(), graph.activity.end(), 0.0);
    if (place < graph.activity.size() && sum > 0)
        fact.activity = graph.activity[place] / sum;
    fact.neighbours = neighboursOf(graph, filter);
    fact.classShares = classSharesOf(graph, filter);
    if (!fact.classShares.empty())
        fact.topClass = static_cast<int>(std::ranges::max_element(fact.classShares) - fact.classShares.begin());
    return fact;
}

QString factText(const GraphScene& scene, const FilterFact& fact) {
    QStringList lines{filterTitle(scene, fact.filter)};
    if (fact.student)
        lines.front() += QStringLiteral(" · ") + studentName(*fact.student);
    if (fact.activity)
        lines += GraphText::tr("Activity: %1 of all").arg(figure::percent(fact.activity));
    lines += GraphText::tr("Edges: %1").arg(fact.neighbours.size());
    if (!fact.neighbours.empty())
        lines += GraphText::tr("Strongest neighbour: filter %1, weight %2")
                     .arg(fact.neighbours.front().filter)
                     .arg(figure::number(fact.neighbours.front().weight, 3));
    if (fact.topClass)
        lines += GraphText::tr("Top class: %1, %2 of its activity")
                     .arg(scene.className(*fact.topClass),
                          figure::percent(fact.classShares[static_cast<std::size_t>(*fact.topClass)]));
    return lines.join(QLatin1Char('\n'));
}

QString sceneDescription(const GraphScene& scene, int selected) {
    if (scene.filters() == 0)
        return GraphText::tr("No filters yet.");
    const QStringList parts{GraphText::tr("%n filters", nullptr, scene.filters()),
                            GraphText::tr("%n edges", nullptr, static_cast<int>(scene.graph->edges.size())),
                            GraphText::tr("%n students", nullptr, scene.students()),
                            GraphText::tr("%n selected", nullptr, selected)};
    return listed(parts);
}

std::vector<int> topClasses(const FilterGraph& graph) {
    const auto filters = static_cast<std::size_t>(graph.filters);
    if (graph.classes < 1 || graph.byTrueClass.size() != static_cast<std::size_t>(graph.classes) * filters)
        return {};
    std::vector<int> top(filters, 0);
    for (std::size_t filter = 0; filter < filters; ++filter)
        for (int k = 1; k < graph.classes; ++k) {
            const auto activityBy = [&](int ofClass) {
                return graph.byTrueClass[static_cast<std::size_t>(ofClass) * filters + filter];
            };
            if (activityBy(k) > activityBy(top[filter]))
                top[filter] = k;
        }
    return top;
}

std::vector<int> degrees(const FilterGraph& graph) {
    std::vector<int> counts(static_cast<std::size_t>(graph.filters), 0);
    for (const Edge& edge : graph.edges) {
        ++counts[static_cast<std::size_t>(edge.a)];
        ++counts[static_cast<std::size_t>(edge.b)];
    }
    return counts;
}

}  // namespace nonn
