// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/communicate/simulation_models.h"

#include "pages/figure_table.h"
#include "theme/figures.h"

#include <cmath>

namespace nonn {

namespace {

int alignment(bool figure) {
    return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString orDash(const std::optional<double>& value) {
    return value ? figure::number(*value) : figure::missing();
}

QString word(Message message) {
    return message == Message::features ? DevicesModel::tr("features") : DevicesModel::tr("logits");
}

}  // namespace

DevicesModel::DevicesModel(QObject* parent) : QAbstractTableModel(parent) {}

void DevicesModel::setProfiles(const Profiles& profiles) {
    m_profiles = profiles;
    if (!m_nodes.empty())
        Q_EMIT dataChanged(index(0, device), index(rowCount() - 1, radio));
}

void DevicesModel::setNodes(const std::vector<NodeFigures>& nodes, const std::vector<int>& colourSlots) {
    if (nodes == m_nodes && colourSlots == m_slots)
        return;
    // While a slider moves only figures change: what is chosen stays chosen.
    const bool sameRows = nodes.size() == m_nodes.size();
    if (!sameRows)
        beginResetModel();
    m_nodes = nodes;
    m_slots = colourSlots;
    if (!sameRows)
        endResetModel();
    else if (!m_nodes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int DevicesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

int DevicesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString DevicesModel::text(const NodeFigures& node, Column column) const {
    switch (column) {
        case student:
            return QString::number(node.student);
        case device:
            return QString::fromStdString(m_profiles.deviceTitle(node.device));
        case radio:
            return QString::fromStdString(m_profiles.radioTitle(node.radio));
        case message:
            return word(node.message);
        case bytes:
            return figure::count(node.messageBytes);
        case expected:
            return figure::number(node.expectedBytes);
        case frames:
            return figure::count(node.frames);
        case loss:
            return figure::number(100 * node.failure, 3);
        case latency:
            return orDash(node.latencyMs);
        case energy:
            return orDash(node.energyMillijoules);
    }
    return {};
}

QVariant DevicesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const NodeFigures& node = m_nodes[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(node, column);
    if (role == Qt::TextAlignmentRole)
        return alignment(column >= bytes);
    if (role == Qt::DecorationRole && column == student) {
        const auto place = static_cast<std::size_t>(node.student);
        return studentChip(place < m_slots.size() ? m_slots[place] : node.student);
    }
    return {};
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section >= bytes);
    if (role == Qt::ToolTipRole && section == expected)
        return tr("On the air on average, with headers and repetitions, while the device is alive");
    if (role == Qt::ToolTipRole && section == loss)
        return tr("Probability that its message does not arrive");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
        case student:
            return tr("Student");
        case device:
            return tr("Device");
        case radio:
            return tr("Radio");
        case message:
            return tr("Message");
        case bytes:
            return tr("Message (B)");
        case expected:
            return tr("On the air (B)");
        case frames:
            return tr("Frames");
        case loss:
            return tr("Loss (%)");
        case latency:
            return tr("Latency (ms)");
        case energy:
            return tr("Energy (mJ)");
    }
    return {};
}

}  // namespace nonn
