// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/device_edit.h"

#include "base/error.h"
#include "base/sizes.h"
#include "theme/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace nonn {

namespace {

struct DeviceEditText {
    Q_DECLARE_TR_FUNCTIONS(nonn::DeviceEdit)
};

Error refusal(const QString& reason) {
    return badInput({}, Text::verbatim(reason.toStdString()));
}

QString spareWord() {
    return DeviceEditText::tr("spare");
}

QString limitText(const std::optional<std::int64_t>& limit, std::string (*format)(std::int64_t)) {
    return limit ? QString::fromStdString(format(*limit)) : QString();
}

std::optional<std::int64_t> parsedLimit(const std::string& text, std::int64_t (*parse)(std::string_view)) {
    if (text.empty())
        return std::nullopt;
    const std::int64_t limit = parse(text);
    if (limit == 0)
        throw refusal(DeviceEditText::tr("a limit of 0 holds nothing; leave it empty for no limit"));
    return limit;
}

/// The title of a profile, with its name where another bears the same title.
template <typename Profile>
QString titleOf(const std::vector<Profile>& profiles, const std::string& name) {
    const auto found = std::ranges::find(profiles, name, &Profile::name);
    if (found == profiles.end())
        return QString::fromStdString(name);
    const bool alone = std::ranges::count(profiles, found->title, &Profile::title) == 1;
    const QString title = QString::fromStdString(found->title);
    return alone ? title : QStringLiteral("%1 (%2)").arg(title, QString::fromStdString(name));
}

template <typename Profile>
QStringList titlesOf(const std::vector<Profile>& profiles) {
    QStringList titles;
    for (const Profile& profile : profiles)
        titles << titleOf(profiles, profile.name);
    return titles;
}

template <typename Profile>
const Profile& ofTitle(const std::vector<Profile>& profiles, const QString& title) {
    for (const Profile& profile : profiles)
        if (titleOf(profiles, profile.name) == title)
            return profile;
    throw refusal(DeviceEditText::tr("'%1' is not known").arg(title));
}

}  // namespace

double parsePercent(const QString& text) {
    QString number = text.simplified();
    if (number.endsWith(QLatin1Char('%')))
        number.chop(1);
    number = number.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    bool known = true;
    const double percent = number.isEmpty() ? 0 : QLocale::c().toDouble(number, &known);
    if (!known || !(percent >= 0 && percent <= 100))
        throw refusal(DeviceEditText::tr("'%1' is no percentage from 0 to 100").arg(text));
    return percent / 100;
}

DeviceEdit::DeviceEdit(Fleet fleet, int students, const Profiles& profiles)
    : m_fleet(std::move(fleet)), m_students(students), m_profiles(profiles.overlaidBy(m_fleet.own)) {}

QString DeviceEdit::text(int row, DeviceField field) const {
    const Node& node = m_fleet.nodes[static_cast<std::size_t>(row)];
    switch (field) {
        case DeviceField::student:
            return node.student == noStudent ? spareWord() : QString::number(node.student);
        case DeviceField::name:
            return QString::fromStdString(node.name);
        case DeviceField::device:
            return titleOf(m_profiles.devices, node.device);
        case DeviceField::radio:
            return titleOf(m_profiles.radios, node.radio);
        case DeviceField::precision:
            return QString::fromStdString(nonn::name(node.budget.precision));
        case DeviceField::memory:
            return limitText(node.budget.memory, formatBytes);
        case DeviceField::ram:
            return limitText(node.budget.ram, formatBytes);
        case DeviceField::macs:
            return limitText(node.budget.macs, formatCount);
        case DeviceField::failure:
            return figure::number(100 * node.failure) + QStringLiteral(" %");
    }
    return {};
}

QStringList DeviceEdit::choices(DeviceField field) const {
    QStringList list;
    if (field == DeviceField::student) {
        for (int student = 0; student < m_students; ++student)
            list << QString::number(student);
        list << spareWord();
    } else if (field == DeviceField::device) {
        list = titlesOf(m_profiles.devices);
    } else if (field == DeviceField::radio) {
        list = titlesOf(m_profiles.radios);
    } else if (field == DeviceField::precision) {
        for (const Precision known : precisions)
            list << QString::fromStdString(nonn::name(known));
    }
    return list;
}

