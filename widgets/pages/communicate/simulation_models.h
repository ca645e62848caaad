// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"

#include <QAbstractTableModel>
#include <vector>

namespace nonn {

/// What each device says for one image; a figure that is not known is a dash.
class DevicesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { student, device, radio, message, bytes, expected, frames, loss, latency, energy };
    static constexpr int columns = energy + 1;

    explicit DevicesModel(QObject* parent = nullptr);

    void setProfiles(const Profiles& profiles);
    void setNodes(const std::vector<NodeFigures>& nodes, const std::vector<int>& colourSlots);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const NodeFigures& node, Column column) const;

    Profiles m_profiles;
    std::vector<NodeFigures> m_nodes;
    std::vector<int> m_slots;
};

}  // namespace nonn
