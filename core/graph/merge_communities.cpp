// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/exact_communities.h"
#include "graph/labels.h"

#include <limits>

namespace nonn {

namespace {

/// Communities as nodes of a dense graph, each remembering the partner it would be merged with at the least loss.
class MergeTable {
public:
    MergeTable(const WeightedGraph& graph, const std::vector<int>& labels, double balance)
        : m_count(static_cast<std::size_t>(countLabels(labels))),
          m_links(m_count * m_count),
          m_strengths(m_count),
          m_shares(m_count),
          m_alive(m_count, true),
          m_partner(m_count),
          m_into(m_count),
          m_balance(balance) {
        for (const int label : labels)
            m_shares[static_cast<std::size_t>(label)] += 1.0 / graph.nodes;
        for (const auto& [a, b, weight] : graph.edges) {
            const auto i = static_cast<std::size_t>(labels[static_cast<std::size_t>(a)]);
            const auto j = static_cast<std::size_t>(labels[static_cast<std::size_t>(b)]);
            const auto value = static_cast<double>(weight);
            m_strengths[i] += value;
            m_strengths[j] += value;
            m_links[i * m_count + j] += value;
            if (i != j)
                m_links[j * m_count + i] += value;
            m_total += value;
        }
        for (std::size_t i = 0; i < m_count; ++i) {
            m_into[i] = i;
            findPartner(i);
        }
    }

    /// Merges one pair; there must be two communities.
    void mergeBest() {
        std::size_t best = m_count;
        for (std::size_t i = 0; i < m_count; ++i)
            if (m_alive[i] && (best == m_count || gain(i, m_partner[i]) > gain(best, m_partner[best])))
                best = i;
        merge(best, m_partner[best]);
    }

    std::vector<int> relabelled(const std::vector<int>& labels) const {
        std::vector<int> result;
        result.reserve(labels.size());
        for (const int label : labels) {
            auto community = static_cast<std::size_t>(label);
            while (m_into[community] != community)
                community = m_into[community];
            result.push_back(static_cast<int>(community));
        }
        return result;
    }

private:
    /// What merging two communities adds to the measure.
    double gain(std::size_t i, std::size_t j) const {
        const double evenness = -2 * m_balance * m_shares[i] * m_shares[j];
        if (m_total <= 0)
            return evenness;
        return evenness + m_links[i * m_count + j] / m_total -
               m_strengths[i] * m_strengths[j] / (2 * m_total * m_total);
    }

    void findPartner(std::size_t i) {
        double best = -std::numeric_limits<double>::infinity();
        for (std::size_t j = 0; j < m_count; ++j) {
            if (j == i || !m_alive[j])
                continue;
            const double value = gain(i, j);
            if (value > best) {
                best = value;
                m_partner[i] = j;
            }
        }
    }

    void merge(std::size_t kept, std::size_t gone) {
        m_alive[gone] = false;
        m_into[gone] = kept;
        m_strengths[kept] += m_strengths[gone];
        m_shares[kept] += m_shares[gone];
        for (std::size_t j = 0; j < m_count; ++j) {
            m_links[kept * m_count + j] += m_links[gone * m_count + j];
            m_links[j * m_count + kept] = m_links[kept * m_count + j];
        }
        findPartner(kept);
        for (std::size_t j = 0; j < m_count; ++j) {
            if (!m_alive[j] || j == kept)
                continue;
            if (m_partner[j] == kept || m_partner[j] == gone)
                findPartner(j);
            else if (gain(j, kept) > gain(j, m_partner[j]))
                m_partner[j] = kept;
        }
    }

    std::size_t m_count;
    std::vector<double> m_links;  // between two communities the sum of edge weights
    std::vector<double> m_strengths;
    std::vector<double> m_shares;  // of the nodes
    std::vector<bool> m_alive;
    std::vector<std::size_t> m_partner;
    std::vector<std::size_t> m_into;
    double m_balance;
    double m_total = 0;
};

}  // namespace

std::vector<int> mergeTo(const WeightedGraph& graph, const std::vector<int>& labels, int count, double balance) {
    const int communities = countLabels(labels);
    if (communities <= count)
        return labels;
    MergeTable table(graph, labels, balance);
    for (int left = communities; left > count; --left)
        table.mergeBest();
    return numberedBySize(table.relabelled(labels));
}

}  // namespace nonn
