// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/partition_stage.h"

#include "graph/partition_comparison.h"
#include "graph/resolution_curve.h"

namespace nonn {

PartitionStage::PartitionStage(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent)
    : StageController(session, undo, parent), m_live(live), m_page(new PartitionPage), m_frame(new StageFrame(m_page)) {
    connect(&m_live, &LiveGraph::changed, this, &PartitionStage::show);
    connect(m_page, &PartitionPage::resolutionChosen, this, &PartitionStage::resolutionChosen);
}

void PartitionStage::refresh() {
    const Project& project = snapshot()->project();
    if (!m_live.partition()) {
        const bool stale = project.state(Stage::partition) == StageState::stale;
        m_frame->showEmpty(tr("The filters are divided as soon as there is a filter graph."),
                           tr("Go to the filter graph"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("graph")); });
        setMark(stale ? StageMark::stale : StageMark::empty);
        return;
    }
    m_page->setTeacherAccuracy(project.teacher ? project.teacher->validationAccuracy : std::nullopt);
    m_frame->showCurrent();
    setMark(StageMark::current);
    show();
}

void PartitionStage::show() {
    m_page->setPartition(m_live.partition(), m_live.colourSlots());
    if (!filled() || !m_live.partition())
        return;
    computeCurve();
    compare();
}

void PartitionStage::computeCurve() {
    if (m_curveOf == m_live.graph())
        return;
    m_curveOf = m_live.graph();
    ResolutionCurve waiting;
    waiting.computing = true;
    m_page->setCurve(waiting);
    const PartitionSettings settings = m_live.partition()->settings;
    const CommunityMethod method =
        settings.algorithm == PartitionAlgorithm::louvain ? CommunityMethod::louvain : CommunityMethod::leiden;
    using Points = std::vector<ResolutionPoint>;
    jobs().run<Points>(
        {Lane::reading, tr("Trying resolutions"), QStringLiteral("curve"), false}, this,
        [graph = m_curveOf, method, seed = settings.seed](const Progress& progress) {
            return resolutionCurve(*graph, {}, method, seed, progress);
        },
        [this](const Points& points) {
            ResolutionCurve curve;
            for (const ResolutionPoint& point : points) {
                curve.resolution.push_back(point.resolution);
                curve.modularity.push_back(point.modularity);
                curve.communities.push_back(point.communities);
            }
            m_page->setCurve(curve);
        });
}

void PartitionStage::compare() {
    if (m_compared == m_live.partition())
        return;
    m_compared = m_live.partition();
    using Rows = QVector<ComparedPartition>;
    jobs().run<Rows>(
        {Lane::reading, tr("Comparing with chance"), QStringLiteral("comparison"), false}, this,
        [graph = m_live.graph(), partition = *m_compared](const Progress&) {
            const PartitionComparison worth = partitionComparison(*graph, partition, partition.settings.seed);
            // The controls keep the same filters, so the teacher is worth the same with them.
            const auto row = [&](const QString& name, const PartitionWorth& of) {
                return ComparedPartition{name, of.modularity, of.activityKept, partition.maskedTeacherAccuracy};
            };
            return Rows{row(tr("This partition"), worth.own), row(tr("Random, same sizes"), worth.random),
                        row(tr("Contiguous, same sizes"), worth.contiguous)};
        },
        [this](const Rows& rows) { m_page->setComparison(rows); },
        [this](const QString& reason) { Q_EMIT said(reason); });
}

}  // namespace nonn
