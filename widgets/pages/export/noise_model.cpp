// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/noise_model.h"

#include "keep/table_text.h"
#include "pages/bar_delegate.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace nonn {

std::vector<Rail> railsOf(const std::vector<LayerNoise>& layers) {
    std::vector<Rail> rails;
    const auto freeLane = [&](int from, int to) {
        for (int lane = 1;; ++lane)
            if (std::ranges::none_of(
                    rails, [&](const Rail& rail) { return rail.lane == lane && rail.from < to && from < rail.to; }))
                return lane;
    };
    for (int to = 0; to < static_cast<int>(layers.size()); ++to)
        for (const int from : layers[static_cast<std::size_t>(to)].inputs)
            rails.push_back({from, to, to == from + 1 ? 0 : freeLane(from, to)});
    return rails;
}

void NoiseModel::setLayers(std::vector<LayerNoise> layers) {
    beginResetModel();
    m_layers = std::move(layers);
    m_rails = railsOf(m_layers);
    m_costliest = -1;
    m_most = m_mostLost = 1;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (std::isfinite(m_layers[i].decibels))
            m_most = std::max(m_most, m_layers[i].decibels);
        const double lost = m_layers[i].lost(m_layers).value_or(0);
        if (lost > 0 && (m_costliest < 0 || lost > m_mostLost)) {
            m_costliest = static_cast<int>(i);
            m_mostLost = lost;
        }
    }
    endResetModel();
}

int NoiseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

int NoiseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : loss + 1;
}

QString NoiseModel::text(const LayerNoise& layer, int column) const {
    const auto fixed = [](double value) { return QLocale().toString(value, 'f', 1); };
    switch (column) {
        case name:
            return QString::fromStdString(layer.name);
        case output:
            return QStringLiteral("%1 × %2 × %3")
                .arg(layer.output.channels)
                .arg(layer.output.height)
                .arg(layer.output.width);
        case ratio:
            return std::isfinite(layer.decibels) ? fixed(layer.decibels) : tr("all");
        default:
            const std::optional<double> lost = layer.lost(m_layers);
            return lost && std::isfinite(*lost) ? fixed(*lost) : figure::missing();
    }
}

QVariant NoiseModel::plain(const LayerNoise& layer, int column) const {
    const std::optional<double> value = column == ratio ? layer.decibels : layer.lost(m_layers);
    return value && std::isfinite(*value) ? QVariant(*value) : QVariant(QString());
}

double NoiseModel::share(const LayerNoise& layer, int column) const {
    if (column == loss)
        return layer.lost(m_layers).value_or(0) / m_mostLost;
    return std::isfinite(layer.decibels) ? layer.decibels / m_most : 1;
}

QVariant NoiseModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LayerNoise& shown = m_layers[static_cast<std::size_t>(index.row())];
    const bool figure = index.column() != name;
    switch (role) {
        case Qt::DisplayRole:
            return text(shown, index.column());
        case plainRole:
            return index.column() > output ? plain(shown, index.column()) : QVariant(text(shown, index.column()));
        case Qt::TextAlignmentRole:
            return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case BarDelegate::shareRole:
            return index.column() > output ? QVariant(share(shown, index.column())) : QVariant();
        case BarDelegate::colourRole:
            return index.row() == m_costliest && index.column() == loss ? QVariant(theme::colour(Role::bad))
                                                                        : QVariant();
        case Qt::ToolTipRole:
            return index.row() == m_costliest ? QVariant(tr("It costs most of all: so many decibels below what it "
                                                            "takes in"))
                                              : QVariant();
        default:
            return {};
    }
}

QVariant NoiseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ratio)
        return tr(
            "Of what the layer makes: 10 log10 of what it must say, squared, by how far off that is, squared. Six "
            "decibels are one bit.");
    if (role == Qt::ToolTipRole && section == loss)
        return tr("Below the worst of what the layer takes in; below 0 where errors cancel out");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Layer"), tr("Output (C × H × W)"), tr("Signal to noise (dB)"), tr("Lost here (dB)")};
    return titles[section];
}

}  // namespace nonn
