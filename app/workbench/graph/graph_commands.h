// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"

#include <QUndoCommand>
#include <QVector>
#include <functional>
#include <memory>
#include <optional>

namespace nonn {

class LiveGraph;

/// What the form of the filter graph says.
struct GraphChoice {
    GraphSettings graph;
    PartitionSettings partition;

    bool operator==(const GraphChoice&) const = default;
};

/// A partition, and the graph that it is of.
struct DividedGraph {
    std::shared_ptr<const FilterGraph> graph;
    Partition partition;
};

/// Settings of graph and partition, from one state to another; a drag of a slider is one.
class ChangeGraphSettings : public QUndoCommand {
public:
    using Apply = std::function<void(const GraphChoice&, const std::optional<DividedGraph>&)>;

    /// `edited`: what was shown before, where filters had been moved by hand, which the settings do not tell.
    ChangeGraphSettings(const GraphChoice& before, std::optional<DividedGraph> edited, const GraphChoice& after,
                        Apply apply);
    void undo() override { m_apply(m_before, m_edited); }
    void redo() override { m_apply(m_after, std::nullopt); }

private:
    GraphChoice m_before;
    std::optional<DividedGraph> m_edited;
    GraphChoice m_after;
    Apply m_apply;
};

/// Filters moved by hand to a student, or to the discarded.
class MoveFilters : public QUndoCommand {
public:
    /// Throws Error where they cannot be moved there, as when a student would be left empty.
    MoveFilters(LiveGraph& live, const QVector<int>& filters, int student);
    void undo() override;
    void redo() override;

private:
    LiveGraph& m_live;
    std::shared_ptr<const FilterGraph> m_graph;
    Partition m_before;
    Partition m_after;
};

}  // namespace nonn
