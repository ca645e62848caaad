// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/balance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace nonn {

namespace {

constexpr double roundingError = 1e-9;

class Balancer {
public:
    Balancer(const OrderedFilters& filters, int students, std::vector<int>& studentOf)
        : m_filters(filters),
          m_students(static_cast<std::size_t>(students)),
          m_studentOf(studentOf),
          m_sizes(m_students),
          m_studentStrengths(m_students),
          m_links(m_studentOf.size() * m_students),
          m_weights(m_studentOf.size() * m_students),
          m_neighbours(m_studentOf.size()),
          m_total(std::accumulate(filters.strengths().begin(), filters.strengths().end(), 0.0) / 2) {
        for (const auto& [a, b, weight] : filters.edges().edges) {
            m_neighbours[static_cast<std::size_t>(a)].push_back({static_cast<std::size_t>(b), weight});
            m_neighbours[static_cast<std::size_t>(b)].push_back({static_cast<std::size_t>(a), weight});
        }
        for (std::size_t filter = 0; filter < m_studentOf.size(); ++filter) {
            if (m_studentOf[filter] == discardedFilters)
                continue;
            const auto student = static_cast<std::size_t>(m_studentOf[filter]);
            ++m_sizes[student];
            m_studentStrengths[student] += filters.strengths()[filter];
            addWeights(filter, student, 1);
            for (const auto& [neighbour, weight] : m_neighbours[filter])
                m_links[neighbour * m_students + student] += static_cast<double>(weight);
        }
    }

    void run(double balance, const Progress& progress) {
        const double mean =
            static_cast<double>(std::accumulate(m_sizes.begin(), m_sizes.end(), 0)) / static_cast<double>(m_students);
        const auto [smallest, largest] = std::ranges::minmax(m_sizes);
        const double distance = (1 - balance) * std::max(largest - mean, mean - smallest);
        m_most = static_cast<int>(std::ceil(mean + distance - roundingError));
        m_least = static_cast<int>(std::floor(mean - distance + roundingError));
        while (!std::ranges::all_of(m_sizes, [&](int size) { return size >= m_least && size <= m_most; })) {
            progress.check();
            const Move move = bestMove();
            apply(move.filter, move.to);
        }
    }

private:
    struct Move {
        std::size_t filter = 0;
        std::size_t to = 0;
        double modularity = 0;  // gained
        double weight = 0;      // mean all-pairs weight gained
    };

    void addWeights(std::size_t member, std::size_t student, double sign) {
        for (std::size_t filter = 0; filter < m_studentOf.size(); ++filter)
            m_weights[filter * m_students + student] +=
                sign * m_filters.weight(static_cast<int>(member), static_cast<int>(filter));
    }

    /// For each pair of students whether a filter may go from one to the other: the sizes come nearer to their bounds
    /// and none is broken anew.
    std::vector<bool> allowedMoves() const {
        const bool someTooLarge = std::ranges::any_of(m_sizes, [&](int size) { return size > m_most; });
        const bool someTooSmall = std::ranges::any_of(m_sizes, [&](int size) { return size < m_least; });
        std::vector<bool> allowed;
        for (const int from : m_sizes)
            for (const int to : m_sizes)
                allowed.push_back((someTooLarge ? from > m_most : from > m_least) &&
                                  (someTooSmall ? to < m_least : to < m_most));
        return allowed;
    }

    Move bestMove() const {
        const std::vector<bool> allowed = allowedMoves();
        std::optional<Move> best;
        for (std::size_t filter = 0; filter < m_studentOf.size(); ++filter) {
            if (m_studentOf[filter] == discardedFilters)
                continue;
            const auto from = static_cast<std::size_t>(m_studentOf[filter]);
            for (std::size_t to = 0; to < m_students; ++to) {
                if (to == from || !allowed[from * m_students + to])
                    continue;
                const Move move = evaluate(filter, to);
                if (!best || std::tie(move.modularity, move.weight) > std::tie(best->modularity, best->weight))
                    best = move;
            }
        }
        return best.value();
    }

    Move evaluate(std::size_t filter, std::size_t to) const {
        const auto from = static_cast<std::size_t>(m_studentOf[filter]);
        const double* const links = m_links.data() + filter * m_students;
        const double* const weights = m_weights.data() + filter * m_students;
        const double strength = m_filters.strengths()[filter];
        Move move{filter, to};
        if (strength > 0)
            move.modularity =
                (links[to] - links[from]) / m_total -
                strength * (m_studentStrengths[to] - m_studentStrengths[from] + strength) / (2 * m_total * m_total);
        move.weight = weights[to] / m_sizes[to] - weights[from] / std::max(1, m_sizes[from] - 1);
        return move;
    }

    void apply(std::size_t filter, std::size_t to) {
        const auto from = static_cast<std::size_t>(m_studentOf[filter]);
        const double strength = m_filters.strengths()[filter];
        m_studentOf[filter] = static_cast<int>(to);
        --m_sizes[from];
        ++m_sizes[to];
        m_studentStrengths[from] -= strength;
        m_studentStrengths[to] += strength;
        for (const auto& [neighbour, weight] : m_neighbours[filter]) {
            m_links[neighbour * m_students + from] -= static_cast<double>(weight);
            m_links[neighbour * m_students + to] += static_cast<double>(weight);
        }
        addWeights(filter, from, -1);
        addWeights(filter, to, 1);
    }

    const OrderedFilters& m_filters;
    std::size_t m_students;
    std::vector<int>& m_studentOf;
    std::vector<int> m_sizes;
    std::vector<double> m_studentStrengths;
    std::vector<double> m_links;    // filters x students: sums of surviving edges
    std::vector<double> m_weights;  // filters x students: sums of all-pairs weights
    std::vector<std::vector<std::pair<std::size_t, float>>> m_neighbours;
    double m_total;  // of edge weights
    int m_most = 0;
    int m_least = 0;
};

}  // namespace

void balanceSizes(const OrderedFilters& filters, int students, double balance, std::vector<int>& studentOf,
                  const Progress& progress) {
    if (balance > 0)
        Balancer(filters, students, studentOf).run(balance, progress);
}

}  // namespace nonn
