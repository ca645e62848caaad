// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"

#include <QPointer>
#include <QUndoCommand>
#include <QVector>
#include <functional>

namespace nonn {

class LiveGraph;

/// What the form of the filter graph says.
struct GraphChoice {
    GraphSettings graph;
    PartitionSettings partition;

    bool operator==(const GraphChoice&) const = default;
};

/// Settings of graph and partition, from one state to another; a drag of a slider is one.
class ChangeGraphSettings : public QUndoCommand {
public:
    ChangeGraphSettings(const GraphChoice& before, const GraphChoice& after,
                        std::function<void(const GraphChoice&)> apply);
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    GraphChoice m_before;
    GraphChoice m_after;
    std::function<void(const GraphChoice&)> m_apply;
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
    QVector<int> m_filters;
    QVector<int> m_from;
    int m_to;
};

}  // namespace nonn
