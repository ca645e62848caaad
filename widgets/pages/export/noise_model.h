// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/export.h"

#include <QAbstractTableModel>
#include <vector>

namespace nonn {

/// How a tensor goes to where it is read, drawn beside the layers, which stand one below the other: straight to the
/// next one (lane 0), or round those between.
struct Rail {
    int from = 0;
    int to = 0;
    int lane = 0;

    bool operator==(const Rail&) const = default;
};

/// No two in a lane but 0 stand beside each other.
std::vector<Rail> railsOf(const std::vector<LayerNoise>& layers);

/// The layers of a network in 8-bit integers and what of their signal is left.
class NoiseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, output, ratio, loss };

    using QAbstractTableModel::QAbstractTableModel;

    void setLayers(std::vector<LayerNoise> layers);

    const std::vector<LayerNoise>& layers() const { return m_layers; }
    const std::vector<Rail>& rails() const { return m_rails; }
    /// The row that loses most below its inputs; -1 for none.
    int costliest() const { return m_costliest; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LayerNoise& layer, int column) const;
    QVariant plain(const LayerNoise& layer, int column) const;
    double share(const LayerNoise& layer, int column) const;

    std::vector<LayerNoise> m_layers;
    std::vector<Rail> m_rails;
    int m_costliest = -1;
    double m_most = 1;      ///< decibels of any
    double m_mostLost = 1;  ///< decibels
};

}  // namespace nonn
