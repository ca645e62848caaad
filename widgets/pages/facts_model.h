// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>
#include <QVector>
#include <optional>

namespace nonn {

struct FactsColumn {
    QString name;         ///< with the unit of its figures
    bool figure = false;  ///< stands at the right
    QString help = {};
};

struct Fact {
    QString text;
    QVariant plain = {};  ///< see plainRole; invalid: as the text
    QString help = {};

    bool operator==(const Fact&) const = default;
};

/// A table of what is known, that nobody edits.
class FactsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    FactsModel(QVector<FactsColumn> columns, QObject* parent);

    /// Each as long as there are columns.
    void setRows(const QVector<QVector<Fact>>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int alignment(int column) const;

    QVector<FactsColumn> m_columns;
    QVector<QVector<Fact>> m_rows;
};

/// A count, with separators of thousands for people.
Fact countFact(qint64 count);
/// A share 0..1 in percent, with two decimals for people; a dash for what is not known.
Fact percentFact(const std::optional<double>& share);
/// A figure as modularity, of three decimals for people.
Fact indexFact(double value);
/// A figure of `digits` significant ones for people; a dash for what is not known.
Fact figureFact(const std::optional<double>& value, int digits = 4);

}  // namespace nonn
