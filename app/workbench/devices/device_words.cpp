// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/devices/device_words.h"

#include "theme/core_text.h"
#include "theme/figures.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace nonn::words {

namespace {

struct DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(nonn::DeviceWords)
};

QString listed(const std::vector<int>& numbers) {
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return nonn::listed(texts);
}

QString verdictText(const std::optional<Verdict>& verdict) {
    return verdict ? QStringLiteral("%1 (%2)").arg(QString::fromStdString(verdict->name),
                                                   figure::percent(verdict->probability))
                   : DeviceWords::tr("missing");
}

QString reasonsOf(const Gathered& gathered) {
    QStringList reasons;
    for (const Gathered::Student& student : gathered.students)
        if (!student.why.empty())
            reasons << said(student.why);
    reasons.removeDuplicates();
    return joined(reasons);
}

NodeLight lightOf(NodeState state) {
    switch (state) {
        case NodeState::ready:
            return NodeLight::ready;
        case NodeState::late:
            return NodeLight::late;
        case NodeState::dead:
            return NodeLight::dead;
        case NodeState::refused:
            return NodeLight::refused;
        case NodeState::unknown:
        case NodeState::unplugged:
            break;
    }
    return NodeLight::unknown;
}

void addReport(ShownNode& node, const NodeReport& report) {
    node.address = QString::fromStdString(report.at.text());
    node.light = lightOf(report.state);
    node.why = said(report.why);
    if (!report.students.empty())
        node.students = listed(report.students);
    node.answers = static_cast<qint64>(report.answers);
    node.median = report.median;
    node.slowest = report.slowest;
    node.sent = report.bytes.sent;
    node.received = report.bytes.received;
}

void addProgram(ShownNode& node, const LocalNodes::Node& here) {
    node.here = true;
    node.address = here.address;
    node.students = QString::number(here.student);
    switch (here.state) {
        case LocalNodes::State::starting:
            node.light = NodeLight::starting;
            node.running = true;
            node.why.clear();
            return;
        case LocalNodes::State::running:
            node.running = true;
            return;
        case LocalNodes::State::failed:
            node.light = NodeLight::failed;
            break;
        case LocalNodes::State::ended:
            node.light = NodeLight::dead;
            break;
    }
    node.why = here.why;
}

}  // namespace

QString answer(const DeviceTalk::Answer& answer, const std::optional<QString>& truth) {
    const std::optional<Verdict>& fused = answer.verdict.fused;
    if (!fused)
        return DeviceWords::tr("Nobody answered: %1.").arg(reasonsOf(answer.gathered));
    const std::vector<int> missing = answer.gathered.missing();
    const QString said =
        missing.empty() ? DeviceWords::tr("All students together: %1.").arg(verdictText(fused))
        : missing.size() == 1
            ? DeviceWords::tr("Student %1 is missing. Without it: %2.")
                  .arg(QString::number(missing.front()), verdictText(fused))
            : DeviceWords::tr("Students %1 are missing. Without them: %2.").arg(listed(missing), verdictText(fused));
    QStringList sentences{said};
    if (truth)
        sentences << (QString::fromStdString(fused->name) == *truth ? DeviceWords::tr("That is right.")
                                                                    : DeviceWords::tr("It is: %1.").arg(*truth));
    if (answer.gathered.accuracy)
        sentences << (missing.empty()       ? DeviceWords::tr("Of the test images %1 are right.")
                      : missing.size() == 1 ? DeviceWords::tr("Without it %1 of the test images are right.")
                                            : DeviceWords::tr("Without them %1 of the test images are right."))
                         .arg(figure::percent(*answer.gathered.accuracy));
    return sentences.join(QLatin1Char(' '));
}

AskedPicture row(const DeviceTalk::Answer& answer) {
    AskedPicture row;
    row.together = answer.verdict.fused ? verdictText(answer.verdict.fused) : DeviceWords::tr("nobody answered");
    for (const std::optional<Verdict>& student : answer.verdict.students)
        row.students << verdictText(student);
    row.accuracy = figure::percent(answer.gathered.accuracy);
    return row;
}

ShownNode node(const LocalNodes::Node* here, const NodeReport* report) {
    ShownNode shown;
    if (report)
        addReport(shown, *report);
    if (here)
        addProgram(shown, *here);
    return shown;
}

QString about(const AnnouncedNode& node) {
    const QString where = node.students.isEmpty() ? node.machine
                          : node.students.contains(QLatin1Char(','))
                              ? DeviceWords::tr("Students %1 on %2").arg(node.students, node.machine)
                              : DeviceWords::tr("Student %1 on %2").arg(node.students, node.machine);
    return node.tls ? DeviceWords::tr("%1, by TLS").arg(where) : where;
}

}  // namespace nonn::words
