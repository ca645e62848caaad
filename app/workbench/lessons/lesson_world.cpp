// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lessons/lesson_world.h"

#include "theme/figures.h"
#include "workbench/evaluate_stage.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/main_window.h"
#include "workbench/plan_stage.h"
#include "workbench/stage_list.h"
#include "workbench/stages.h"
#include "workbench/train_stage.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

bool compares(double left, Relation relation, double right) {
    constexpr double near = 1e-9;
    switch (relation) {
        case Relation::equal:
            return std::abs(left - right) < near;
        case Relation::unequal:
            return std::abs(left - right) >= near;
        case Relation::less:
            return left < right;
        case Relation::atMost:
            return left <= right;
        case Relation::more:
            return left > right;
        case Relation::atLeast:
            break;
    }
    return left >= right;
}

bool isCalled(const QWidget& widget, const QString& name) {
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    return widget.objectName() == name || widget.accessibleName() == name ||
           (button && button->text().remove(QLatin1Char('&')) == name);
}

std::int64_t finishedRuns(const Snapshot& snapshot) {
    return std::ranges::count_if(snapshot.info.runs,
                                 [](const steps::RunInfo& run) { return run.current && run.config.result; });
}

}  // namespace

LessonWorld::Value LessonWorld::Value::whole(std::int64_t count) {
    return {static_cast<double>(count), {}, figure::count(count)};
}

LessonWorld::Value LessonWorld::Value::share(double share) {
    return {100 * share, {}, figure::percent(share)};
}

GraphStage* LessonWorld::graphStage() const {
    return qobject_cast<GraphStage*>(m_window.stage(QStringLiteral("graph")));
}

EvaluateStage* LessonWorld::evaluateStage() const {
    return qobject_cast<EvaluateStage*>(m_window.stage(QStringLiteral("evaluate")));
}

LiveGraph* LessonWorld::live() const {
    return m_window.session() ? m_window.session()->findChild<LiveGraph*>() : nullptr;
}

std::optional<LessonWorld::Value> LessonWorld::ofGraph(const QString& name) const {
    if (!live() || !live()->graph())
        return std::nullopt;
    const FilterGraph& graph = *live()->graph();
    if (name == QLatin1String("filters"))
        return Value::whole(graph.filters);
    if (name == QLatin1String("edges"))
        return Value::whole(static_cast<std::int64_t>(graph.edges.size()));
    if (name == QLatin1String("isolated"))
        return Value::whole(static_cast<std::int64_t>(graph.isolated.size()));
    if (name == QLatin1String("topk"))
        return Value::whole(graph.settings.topK);
    if (name == QLatin1String("threshold"))
        return Value::share(graph.settings.percentile / 100);
    if (name == QLatin1String("selected"))
        return Value::whole(graphStage()->page().selection().size());
    if (name != QLatin1String("rule"))
        return std::nullopt;
    const QString rule = graph.settings.rule == WeightRule::activationHubs ? QStringLiteral("AH")
                         : graph.settings.rule == WeightRule::coActivation ? QStringLiteral("CA")
                                                                           : QStringLiteral("imported");
    return Value{{}, rule, rule};
}

std::optional<LessonWorld::Value> LessonWorld::ofPartition(const QString& name) const {
    if (!live() || !live()->partition())
        return std::nullopt;
    const Partition& partition = *live()->partition();
    const auto [smallest, largest] =
        std::ranges::minmax(partition.students, {}, [](const std::vector<int>& filters) { return filters.size(); });
    if (name == QLatin1String("students"))
        return Value::whole(static_cast<std::int64_t>(partition.students.size()));
    if (name == QLatin1String("largest"))
        return Value::whole(static_cast<std::int64_t>(largest.size()));
    if (name == QLatin1String("smallest"))
        return Value::whole(static_cast<std::int64_t>(smallest.size()));
    if (name == QLatin1String("discarded"))
        return Value::whole(static_cast<std::int64_t>(partition.discarded.size()));
    if (name == QLatin1String("modularity"))
        return Value{partition.modularity, {}, figure::index(partition.modularity)};
    if (name == QLatin1String("resolution"))
        return Value{partition.resolution, {}, figure::number(partition.resolution, 3)};
    if (name == QLatin1String("balance"))
        return Value{partition.settings.balance, {}, figure::number(partition.settings.balance, 2)};
    if (name == QLatin1String("masked") && partition.maskedTeacherAccuracy)
        return Value::share(*partition.maskedTeacherAccuracy);
    return std::nullopt;
}

std::optional<LessonWorld::Value> LessonWorld::ofStudents(const QString& name) const {
    if (!evaluateStage())
        return std::nullopt;
    const EvaluatePage& page = evaluateStage()->page();
    const std::vector<bool> alive = page.alive();
    if (name == QLatin1String("plugged"))
        return Value::whole(std::ranges::count(alive, true));
    std::optional<double> accuracy;
    if (name == QLatin1String("together"))
        accuracy = page.accuracyOf(std::vector<bool>(alive.size(), true));
    if (name == QLatin1String("left"))
        accuracy = page.accuracyOf(alive);
    return accuracy ? std::optional(Value::share(*accuracy)) : std::nullopt;
}

