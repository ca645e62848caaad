// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_commands.h"

#include "workbench/graph/live_graph.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(nonn::GraphCommands)
};

}  // namespace

ChangeGraphSettings::ChangeGraphSettings(const GraphChoice& before, std::optional<DividedGraph> edited,
                                         const GraphChoice& after, Apply apply)
    : QUndoCommand(CommandText::tr("change settings of the graph")),
      m_before(before),
      m_edited(std::move(edited)),
      m_after(after),
      m_apply(std::move(apply)) {}

MoveFilters::MoveFilters(LiveGraph& live, const QVector<int>& filters, int student)
    : QUndoCommand(CommandText::tr("move %n filter(s)", nullptr, static_cast<int>(filters.size()))),
      m_live(live),
      m_graph(live.graph()),
      m_before(*live.partition()),
      m_after(m_before) {
    for (const int filter : filters)
        m_after = movedFilter(*m_graph, std::move(m_after), filter, student);
}

void MoveFilters::redo() {
    m_live.restore(m_graph, m_after);
}

void MoveFilters::undo() {
    m_live.restore(m_graph, m_before);
}

}  // namespace nonn
