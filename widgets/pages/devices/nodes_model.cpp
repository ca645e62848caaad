// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/devices/nodes_model.h"

#include "keep/table_text.h"
#include "pages/facts_model.h"
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

Fact factOf(const ShownNode& node, int column) {
    switch (column) {
        case NodesModel::address:
            return {node.address.isEmpty() ? figure::missing() : node.address};
        case NodesModel::students:
            return {node.students};
        case NodesModel::state:
            return {word(node.light), {}, node.why};
        case NodesModel::answers:
            return countFact(node.answers);
        case NodesModel::median:
            return figureFact(node.median, 3);
        case NodesModel::slowest:
            return figureFact(node.slowest, 3);
        case NodesModel::sent:
            return bytesFact(node.sent);
        case NodesModel::received:
            return bytesFact(node.received);
        default:
            return {};
    }
}

bool isFigure(int column) {
    return column >= NodesModel::answers && column <= NodesModel::received;
}

}  // namespace

void NodesModel::setNodes(const QVector<ShownNode>& nodes) {
    if (nodes == m_nodes)
        return;
    // Live figures leave the rows, and the buttons in them, as they are.
    const bool sameRows = nodes.size() == m_nodes.size();
    if (!sameRows)
        beginResetModel();
    m_nodes = nodes;
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NodesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

int NodesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant NodesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact fact = factOf(m_nodes[index.row()], index.column());
    switch (role) {
        case Qt::DisplayRole:
            return fact.text;
        case plainRole:
            return fact.plain;
        case Qt::ToolTipRole:
            return fact.help.isEmpty() ? QVariant() : fact.help;
        case Qt::ForegroundRole:
            return index.column() == state ? QVariant(theme::colour(roleOf(m_nodes[index.row()].light))) : QVariant();
        case Qt::TextAlignmentRole:
            return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant NodesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return QStringList{tr("Node"),        tr("Student"),   tr("State"), QString(),     tr("Answers"),
                               tr("Median (ms)"), tr("99 % (ms)"), tr("Sent"),  tr("Received")}[section];
        case Qt::ToolTipRole:
            return QStringList{QString(),
                               QString(),
                               QString(),
                               QString(),
                               tr("Questions that it answered"),
                               tr("Half of its last answers came within this time"),
                               tr("99 of 100 of its last answers came within this time"),
                               tr("To the node: images and what goes with them, as gRPC messages"),
                               tr("From the node: answers and what goes with them")}[section];
        case Qt::TextAlignmentRole:
            return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
    }
}

}  // namespace nonn
