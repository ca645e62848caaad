// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVector>
#include <optional>

namespace nonn {

/// What a way of grouping the filters is worth. A figure that is not known is absent.
struct ComparedPartition {
    QString name;  ///< as "Random, same sizes"
    double modularity = 0;
    std::optional<double> activityKept;           ///< 0..1
    std::optional<double> maskedTeacherAccuracy;  ///< on validation images, 0..1

    bool operator==(const ComparedPartition&) const = default;
};

/// The partition beside its controls, one a row.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, modularity, activityKept, maskedAccuracy };
    static constexpr int columns = maskedAccuracy + 1;

    explicit ComparisonModel(QObject* parent = nullptr);

    void setRows(const QVector<ComparedPartition>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ComparedPartition> m_rows;
};

}  // namespace nonn
