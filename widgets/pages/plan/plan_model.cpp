// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_model.h"

#include "base/error.h"
#include "base/sizes.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPixmap>
#include <algorithm>

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
    return parts.isEmpty() ? fitWord(student)
                           : fitWord(student) + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

PlanModel::PlanModel(QObject* parent) : QAbstractTableModel(parent) {}

void PlanModel::setProfiles(const Profiles& profiles) {
    m_profiles = profiles;
}

void PlanModel::setPlan(const Plan& plan, const std::vector<StudentDevice>& devices,
                        const std::vector<int>& colourSlots) {
    const bool sameRows = devices.size() == m_devices.size();
    if (!sameRows)
        beginResetModel();
    m_plan = plan;
    m_devices = devices;
    m_slots = colourSlots;
    if (!sameRows)
        endResetModel();
    else if (!m_devices.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_devices.size(), m_plan.students.size()));
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString PlanModel::editText(const StudentDevice& device, Column column) const {
    if (column == PlanModel::atDevice)
        return QString::fromStdString(m_profiles.deviceTitle(device.device));
    if (column == atPrecision)
        return QString::fromStdString(name(device.budget.precision));
    const std::optional<std::int64_t> limit = limitOf(device.budget, column);
    return !limit             ? QString()
           : column == atMacs ? QString::fromStdString(formatCount(*limit))
                              : QString::fromStdString(formatBytes(*limit));
}

QString PlanModel::text(int row, Column column) const {
    const PlannedStudent& planned = m_plan.students[static_cast<std::size_t>(row)];
    switch (column) {
        case atStudent:
            return QString::number(row);
        case atArchitecture:
            return QString::fromStdString(planned.architecture);
        case atMessage:
            return figure::bytes(planned.messageBytes);
        case atVerdict:
            return fitWord(planned);
        case atMemory:
            return figure::bytes(planned.deployedBytes);
        case atRam:
            return figure::bytes(planned.peakActivationBytes);
        case atMacs:
            return macsText(planned.macs);
        default:
            break;
    }
    return editText(m_devices[static_cast<std::size_t>(row)], column);
}

QVariant PlanModel::use(const PlannedStudent& student, Column column) const {
    const std::int64_t needed = column == atMemory ? student.deployedBytes
                                : column == atRam  ? student.peakActivationBytes
                                                   : student.macs;
    const std::optional<std::int64_t> allowed = limitOf(student.budget, column);
    return QVariant::fromValue(
        QList<double>{static_cast<double>(needed), allowed ? static_cast<double>(*allowed) : -1.0});
}

QStringList PlanModel::choices(Column column) const {
    QStringList list;
    if (column == atDevice)
        for (const DeviceProfile& known : m_profiles.devices)
            list << QString::fromStdString(known.title);
    if (column == atPrecision)
        for (const Precision known : precisions)
            list << QString::fromStdString(name(known));
    return list;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const PlannedStudent& planned = m_plan.students[static_cast<std::size_t>(row)];
    const bool isUse = column == atMemory || column == atRam || column == atMacs;
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::EditRole:
            return editText(m_devices[static_cast<std::size_t>(row)], column);
        case Qt::ToolTipRole:
            return column == atVerdict ? describeFit(planned) : QVariant();
        case Qt::TextAlignmentRole:
            return int((column >= atMemory && column <= atMacs) || column == atMessage
                           ? Qt::AlignRight | Qt::AlignVCenter
                           : Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::DecorationRole:
            if (column == atStudent) {
                QPixmap chip(12, 12);
                chip.fill(theme::student(m_slots.empty() ? row : m_slots[static_cast<std::size_t>(row)]));
                return chip;
            }
            return {};
        case useRole:
            return isUse ? use(planned, column) : QVariant();
        case limitRole:
            return isUse ? editText(m_devices[static_cast<std::size_t>(row)], column) : QVariant();
        case choicesRole:
            return choices(column);
        default:
            return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
        case atStudent:
            return tr("Student");
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
        case atMessage:
            return tr("Message");
        case atVerdict:
            return tr("Fit");
    }
    return {};
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags basic = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= atDevice && index.column() <= atMacs && index.column() != atArchitecture
               ? basic | Qt::ItemIsEditable
               : basic;
}

void PlanModel::write(StudentDevice& device, Column column, const std::string& text) const {
    const auto limit = [&](auto parse) -> std::optional<std::int64_t> {
        if (text.empty())
            return std::nullopt;
        return parse(text);
    };
    switch (column) {
        case PlanModel::atDevice:
            for (const DeviceProfile& known : m_profiles.devices)
                if (known.title == text) {
                    device.device = known.name;
                    device.budget.memory = known.memory ? known.memory : device.budget.memory;
                    device.budget.ram = known.ram ? known.ram : device.budget.ram;
                }
            break;
        case atPrecision:
            device.budget.precision = parsePrecision(text);
            break;
        case atMemory:
            device.budget.memory = limit(parseBytes);
            break;
        case atRam:
            device.budget.ram = limit(parseBytes);
            break;
        case atMacs:
            device.budget.macs = limit(parseCount);
            break;
        default:
            break;
    }
    if (!device.budget.limited())
        throw badInput({}, Text::verbatim(tr("a device needs one limit at least").toStdString()));
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value == index.data(Qt::EditRole))
        return false;
    StudentDevice edited = m_devices[static_cast<std::size_t>(index.row())];
    try {
        write(edited, static_cast<Column>(index.column()), value.toString().simplified().toStdString());
    } catch (const Error& error) {
        Q_EMIT refused(said(error.text()));
        return false;
    }
    if (edited == m_devices[static_cast<std::size_t>(index.row())])
        return false;
    m_devices[static_cast<std::size_t>(index.row())] = edited;
    Q_EMIT dataChanged(index, index);
    Q_EMIT devicesEdited();
    return true;
}

}  // namespace nonn
