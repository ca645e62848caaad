// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/train/runs_model.h"

#include "keep/table_text.h"
#include "theme/figures.h"

#include <QLocale>
#include <algorithm>

namespace nonn {

namespace {

QString word(RunState state) {
    switch (state) {
        case RunState::running:
            return RunsModel::tr("running");
        case RunState::finished:
            return RunsModel::tr("finished");
        case RunState::unfinished:
            return RunsModel::tr("unfinished");
        case RunState::part:
            return RunsModel::tr("in part");
        case RunState::stale:
            return RunsModel::tr("stale");
    }
    return {};
}

QString explanation(RunState state) {
    switch (state) {
        case RunState::unfinished:
            return RunsModel::tr("Stopped before its last epoch; it can be resumed.");
        case RunState::part:
            return RunsModel::tr("Of some students only: the nonn merge command joins it with runs of the others.");
        case RunState::stale:
            return RunsModel::tr("The partition or the plan has changed since this run.");
        case RunState::running:
        case RunState::finished:
            break;
    }
    return {};
}

/// A figure that the run was made with.
QVariant settingOf(const RunCurve& curve, RunsModel::Column column) {
    if (!curve.settings)
        return {};
    switch (column) {
        case RunsModel::rateColumn:
            return curve.settings->loop.learningRate;
        case RunsModel::batchColumn:
            return curve.settings->loop.batchSize;
        case RunsModel::betaColumn:
            return curve.settings->loss.beta;
        case RunsModel::seedColumn:
            return static_cast<double>(curve.settings->seed);
        default:
            return {};
    }
}

bool isTextColumn(int column) {
    return column < RunsModel::epochsColumn || column == RunsModel::noteColumn;
}

QVariant plain(const RunCurve& curve, RunsModel::Column column) {
    const int best = bestEpoch(curve.epochs);
    switch (column) {
        case RunsModel::epochsColumn:
            return curve.epochs.empty() ? 0 : curve.epochs.back().epoch;
        case RunsModel::accuracyColumn:
            return best < 0 ? QVariant()
                            : QVariant(100 * *validationAccuracy(curve.epochs[static_cast<std::size_t>(best)]));
        case RunsModel::speedColumn:
            return curve.epochs.empty() ? QVariant() : QVariant(curve.epochs.back().imagesPerSecond);
        default:
            return settingOf(curve, column);
    }
}

/// A run that is resumed tells what came after its last checkpoint again.
template <typename Figures>
void appendAnew(std::vector<Figures>& curve, const Figures& next) {
    std::erase_if(curve, [&](const Figures& known) { return known.epoch >= next.epoch; });
    curve.push_back(next);
}

}  // namespace

RunsModel::RunsModel(QObject* parent) : QAbstractTableModel(parent) {}

void RunsModel::setRuns(const QVector<RunCurve>& runs) {
    beginResetModel();
    for (const RunCurve& run : runs)
        if (run.state == RunState::stale && rowOf(run.id) < 0)
            m_hidden.insert(run.id);
    m_runs = runs;
    endResetModel();
}

void RunsModel::append(int row, const DistillationMoment& moment) {
    appendAnew(m_runs[row].moments, moment);
}

void RunsModel::append(int row, const DistillationEpoch& epoch) {
    appendAnew(m_runs[row].epochs, epoch);
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

int RunsModel::rowOf(const QString& id) const {
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const RunCurve& run) { return run.id == id; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString RunsModel::text(const RunCurve& curve, Column column) const {
    const int bestIndex = bestEpoch(curve.epochs);
    const auto* const bestOne = bestIndex < 0 ? nullptr : &curve.epochs[static_cast<std::size_t>(bestIndex)];
    switch (column) {
        case runColumn:
            return curve.title();
        case stateColumn:
            return curve.students.isEmpty() ? word(curve.state) : tr("%1, %2").arg(word(curve.state), curve.students);
        case epochsColumn: {
            const int done = curve.epochs.empty() ? 0 : curve.epochs.back().epoch;
            return curve.plannedEpochs > 0 ? tr("%1 of %2").arg(done).arg(curve.plannedEpochs) : QString::number(done);
        }
        case bestColumn:
            return bestOne ? QString::number(bestOne->epoch) : figure::missing();
        case accuracyColumn:
            return bestOne ? QLocale().toString(100 * *validationAccuracy(*bestOne), 'f', 2) : figure::missing();
        case speedColumn:
            return curve.epochs.empty() ? figure::missing() : figure::number(curve.epochs.back().imagesPerSecond);
        case noteColumn:
            return curve.note;
        default:
            break;
    }
    const QVariant setting = settingOf(curve, column);
    return setting.isValid() ? figure::number(setting.toDouble()) : figure::missing();
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RunCurve& curve = m_runs[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return text(curve, column);
        case plainRole:
            return plain(curve, column);
        case Qt::CheckStateRole:
            return column == runColumn ? QVariant(shown(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
        case Qt::ToolTipRole:
            return column == noteColumn ? curve.note : explanation(curve.state);
        case Qt::TextAlignmentRole:
            return int((isTextColumn(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        default:
            return {};
    }
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != runColumn)
        return false;
    const QString id = m_runs[index.row()].id;
    if (value.toInt() == Qt::Checked)
        m_hidden.remove(id);
    else
        m_hidden.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT shownChanged();
    return true;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isTextColumn(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
        case runColumn:
            return tr("Run");
        case stateColumn:
            return tr("State");
        case epochsColumn:
            return tr("Epochs");
        case bestColumn:
            return tr("Best epoch");
        case accuracyColumn:
            return tr("Validation accuracy (%)");
        case speedColumn:
            return tr("Images/s");
        case rateColumn:
            return tr("Learning rate");
        case batchColumn:
            return tr("Batch");
        case betaColumn:
            return tr("Beta");
        case seedColumn:
            return tr("Seed");
        case noteColumn:
            return tr("Note");
    }
    return {};
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags basic = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == runColumn ? basic | Qt::ItemIsUserCheckable : basic;
}

}  // namespace nonn
