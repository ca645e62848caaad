// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/teacher/layer_model.h"

#include "model/counts.h"
#include "theme/figures.h"
#include "theme/theme.h"

namespace nonn {

namespace {

QString sizeText(const Shape& shape) {
    return QStringLiteral("%1 × %2 × %3").arg(shape.channels).arg(shape.height).arg(shape.width);
}

bool isFigure(int column) {
    return column != LayerModel::operation && column != LayerModel::name;
}

/// A dash where a layer has none of it.
QString costText(std::int64_t count, double unit) {
    if (count == 0)
        return figure::missing();
    return unit > 1 ? figure::number(static_cast<double>(count) / unit) : figure::count(count);
}

}  // namespace

void LayerModel::setArchitecture(const Architecture& architecture) {
    if (architecture == m_architecture && !isDescribed())
        return;
    beginResetModel();
    m_architecture = architecture;
    m_description = {};
    count();
    endResetModel();
}

void LayerModel::setDescription(const TeacherDescription& description) {
    if (description == m_description)
        return;
    beginResetModel();
    m_architecture = {};
    m_description = description;
    count();
    endResetModel();
}

int LayerModel::featureRow() const {
    return isDescribed() ? static_cast<int>(m_description.layers.size()) : m_architecture.features;
}

void LayerModel::setPrecision(Precision precision) {
    m_precision = precision;
    count();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, bytes), index(rowCount() - 1, bytes));
}

void LayerModel::count() {
    m_costs.clear();
    if (isDescribed()) {
        for (const TeacherLayer& layer : m_description.layers)
            m_costs.push_back({layer.parameters, layer.macs, 0});
        m_costs.push_back({});
        m_costs.push_back({m_description.parameters, m_description.macs, 0});
        return;
    }
    if (m_architecture.operations.empty())
        return;
    const std::vector<std::int64_t> deployed = deployedBytesByOperation(m_architecture, m_precision);
    Costs total;
    for (std::size_t i = 0; i < deployed.size(); ++i) {
        const Operation& layer = m_architecture.operations[i];
        m_costs.push_back({countParameters(m_architecture, layer), countMacs(m_architecture, layer), deployed[i]});
        total.parameters += m_costs.back().parameters;
        total.macs += m_costs.back().macs;
        total.bytes += m_costs.back().bytes;
    }
    m_costs.push_back(total);
}

int LayerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_costs.size());
}

int LayerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : name + 1;
}

QString LayerModel::describe(const Operation& layer) const {
    const QString window = QStringLiteral("%1 × %1").arg(layer.kernel);
    switch (layer.kind) {
        case OperationKind::input:
            return tr("Image");
        case OperationKind::convolution: {
            QString text = tr("Convolution %1").arg(window);
            if (layer.stride > 1)
                text = tr("%1, stride %2").arg(text).arg(layer.stride);
            return layer.groups > 1 ? tr("%1, %n group(s)", nullptr, layer.groups).arg(text) : text;
        }
        case OperationKind::batchNorm:
            return tr("Batch norm");
        case OperationKind::relu:
            return tr("ReLU");
        case OperationKind::relu6:
            return tr("ReLU6");
        case OperationKind::add:
            return tr("Sum");
        case OperationKind::maxPool:
            return tr("Maximum of %1").arg(window);
        case OperationKind::globalAveragePool:
            return tr("Mean over the map");
        case OperationKind::linear:
            return tr("Linear");
        case OperationKind::subsample:
            return tr("One pixel in %1 × %1, channels of zeros added").arg(layer.stride);
        case OperationKind::adaptiveAveragePool:
            return tr("Means of %1 × %1 windows").arg(layer.output.height);
        case OperationKind::flatten:
            return tr("All elements in a row");
    }
    return {};
}

QString LayerModel::describe(const TeacherLayer& layer) const {
    switch (layer.kind) {
        case OperationKind::batchNorm:
            return tr("Batch norm");
        case OperationKind::linear:
            return tr("Linear");
        default:
            return tr("Convolution");
    }
}

QString LayerModel::operationOf(std::size_t row) const {
    if (!isDescribed())
        return describe(m_architecture.operations[row]);
    return row < m_description.layers.size() ? describe(m_description.layers[row])
                                             : QString::fromStdString(m_description.featured).section(' ', 0, 0);
}

Shape LayerModel::outputOf(std::size_t row) const {
    if (!isDescribed())
        return m_architecture.operations[row].output;
    return row < m_description.layers.size() ? m_description.layers[row].output : m_description.features;
}

QString LayerModel::nameOf(std::size_t row) const {
    if (!isDescribed())
        return QString::fromStdString(m_architecture.operations[row].name);
    return row < m_description.layers.size() ? QString::fromStdString(m_description.layers[row].name) : QString();
}

QString LayerModel::text(int row, int column) const {
    const auto at = static_cast<std::size_t>(row);
    switch (column) {
        case operation:
            return isTotal(row)          ? tr("Total")
                   : row == featureRow() ? tr("%1 – feature layer").arg(operationOf(at))
                                         : operationOf(at);
        case name:
            return isTotal(row) ? QString() : nameOf(at);
        case output:
            return isTotal(row) ? QString() : sizeText(outputOf(at));
        case parameters:
            return costText(m_costs[at].parameters, 1);
        case macs:
            return costText(m_costs[at].macs, 1e6);
        default:
            return costText(m_costs[at].bytes, 1e3);
    }
}

QVariant LayerModel::help(int row) const {
    if (row == featureRow())
        return tr("Students imitate the filters of this layer.");
    if (!isTotal(row) && !isDescribed() &&
        m_architecture.operations[static_cast<std::size_t>(row)].kind == OperationKind::batchNorm &&
        m_costs[static_cast<std::size_t>(row)].bytes == 0)
        return tr("Disappears in deployment: its scale and shift go into the convolution before it.");
    return {};
}

QVariant LayerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool strong = isTotal(index.row()) || index.row() == featureRow();
    switch (role) {
        case Qt::DisplayRole:
            return text(index.row(), index.column());
        case Qt::TextAlignmentRole:
            return {(isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
        case Qt::FontRole:
            return strong ? QVariant(theme::font(TextSize::body, true)) : QVariant();
        case Qt::BackgroundRole:
            return strong ? QVariant(theme::colour(isTotal(index.row()) ? Role::raised : Role::selection)) : QVariant();
        case Qt::ToolTipRole:
            return help(index.row());
        default:
            return {};
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return {(isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    if (role == Qt::ToolTipRole && section == macs)
        return tr("Millions of multiplications with addition, for one image");
    if (role == Qt::ToolTipRole && section == output)
        return tr("Channels × height × width");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case operation:
            return tr("Operation");
        case name:
            return tr("Name");
        case output:
            return tr("Output");
        case parameters:
            return tr("Parameters");
        case macs:
            return tr("MMAC");
        default:
            return tr("Deployed, KB");
    }
}

}  // namespace nonn
