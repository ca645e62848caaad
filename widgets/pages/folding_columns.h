// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QVector>

class QTableView;
class QTimer;
class QToolButton;

namespace nonn {

/// Keeps a table from being scrolled sideways: columns that matter least are folded where there is no room for all, and
/// a button at the end of the header names them and shows them nevertheless.
class FoldingColumns : public QObject {
    Q_OBJECT

public:
    /// `order`: the columns that can be folded, the first one first. The table's columns are as wide as what they hold.
    FoldingColumns(QTableView& table, QVector<int> order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchModel();
    void fit();
    int widthOf(int column);

    QTableView& m_table;
    QVector<int> m_order;
    bool m_stretches;  ///< the last section, where none is folded
    QToolButton* m_more;
    QTimer* m_later;
    QHash<int, int> m_headers;  ///< how wide the headers want to be
};

}  // namespace nonn
