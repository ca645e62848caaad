// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_commands.h"

#include "theme/figures.h"
#include "workbench/graph/live_graph.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(nonn::GraphCommands)
};

/// "4 students in place of 2".
QString whatChanges(const GraphChoice& before, const GraphChoice& after) {
    const auto inPlace = [](const QString& what, const QString& now, const QString& then) {
        return CommandText::tr("%1 %2 in place of %3").arg(what, now, then);
    };
    QStringList changes;
    const auto note = [&](const QString& what, double then, double now) {
        if (then != now)
            changes << inPlace(what, figure::number(now), figure::number(then));
    };
    note(CommandText::tr("students"), before.partition.students, after.partition.students);
    note(CommandText::tr("threshold"), before.graph.percentile, after.graph.percentile);
    note(CommandText::tr("strongest filters"), before.graph.topK, after.graph.topK);
    note(CommandText::tr("balance"), before.partition.balance, after.partition.balance);
    note(CommandText::tr("resolution"), before.partition.resolution.value_or(0),
         after.partition.resolution.value_or(0));
    if (before.partition.policy != after.partition.policy)
        changes << CommandText::tr("what is discarded");
    if (before.partition.algorithm != after.partition.algorithm)
        changes << CommandText::tr("algorithm");
    if (before.graph.rule != after.graph.rule)
        changes << CommandText::tr("rule of the weights");
    return changes.size() == 1 ? changes.front() : CommandText::tr("change settings of the graph");
}

}  // namespace

ChangeGraphSettings::ChangeGraphSettings(const GraphChoice& before, std::optional<DividedGraph> edited,
                                         const GraphChoice& after, Apply apply)
    : PlacedCommand(QStringLiteral("graph"), whatChanges(before, after)),
      m_before(before),
      m_edited(std::move(edited)),
      m_after(after),
      m_apply(std::move(apply)) {}

MoveFilters::MoveFilters(LiveGraph& live, const QVector<int>& filters, int student)
    : PlacedCommand(QStringLiteral("graph"),
                    CommandText::tr("move %n filter(s)", nullptr, static_cast<int>(filters.size()))),
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
