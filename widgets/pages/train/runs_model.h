// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/train/run_curve.h"

#include <QAbstractTableModel>
#include <QSet>

namespace nonn {

/// The runs of a project, each with a box that shows or hides its lines.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        runColumn,
        stateColumn,
        epochsColumn,
        bestColumn,
        accuracyColumn,
        speedColumn,
        rateColumn,
        batchColumn,
        betaColumn,
        seedColumn,
        noteColumn
    };
    static constexpr int columns = noteColumn + 1;

    explicit RunsModel(QObject* parent = nullptr);

    /// Runs that were there keep their boxes; new ones are shown unless stale.
    void setRuns(const QVector<RunCurve>& runs);
    const QVector<RunCurve>& runs() const { return m_runs; }
    /// Adds the figures of one more epoch, or those of one that was told before.
    void append(int row, const DistillationEpoch& epoch);
    void append(int row, const DistillationMoment& moment);
    int rowOf(const QString& id) const;
    bool shown(int row) const { return !m_hidden.contains(m_runs[row].id); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void shownChanged();

private:
    QString text(const RunCurve& run, Column column) const;

    QVector<RunCurve> m_runs;
    QSet<QString> m_hidden;
};

}  // namespace nonn