LessonWorld::Value LessonWorld::value(const QString& name) const {
    const Session* const session = m_window.session();
    if (!session || !session->snapshot() || m_window.stages().empty())
        return {};
    const Snapshot& snapshot = *session->snapshot();
    for (const auto& found : {ofGraph(name), ofPartition(name), ofStudents(name)})
        if (found)
            return *found;
    if (name == QLatin1String("stage"))
        for (const StageController* const stage : m_window.stages())
            if (stage->front())
                return {{}, stage->key(), stage->title()};
    if (name == QLatin1String("teacher") && snapshot.project().teacher &&
        snapshot.project().teacher->validationAccuracy)
        return Value::share(*snapshot.project().teacher->validationAccuracy);
    if (name == QLatin1String("planned"))
        return Value::whole(snapshot.plan ? 1 : 0);
    if (name == QLatin1String("memory") && snapshot.plan) {
        const auto bytes = std::ranges::max(snapshot.plan->students, {}, &PlannedStudent::deployedBytes).deployedBytes;
        return {static_cast<double>(bytes), {}, figure::bytes(bytes)};
    }
    if (name == QLatin1String("training"))
        return Value::whole(m_window.stage(QStringLiteral("train"))->mark() == StageMark::running ? 1 : 0);
    if (name == QLatin1String("trained"))
        return Value::whole(finishedRuns(snapshot));
    return {};
}

QString LessonWorld::shown(const QString& name) const {
    const Value found = value(name);
    return found.shown.isEmpty() ? QStringLiteral("–") : found.shown;
}

QString LessonWorld::filled(QString text) const {
    for (const QString& name : lessonValues())
        if (const QString place = QLatin1Char('{') + name + QLatin1Char('}'); text.contains(place))
            text.replace(place, shown(name));
    return text;
}

bool LessonWorld::holds(const LessonCheck& check) const {
    const Value is = value(check.value);
    bool isNumber = false;
    const double wanted = check.wanted.toDouble(&isNumber);
    if (is.number && isNumber)
        return compares(*is.number, check.relation, wanted);
    const bool same = !is.text.isEmpty() && is.text == check.wanted;
    return check.relation == Relation::equal ? same : check.relation == Relation::unequal && !same;
}

bool LessonWorld::holds(const std::vector<LessonCheck>& checks) const {
    return std::ranges::all_of(checks, [this](const LessonCheck& check) { return holds(check); });
}

void LessonWorld::showStage(const QString& key) const {
    m_window.showStage(key);
}

/// All at once: each alone would begin from what is shown, which follows in its own time.
void LessonWorld::changeGraph(const std::vector<LessonDeed>& deeds) const {
    if (!live() || !live()->graph() || !live()->partition())
        return;
    GraphSettings graph = live()->graph()->settings;
    PartitionSettings partition = live()->partition()->settings;
    for (const auto& [verb, with] : deeds) {
        if (verb == QLatin1String("students"))
            partition.students = std::clamp(with.toInt(), 1, live()->graph()->filters);
        if (verb == QLatin1String("balance"))
            partition.balance = std::clamp(with.toDouble(), 0.0, 1.0);
        if (verb == QLatin1String("resolution"))
            partition.resolution = with.toDouble() > 0 ? std::optional(with.toDouble()) : std::nullopt;
        if (verb == QLatin1String("threshold"))
            graph.percentile = std::clamp(with.toDouble(), 0.0, 100.0);
        if (verb == QLatin1String("rule") && graph.rule != WeightRule::imported)
            graph.rule = with == QLatin1String("CA") ? WeightRule::coActivation : WeightRule::activationHubs;
        if (verb == QLatin1String("discard"))
            partition.policy = with == QLatin1String("isolated")  ? DiscardPolicy::dropIsolated
                               : with == QLatin1String("largest") ? DiscardPolicy::dropLargest
                                                                  : DiscardPolicy::coverAll;
    }
    if (graph != live()->graph()->settings || partition != live()->partition()->settings)
        graphStage()->choose(graph, partition);
}

void LessonWorld::act(const std::vector<LessonDeed>& deeds) const {
    if (!m_window.session() || m_window.stages().empty())
        return;
    for (const LessonDeed& deed : deeds)
        act(deed);
    changeGraph(deeds);
}

void LessonWorld::act(const LessonDeed& deed) const {
    if (deed.verb == QLatin1String("stage"))
        showStage(deed.with);
    if (deed.verb == QLatin1String("select"))
        graphStage()->page().view().showFilter(deed.with.toInt());
    if (deed.verb == QLatin1String("memory"))
        qobject_cast<PlanStage*>(m_window.stage(QStringLiteral("plan")))->planWithMemory(deed.with);
    if (deed.verb == QLatin1String("train"))
        qobject_cast<TrainStage*>(m_window.stage(QStringLiteral("train")))->train(deed.with.toInt());
    if (deed.verb == QLatin1String("unplug") || deed.verb == QLatin1String("plug"))
        evaluateStage()->plug(deed.with.toInt(), deed.verb == QLatin1String("plug"));
}

std::optional<QRect> LessonWorld::placeOf(const QString& point) const {
    for (const QWidget* const widget : m_window.findChildren<QWidget*>())
        if (widget->isVisible() && isCalled(*widget, point))
            return QRect(widget->mapTo(&m_window, QPoint(0, 0)), widget->size());
    const auto* const list = m_window.findChild<StageList*>();
    for (int row = 0; list && list->isVisible() && row < list->count(); ++row)
        if (row < static_cast<int>(m_window.stages().size()) &&
            m_window.stages()[static_cast<std::size_t>(row)]->title() == point) {
            const QRect place = list->visualItemRect(list->item(row));
            return QRect(list->viewport()->mapTo(&m_window, place.topLeft()), place.size());
        }
    return std::nullopt;
}

}  // namespace nonn