bool DeviceEdit::hasReplica(int row) const {
    const int student = m_fleet.nodes[static_cast<std::size_t>(row)].student;
    return student == noStudent || std::ranges::count(m_fleet.nodes, student, &Node::student) > 1;
}

void DeviceEdit::setProfile(Node& node, const QString& title) const {
    const DeviceProfile& profile = ofTitle(m_profiles.devices, title);
    node.device = profile.name;
    node.budget.memory = profile.memory ? profile.memory : node.budget.memory;
    node.budget.ram = profile.ram ? profile.ram : node.budget.ram;
}

void DeviceEdit::setStudent(Fleet& fleet, int row, const QString& text) const {
    Node& node = fleet.nodes[static_cast<std::size_t>(row)];
    const auto student = static_cast<int>(choices(DeviceField::student).indexOf(text));
    if (student < 0)
        throw refusal(DeviceEditText::tr("'%1' is no student; they are 0 to %2").arg(text).arg(m_students - 1));
    if (!hasReplica(row))
        throw refusal(DeviceEditText::tr("student %1 runs nowhere else").arg(node.student));
    node.student = student == m_students ? noStudent : student;
    for (const Node& replica : fleet.nodes)
        if (node.student != noStudent && replica.student == node.student &&
            replica.budget.precision != node.budget.precision)
            throw refusal(DeviceEditText::tr("student %1 is %2 on its other device")
                              .arg(student)
                              .arg(QString::fromStdString(nonn::name(replica.budget.precision))));
}

void DeviceEdit::checkName(int row, const std::string& name) const {
    for (std::size_t other = 0; other < m_fleet.nodes.size(); ++other)
        if (!name.empty() && static_cast<int>(other) != row && m_fleet.nodes[other].name == name)
            throw refusal(DeviceEditText::tr("another device is called '%1'").arg(QString::fromStdString(name)));
}

Fleet DeviceEdit::with(int row, DeviceField field, const QString& typed) const {
    const std::string text = typed.simplified().toStdString();
    Fleet fleet = m_fleet;
    Node& node = fleet.nodes[static_cast<std::size_t>(row)];
    switch (field) {
        case DeviceField::student:
            setStudent(fleet, row, typed);
            break;
        case DeviceField::name:
            checkName(row, text);
            node.name = text;
            break;
        case DeviceField::device:
            setProfile(node, typed);
            break;
        case DeviceField::radio:
            node.radio = ofTitle(m_profiles.radios, typed).name;
            break;
        case DeviceField::precision:
            node.budget.precision = parsePrecision(text);
            for (Node& replica : fleet.nodes)
                if (node.student != noStudent && replica.student == node.student)
                    replica.budget.precision = node.budget.precision;
            break;
        case DeviceField::memory:
            node.budget.memory = parsedLimit(text, parseBytes);
            break;
        case DeviceField::ram:
            node.budget.ram = parsedLimit(text, parseBytes);
            break;
        case DeviceField::macs:
            node.budget.macs = parsedLimit(text, parseCount);
            break;
        case DeviceField::failure:
            node.failure = parsePercent(typed);
            break;
    }
    if (!node.budget.limited())
        throw refusal(DeviceEditText::tr("a device needs one limit at least: memory, RAM or MACs"));
    return fleet;
}

Fleet DeviceEdit::withCopy(int row) const {
    Fleet fleet = m_fleet;
    Node copy = fleet.nodes[static_cast<std::size_t>(row)];
    const std::string name = copy.name;
    for (int number = 2; !name.empty() && std::ranges::find(fleet.nodes, copy.name, &Node::name) != fleet.nodes.end();
         ++number)
        copy.name = name + " " + std::to_string(number);
    fleet.nodes.insert(fleet.nodes.begin() + row + 1, std::move(copy));
    return fleet;
}

Fleet DeviceEdit::without(int row) const {
    Fleet fleet = m_fleet;
    const int student = fleet.nodes[static_cast<std::size_t>(row)].student;
    const bool last = !hasReplica(row);
    fleet.nodes.erase(fleet.nodes.begin() + row);
    if (!last)
        return fleet;
    const auto spare = std::ranges::find(fleet.nodes, noStudent, &Node::student);
    if (spare == fleet.nodes.end())
        throw refusal(DeviceEditText::tr("student %1 runs nowhere else, and no device is spare").arg(student));
    spare->student = student;
    return fleet;
}

}  // namespace nonn
