// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/devices/nodes_model.h"

#include "theme/figures.h"
#include "theme/theme.h"

namespace nonn {

namespace {

QString word(NodeLight light) {
    switch (light) {
        case NodeLight::starting:
            return NodesModel::tr("starting");
        case NodeLight::unknown:
            return NodesModel::tr("not met yet");
        case NodeLight::ready:
            return NodesModel::tr("ready");
        case NodeLight::late:
            return NodesModel::tr("late");
        case NodeLight::dead:
            return NodesModel::tr("dead");
        case NodeLight::refused:
            return NodesModel::tr("refused");
        case NodeLight::failed:
            return NodesModel::tr("did not start");
    }
    return {};
}

Role roleOf(NodeLight light) {
    switch (light) {
        case NodeLight::ready:
            return Role::good;
        case NodeLight::late:
            return Role::warning;
        case NodeLight::dead:
        case NodeLight::refused:
        case NodeLight::failed:
            return Role::bad;
        case NodeLight::starting:
        case NodeLight::unknown:
            break;
    }
    return Role::mutedText;
}

Fact bytesFact(qint64 count) {
    return {figure::bytes(count), count};
}

QVector<FactsColumn> columnsOfNodes() {
    return {
        {NodesModel::tr("Node")},
        {NodesModel::tr("Student")},
        {NodesModel::tr("State")},
        {QString()},
        {NodesModel::tr("Answers"), true, NodesModel::tr("Questions that it answered")},
        {NodesModel::tr("Median (ms)"), true, NodesModel::tr("Half of its last answers came within this time")},
        {NodesModel::tr("99 % (ms)"), true, NodesModel::tr("99 of 100 of its last answers came within this time")},
        {NodesModel::tr("Sent"), true, NodesModel::tr("To the node: images and what goes with them, as gRPC messages")},
        {NodesModel::tr("Received"), true, NodesModel::tr("From the node: answers and what goes with them")}};
}

/// In the order of NodesModel::Column.
QVector<Fact> factsOf(const ShownNode& node) {
    return {{node.address.isEmpty() ? figure::missing() : node.address},
            {node.students},
            {word(node.light), {}, node.why},
            {},
            countFact(node.answers),
            figureFact(node.median, 3),
            figureFact(node.slowest, 3),
            bytesFact(node.sent),
            bytesFact(node.received)};
}

}  // namespace

NodesModel::NodesModel(QObject* parent) : FactsModel(columnsOfNodes(), parent) {}

void NodesModel::setNodes(const QVector<ShownNode>& nodes) {
    m_nodes = nodes;
    QVector<QVector<Fact>> rows;
    for (const ShownNode& node : nodes)
        rows.push_back(factsOf(node));
    setRows(rows);
}

QVariant NodesModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::ForegroundRole && index.column() == state)
        return theme::colour(roleOf(m_nodes[index.row()].light));
    return FactsModel::data(index, role);
}

}  // namespace nonn
