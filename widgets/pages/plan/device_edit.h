// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/fleet.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace nonn {

/// What can be said of a device in a list of devices.
enum class DeviceField { student, name, device, radio, precision, memory, ram, macs, failure };

/// A list of devices while it is edited: nothing is changed in place, what cannot be is an Error(badInput) whose reason
/// names it.
class DeviceEdit {
public:
    /// `profiles`: all known; the fleet's own are added.
    DeviceEdit(Fleet fleet, int students, const Profiles& profiles);

    const Fleet& fleet() const { return m_fleet; }
    /// As it is typed; empty: no name, no limit.
    QString text(int row, DeviceField field) const;
    /// What can be chosen, as in text(); empty where it is typed.
    QStringList choices(DeviceField field) const;
    /// The fleet with that field set. A device chosen brings its limits of memory and RAM along; numbers of another
    /// precision are then those of all devices that run the same student, which have to agree.
    Fleet with(int row, DeviceField field, const QString& text) const;
    /// With a copy below it: a replica of its student.
    Fleet withCopy(int row) const;
    /// Without it; where its student runs nowhere else, a spare device takes its place.
    Fleet without(int row) const;

private:
    void setProfile(Node& node, const QString& title) const;
    void setStudent(Fleet& fleet, int row, const QString& text) const;
    void checkName(int row, const std::string& name) const;
    /// Whether the student of that row runs elsewhere, too.
    bool hasReplica(int row) const;

    Fleet m_fleet;
    int m_students;
    Profiles m_profiles;
};

/// "0", "0.5 %", "2,5": 0..1. Throws Error(badInput) for what is no percentage of 0..100.
double parsePercent(const QString& text);

}  // namespace nonn
