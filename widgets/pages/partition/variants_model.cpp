// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partition/variants_model.h"

#include "theme/figures.h"

namespace nonn {

namespace {

QString sizesText(const ShownVariant& variant) {
    QStringList parts;
    for (const int size : variant.sizes)
        parts << QString::number(size);
    QString text = parts.join(QStringLiteral(" + "));
    if (variant.discarded > 0)
        text += QStringLiteral(", ") + VariantsModel::tr("%n discarded", nullptr, variant.discarded);
    return text;
}

bool isText(int column) {
    return column == VariantsModel::name || column == VariantsModel::sizes;
}

}  // namespace

void VariantsModel::setRows(const QVector<ShownVariant>& rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int VariantsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VariantsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant VariantsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ShownVariant& row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
        case name:
            return row.name.isEmpty() ? tr("Present partition")
                   : row.current      ? tr("%1 (present)").arg(row.name)
                                      : row.name;
        case students:
            return QString::number(row.sizes.size());
        case sizes:
            return sizesText(row);
        case modularity:
            return figure::index(row.modularity);
        case masked:
            return figure::percentInColumn(row.maskedTeacherAccuracy);
        case run:
            return row.run.isEmpty() ? figure::missing() : row.run;
        case validation:
            return figure::percentInColumn(row.validationAccuracy);
        case test:
            return figure::percentInColumn(row.testAccuracy);
    }
    return {};
}

QVariant VariantsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
        case name:
            return tr("Variant");
        case students:
            return tr("Students");
        case sizes:
            return tr("Filters of each");
        case modularity:
            return tr("Modularity");
        case masked:
            return tr("Masked teacher (%)");
        case run:
            return tr("Run");
        case validation:
            return tr("Validation (%)");
        case test:
            return tr("Test (%)");
    }
    return {};
}

}  // namespace nonn
