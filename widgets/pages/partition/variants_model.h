// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVector>
#include <optional>

namespace nonn {

/// A partition beside others. A figure that is not known is absent.
struct ShownVariant {
    QString name;        ///< empty: what the project holds now
    QVector<int> sizes;  ///< filters of each student
    int discarded = 0;
    double modularity = 0;
    std::optional<double> maskedTeacherAccuracy;  ///< on validation images, 0..1
    bool current = false;                         ///< the project's partition is the same
    QString run;                                  ///< the latest finished one; empty without
    std::optional<double> validationAccuracy;     ///< of that run
    std::optional<double> testAccuracy;

    bool operator==(const ShownVariant&) const = default;
};

/// The present partition and those that were kept, one a row.
class VariantsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, students, sizes, modularity, masked, run, validation, test };
    static constexpr int columns = test + 1;

    explicit VariantsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(const QVector<ShownVariant>& rows);
    const QVector<ShownVariant>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ShownVariant> m_rows;
};

}  // namespace nonn
