// SPDX-License-Identifier: GPL-3.0-or-later
// Divides two groups of three filters that are tied by one weak edge.
#include "graph/csv_matrix.h"
#include "graph/filter_graph.h"
#include "graph/partition.h"

#include <cstdio>

int main() {
    constexpr int filters = 6;
    nonn::CsvMatrix weights;
    weights.rows = weights.columns = filters;
    for (int a = 0; a < filters; ++a)
        for (int b = 0; b < filters; ++b)
            weights.values.push_back(a == b ? 0.0f : a / 3 == b / 3 ? 1.0f : a + b == 5 ? 0.1f : 0.0f);
    const nonn::FilterGraph graph = nonn::importFilterGraph(weights, 0);
    nonn::PartitionSettings settings;
    settings.students = 2;
    for (const std::vector<int>& student : nonn::makePartition(graph, settings, {}).students) {
        for (const int filter : student)
            std::printf("%d ", filter);
        std::printf("\n");
    }
}
