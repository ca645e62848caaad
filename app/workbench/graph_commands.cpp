// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph_commands.h"

#include "workbench/live_graph.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(nonn::GraphCommands)
};

Partition moved(const LiveGraph& live, const QVector<int>& filters, const std::function<int(int)>& studentAt) {
    Partition partition = *live.partition();
    for (int k = 0; k < filters.size(); ++k)
        partition = movedFilter(*live.graph(), std::move(partition), filters[k], studentAt(k));
    return partition;
}

}  // namespace

ChangeGraphSettings::ChangeGraphSettings(const GraphChoice& before, const GraphChoice& after,
                                         std::function<void(const GraphChoice&)> apply)
    : QUndoCommand(Text::tr("change settings of the graph")),
      m_before(before),
      m_after(after),
      m_apply(std::move(apply)) {}

MoveFilters::MoveFilters(LiveGraph& live, const QVector<int>& filters, int student)
    : QUndoCommand(Text::tr("move %n filter(s)", nullptr, static_cast<int>(filters.size()))),
      m_live(live),
      m_filters(filters),
      m_to(student) {
    const std::vector<int> studentOf = studentOfFilter(*live.partition());
    for (const int filter : filters)
        m_from << studentOf[static_cast<std::size_t>(filter)];
    moved(live, m_filters, [student](int) { return student; });
}

void MoveFilters::redo() {
    m_live.setPartition(moved(m_live, m_filters, [this](int) { return m_to; }));
}

void MoveFilters::undo() {
    m_live.setPartition(moved(m_live, m_filters, [this](int k) { return m_from[k]; }));
}

}  // namespace nonn
