// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_model.h"

#include "base/error.h"
#include "keep/table_text.h"
#include "pages/figure_table.h"
#include "theme/core_text.h"
#include "theme/figures.h"

namespace nonn {

namespace {

QString limitName(const std::string& name) {
    return name == "memory" ? PlanModel::tr("memory") : name == "ram" ? PlanModel::tr("RAM") : PlanModel::tr("MACs");
}

QString macsText(std::int64_t macs) {
    return figure::amount(static_cast<double>(macs), {}).trimmed();
}

QString limitText(const std::string& name, std::int64_t value) {
    return name == "macs" ? macsText(value) : figure::bytes(value);
}

std::optional<std::int64_t> limitOf(const Budget& budget, PlanModel::Column column) {
    return column == PlanModel::atMemory ? budget.memory : column == PlanModel::atRam ? budget.ram : budget.macs;
}

std::optional<DeviceField> fieldOf(PlanModel::Column column) {
    switch (column) {
        case PlanModel::atStudent:
            return DeviceField::student;
        case PlanModel::atName:
            return DeviceField::name;
        case PlanModel::atDevice:
            return DeviceField::device;
        case PlanModel::atPrecision:
            return DeviceField::precision;
        case PlanModel::atMemory:
            return DeviceField::memory;
        case PlanModel::atRam:
            return DeviceField::ram;
        case PlanModel::atMacs:
            return DeviceField::macs;
        case PlanModel::atRadio:
            return DeviceField::radio;
        case PlanModel::atFailure:
            return DeviceField::failure;
        case PlanModel::atVerdict:
        case PlanModel::atArchitecture:
        case PlanModel::atMessage:
            break;
    }
    return std::nullopt;
}

bool isUse(PlanModel::Column column) {
    return column == PlanModel::atMemory || column == PlanModel::atRam || column == PlanModel::atMacs;
}

bool isFigure(PlanModel::Column column) {
    return isUse(column) || column == PlanModel::atFailure || column == PlanModel::atMessage;
}

/// With the unit that its cells have no more; nothing where they have none.
QVariant plainHeader(PlanModel::Column column) {
    switch (column) {
        case PlanModel::atMemory:
            return PlanModel::tr("Memory (B)");
        case PlanModel::atRam:
            return PlanModel::tr("RAM (B)");
        case PlanModel::atMessage:
            return PlanModel::tr("Message (B)");
        case PlanModel::atFailure:
            return PlanModel::tr("Gone (%)");
        default:
            return {};
    }
}

QString fitWord(const PlannedStudent& student) {
    return student.fits ? PlanModel::tr("fits") : PlanModel::tr("too big");
}

}  // namespace

QString describeFit(const PlannedStudent& student) {
    QStringList parts;
    for (const Limit& limit : student.limits) {
        if (limit.needed > limit.allowed)
            parts << PlanModel::tr("needs %1 of %2, has %3")
                         .arg(limitText(limit.name, limit.needed), limitName(limit.name),
                              limitText(limit.name, limit.allowed));
        else if (limit.binds && limit.nextNeeds)
            parts << PlanModel::tr("the next larger, %1, needs %2 of %3")
                         .arg(QString::fromStdString(student.nextLarger), limitText(limit.name, *limit.nextNeeds),
                              limitName(limit.name));
    }
    if (parts.isEmpty())
        return fitWord(student);
    QString all = parts.takeFirst();
    for (const QString& part : std::as_const(parts))
        all = PlanModel::tr("%1; %2").arg(all, part);
    return PlanModel::tr("%1: %2").arg(fitWord(student), all);
}

PlanModel::PlanModel(QObject* parent) : QAbstractTableModel(parent) {}

void PlanModel::setProfiles(const Profiles& profiles) {
    m_profiles = profiles;
    m_edit = DeviceEdit(fleet(), static_cast<int>(m_plan.students.size()), m_profiles);
}

void PlanModel::setPlan(const Plan& plan, const Fleet& fleet, const std::vector<int>& colourSlots) {
    const bool sameRows = static_cast<int>(fleet.nodes.size()) == rowCount();
    if (!sameRows)
        beginResetModel();
    m_plan = plan;
    m_edit = DeviceEdit(fleet, static_cast<int>(plan.students.size()), m_profiles);
    m_slots = colourSlots;
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const PlannedStudent* PlanModel::studentAt(int row) const {
    const int student = fleet().nodes[static_cast<std::size_t>(row)].student;
    return student >= 0 && student < static_cast<int>(m_plan.students.size())
               ? &m_plan.students[static_cast<std::size_t>(student)]
               : nullptr;
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(fleet().nodes.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString PlanModel::text(int row, Column column) const {
    const PlannedStudent* const planned = studentAt(row);
    if (const std::optional<DeviceField> field = fieldOf(column); field && !(planned && isUse(column))) {
        const QString edited = m_edit.text(row, *field);
        return edited.isEmpty() ? figure::missing() : edited;
    }
    if (!planned)
        return figure::missing();
    switch (column) {
        case atArchitecture:
            return QString::fromStdString(planned->architecture);
        case atMessage:
            return figure::bytes(planned->messageBytes);
        case atVerdict:
            return fitWord(*planned);
        case atMemory:
            return figure::bytes(planned->deployedBytes);
        case atRam:
            return figure::bytes(planned->peakActivationBytes);
        case atMacs:
            return macsText(planned->macs);
        default:
            return {};
    }
}

QVariant PlanModel::use(const PlannedStudent& student, Column column) const {
    const std::int64_t needed = column == atMemory ? student.deployedBytes
                                : column == atRam  ? student.peakActivationBytes
                                                   : student.macs;
    const std::optional<std::int64_t> allowed = limitOf(student.budget, column);
    return QVariant::fromValue(
        QList<double>{static_cast<double>(needed), allowed ? static_cast<double>(*allowed) : -1.0});
}

/// What the student needs; nothing of a spare device.
QVariant PlanModel::plain(int row, Column column) const {
    if (column == atFailure)
        return 100 * fleet().nodes[static_cast<std::size_t>(row)].failure;
    if (!isFigure(column))
        return {};
    const PlannedStudent* const student = studentAt(row);
    if (!student)
        return QString();
    return QVariant::fromValue<qint64>(column == atMemory ? student->deployedBytes
                                       : column == atRam  ? student->peakActivationBytes
                                       : column == atMacs ? student->macs
                                                          : student->messageBytes);
}

QString PlanModel::tip(int row, Column column) const {
    const PlannedStudent* const planned = studentAt(row);
    if (!planned)
        return tr("This device is spare: it runs no student.");
    return column == atVerdict ? describeFit(*planned) : QString();
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const std::optional<DeviceField> field = fieldOf(column);
    const PlannedStudent* const planned = studentAt(row);
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::EditRole:
            return field ? m_edit.text(row, *field) : text(row, column);
        case Qt::ToolTipRole:
            return tip(row, column);
        case Qt::TextAlignmentRole:
            return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::DecorationRole:
            if (column == atStudent && planned) {
                const auto student = static_cast<std::size_t>(fleet().nodes[static_cast<std::size_t>(row)].student);
                return studentChip(student < m_slots.size() ? m_slots[student] : static_cast<int>(student));
            }
            return {};
        case plainRole:
            return plain(row, column);
        case useRole:
            return isUse(column) && planned ? use(*planned, column) : QVariant();
        case limitRole:
            return isUse(column) && field ? m_edit.text(row, *field) : QVariant();
        case choicesRole:
            return field ? m_edit.choices(*field) : QStringList();
        default:
            return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::ToolTipRole && column == atFailure)
        return tr("Probability that the device does not answer");
    if (role == plainRole)
        return plainHeader(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case atStudent:
            return tr("Student");
        case atVerdict:
            return tr("Fit");
        case atName:
            return tr("Name");
        case atDevice:
            return tr("Device");
        case atPrecision:
            return tr("Precision");
        case atArchitecture:
            return tr("Architecture");
        case atMemory:
            return tr("Memory");
        case atRam:
            return tr("RAM");
        case atMacs:
            return tr("MACs");
        case atRadio:
            return tr("Radio");
        case atFailure:
            return tr("Gone");
        case atMessage:
            return tr("Message");
    }
    return {};
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags basic = QAbstractTableModel::flags(index);
    return index.isValid() && fieldOf(static_cast<Column>(index.column())) ? basic | Qt::ItemIsEditable : basic;
}

QString PlanModel::refusal(const QModelIndex& index, const QString& text) const {
    const std::optional<DeviceField> field = fieldOf(static_cast<Column>(index.column()));
    if (!field || text == index.data(Qt::EditRole))
        return {};
    try {
        m_edit.with(index.row(), *field, text);
        return {};
    } catch (const Error& error) {
        return said(error.text());
    }
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString text = value.toString();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || text == index.data(Qt::EditRole) ||
        !refusal(index, text).isEmpty())
        return false;
    const Fleet edited = m_edit.with(index.row(), *fieldOf(static_cast<Column>(index.column())), text);
    if (edited == fleet())
        return false;
    Q_EMIT devicesEdited(edited);
    return true;
}

}  // namespace nonn
