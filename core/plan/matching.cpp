// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/matching.h"

#include "plan/units.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

/// Kuhn and Munkres with potentials, a row at a time along a shortest augmenting path. Rows and columns count from 1;
/// column 0 stands for the row that is being placed.
class Hungarian {
public:
    explicit Hungarian(const CostTable& costs)
        : m_costs(costs),
          m_columns(costs.front().size()),
          m_rowPotential(costs.size() + 1, 0),
          m_columnPotential(m_columns + 1, 0),
          m_rowOf(m_columns + 1, 0) {}

    std::vector<int> solve() {
        for (std::size_t row = 1; row <= m_costs.size(); ++row)
            if (!place(row))
                return {};
        std::vector<int> columns(m_costs.size());
        for (std::size_t column = 1; column <= m_columns; ++column)
            if (m_rowOf[column] > 0)
                columns[m_rowOf[column] - 1] = static_cast<int>(column) - 1;
        return columns;
    }

private:
    bool place(std::size_t row) {
        std::vector<double> distance(m_columns + 1, infinite);
        std::vector<std::size_t> before(m_columns + 1, 0);
        std::vector<bool> done(m_columns + 1, false);
        m_rowOf[0] = row;
        std::size_t column = 0;
        do {
            done[column] = true;
            const std::size_t from = m_rowOf[column];
            double step = infinite;
            std::size_t next = 0;
            for (std::size_t j = 1; j <= m_columns; ++j) {
                if (done[j])
                    continue;
                const double reduced = m_costs[from - 1][j - 1] - m_rowPotential[from] - m_columnPotential[j];
                if (reduced < distance[j]) {
                    distance[j] = reduced;
                    before[j] = column;
                }
                if (distance[j] < step) {
                    step = distance[j];
                    next = j;
                }
            }
            if (step == infinite)
                return false;
            for (std::size_t j = 0; j <= m_columns; ++j) {
                if (done[j]) {
                    m_rowPotential[m_rowOf[j]] += step;
                    m_columnPotential[j] -= step;
                } else {
                    distance[j] -= step;
                }
            }
            column = next;
        } while (m_rowOf[column] != 0);
        for (; column != 0; column = before[column])
            m_rowOf[column] = m_rowOf[before[column]];
        return true;
    }

    const CostTable& m_costs;
    std::size_t m_columns;
    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<std::size_t> m_rowOf;  ///< of each column; 0: none
};

}  // namespace

std::vector<int> cheapestMatching(const CostTable& costs) {
    if (costs.empty() || costs.size() > costs.front().size())
        return {};
    return Hungarian(costs).solve();
}

double leastLargestCost(const CostTable& costs) {
    std::vector<double> values;
    for (const std::vector<double>& row : costs)
        std::ranges::copy_if(row, std::back_inserter(values), [](double cost) { return std::isfinite(cost); });
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    const auto possible = [&](double limit) {
        CostTable within = costs;
        for (std::vector<double>& row : within)
            for (double& cost : row)
                cost = cost <= limit ? 0 : infinite;
        return !cheapestMatching(within).empty();
    };
    const auto least = std::ranges::partition_point(values, [&](double limit) { return !possible(limit); });
    return least == values.end() ? infinite : *least;
}

}  // namespace nonn
