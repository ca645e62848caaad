// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/live_graph.h"

#include "graph/colour_slots.h"
#include "project/steps_graph.h"
#include "project/steps_partition.h"

#include <numeric>
#include <utility>

namespace nonn {

namespace {

constexpr int restMilliseconds = 600;        // without a further change, after which it is saved
constexpr std::size_t mostRemembered = 500;  // groupings whose colours are known

bool sameEdges(const FilterGraph& a, const FilterGraph& b) {
    return a.filters == b.filters && a.edges == b.edges;
}

}  // namespace

LiveGraph::LiveGraph(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &LiveGraph::save);
}

void LiveGraph::take(const Snapshot& snapshot) {
    if (m_requests > 0 || m_unsaved)
        return;
    const bool sameGraph = m_graph && snapshot.graph && *m_graph == *snapshot.graph;
    if ((sameGraph || (!m_graph && !snapshot.graph)) && m_partition == snapshot.partition) {
        if (m_partition && m_slots != snapshot.colours)
            show(m_graph, *snapshot.partition, snapshot.colours);
        return;
    }
    const bool hadOne = m_partition.has_value();
    if (snapshot.graph && snapshot.partition) {
        show(sameGraph ? m_graph : snapshot.graph, *snapshot.partition, snapshot.colours);
    } else {
        m_graph = snapshot.graph;
        m_partition.reset();
        if (m_graph)
            layOutAgain();
        Q_EMIT changed();
    }
    if (!std::exchange(m_expected, false) && hadOne)
        Q_EMIT replaced();
}

/// Students that were shown before have the colours of then.
std::vector<int> LiveGraph::coloursOf(const Partition& partition) const {
    const auto known = m_coloursOf.find(partition.students);
    if (known != m_coloursOf.end())
        return known->second;
    if (m_partition && m_partition->filters == partition.filters)
        return matchColourSlots(*m_partition, m_slots, partition);
    std::vector<int> slots(partition.students.size());
    std::iota(slots.begin(), slots.end(), 0);
    return slots;
}

void LiveGraph::show(std::shared_ptr<const FilterGraph> graph, Partition partition, const std::vector<int>& colours) {
    m_slots = colours.size() == partition.students.size() ? colours : coloursOf(partition);
    if (m_coloursOf.size() >= mostRemembered)
        m_coloursOf.clear();
    m_coloursOf[partition.students] = m_slots;
    m_graph = std::move(graph);
    m_partition = std::move(partition);
    layOutAgain();
    Q_EMIT changed();
}

void LiveGraph::request(const GraphSettings& graphSettings, const PartitionSettings& partitionSettings) {
    if (!m_graph)
        return;
    ++m_requests;
    m_settle.stop();
    const auto work = [folder = m_session.folder(), views = m_session.teacherViews(), graph = m_graph, graphSettings,
                       partitionSettings](const Progress& progress) {
        Result result{graph, {}};
        if (graph->settings != graphSettings) {
            const bool edgesOnly =
                graph->settings.rule == graphSettings.rule && graph->settings.topK == graphSettings.topK;
            FilterGraph made =
                edgesOnly ? withPercentile(*graph, graphSettings.percentile)
                          : withSettings(views->get(*folder, {"auto", Session::threads()}, progress)->activity(),
                                         *graph, graphSettings, progress);
            result.graph = std::make_shared<const FilterGraph>(std::move(made));
        }
        result.partition = makePartitionWithoutStability(*result.graph, partitionSettings, progress);
        return result;
    };
    const auto over = [this] { --m_requests; };
    m_session.jobs().run<Result>(
        {Lane::live, tr("Dividing the filters"), QStringLiteral("live graph"), false}, this, work,
        [this, over, wish = ++m_wish](const Result& result) {
            over();
            if (wish != m_wish)
                return;
            m_unsaved = true;
            m_settle.start(m_soon ? 0 : restMilliseconds);
            show(result.graph, result.partition);
        },
        [this, over](const QString& reason) {
            over();
            Q_EMIT failed(reason);
        },
        over);
}

void LiveGraph::restore(std::shared_ptr<const FilterGraph> graph, const Partition& partition) {
    ++m_wish;
    m_unsaved = true;
    m_settle.start(m_soon ? 0 : restMilliseconds);
    show(std::move(graph), partition);
}

void LiveGraph::saveSoon() {
    m_soon = true;
    if (m_unsaved)
        m_settle.start(0);
}

void LiveGraph::whenSaved(QObject* receiver, const std::function<void()>& then) {
    if (!unsaved()) {
        then();
        return;
    }
    auto* const waiting = new QObject(receiver);
    connect(
        this, &LiveGraph::saved, waiting,
        [waiting, then] {
            waiting->deleteLater();
            then();
        },
        Qt::SingleShotConnection);
    connect(this, &LiveGraph::failed, waiting, [waiting] { waiting->deleteLater(); });
    saveSoon();
}

void LiveGraph::layOutAgain() {
    if (m_laidOut && m_graph && sameEdges(*m_laidOut, *m_graph))
        return;
    m_laidOut = m_graph;
    m_session.jobs().run<Layout>(
        {Lane::layout, tr("Laying out the graph"), QStringLiteral("layout"), false}, this,
        [graph = m_graph, earlier = m_drawn, before = m_layout](const Progress& progress) {
            return earlier && earlier->filters == graph->filters ? layOutLike(*graph, *earlier, before, progress)
                                                                 : layOut(*graph, progress);
        },
        [this, graph = m_graph](const Layout& layout) {
            m_layout = layout;
            m_drawn = graph;
            Q_EMIT layoutChanged();
        },
        [this](const QString& reason) { Q_EMIT failed(reason); });
}

void LiveGraph::save() {
    if (!m_unsaved || m_requests > 0 || !m_partition)
        return;
    m_soon = false;
    const auto work = [folder = m_session.folder(), graph = m_graph, partition = *m_partition,
                       colours = m_slots](const Progress& progress) {
        const Project project = folder->read();
        GraphOptions options = project.graph.value_or(GraphOptions{});
        const bool graphChanged =
            options.settings != graph->settings || project.state(Stage::graph) != StageState::current;
        if (graphChanged) {
            options.findsPercentile =
                options.findsPercentile && options.settings.percentile == graph->settings.percentile;
            options.settings = graph->settings;
            steps::saveGraph(*folder, options, *graph);
        }
        return steps::savePartition(*folder, withStability(*graph, partition, progress), progress, colours).partition;
    };
    m_session.jobs().run<Partition>(
        {Lane::edits, tr("Saving the partition"), QStringLiteral("save partition"), false}, this, work,
        [this](const Partition& partition) {
            if (m_settle.isActive() || m_requests > 0)
                return;
            m_unsaved = false;
            m_partition = partition;
            Q_EMIT changed();
            Q_EMIT saved();
            m_session.reload();
        },
        [this](const QString& reason) {
            // What the project holds is shown again, lest it seem to hold what it does not.
            if (!m_settle.isActive() && m_requests == 0)
                m_unsaved = false;
            Q_EMIT failed(reason);
            m_session.reload();
        });
}

}  // namespace nonn
