// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/partition_stage.h"

#include "graph/partition_comparison.h"
#include "graph/resolution_curve.h"
#include "project/steps_variants.h"
#include "workbench/placed_command.h"

namespace nonn {

namespace {

ShownVariant shown(const steps::Variant& variant) {
    ShownVariant row;
    row.name = QString::fromStdString(variant.name);
    for (const std::vector<int>& student : variant.partition.students)
        row.sizes << static_cast<int>(student.size());
    row.discarded = static_cast<int>(variant.partition.discarded.size());
    row.modularity = variant.partition.modularity;
    row.maskedTeacherAccuracy = variant.partition.maskedTeacherAccuracy;
    row.current = variant.current;
    row.run = QString::fromStdString(variant.run);
    row.validationAccuracy = variant.validationAccuracy;
    row.testAccuracy = variant.fusedAccuracy;
    return row;
}

/// A kept variant is removed.
class Forget : public PlacedCommand {
public:
    Forget(const QString& text, std::function<void()> remove, std::function<void()> putBack)
        : PlacedCommand(QStringLiteral("partition"), text),
          m_remove(std::move(remove)),
          m_putBack(std::move(putBack)) {}
    void redo() override { m_remove(); }
    void undo() override { m_putBack(); }

private:
    std::function<void()> m_remove;
    std::function<void()> m_putBack;
};

}  // namespace

PartitionStage::PartitionStage(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent)
    : StageController(session, undo, parent),
      m_live(live),
      m_page(new PartitionPage),
      m_frame(new StageFrame(m_page)),
      m_swap(new SetupSwap(session, undo, live, QStringLiteral("partition"), this)) {
    connect(m_swap, &SetupSwap::refused, this, &PartitionStage::refuse);
    VariantsPanel& variants = m_page->variants();
    connect(&variants, &VariantsPanel::keepRequested, this, &PartitionStage::keep);
    connect(&variants, &VariantsPanel::removeRequested, this, &PartitionStage::forget);
    connect(&variants, &VariantsPanel::chooseRequested, this, [this](const QString& name) {
        m_swap->run(
            tr("Bringing back variant %1").arg(name), tr("choose variant %1").arg(name),
            [name = name.toStdString()](const ProjectFolder& folder) { return steps::chooseVariant(folder, name); });
    });
    connect(&m_live, &LiveGraph::changed, this, &PartitionStage::show);
    connect(&m_live, &LiveGraph::failed, this, [this](const QString& reason) {
        if (front())  // whose settings are beside it
            refuse(reason);
    });
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
    const bool sampled = project.askedImages > 0 && project.askedImages < project.dataset.validation;
    m_page->setTeacherAccuracy(project.teacher ? project.teacher->validationAccuracy : std::nullopt,
                               sampled ? std::optional(project.askedImages) : std::nullopt);
    m_frame->showCurrent();
    setMark(StageMark::current);
    show();
    if (filled())
        readVariants();
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
        },
        [this](const QString& reason) {
            m_page->setCurve({});
            refuse(reason);
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
        [this](const Rows& rows) { m_page->setComparison(rows); }, [this](const QString& reason) { refuse(reason); });
}

void PartitionStage::readVariants() {
    jobs().run<steps::Variants>(
        {Lane::reading, tr("Reading the variants"), QStringLiteral("variants"), false}, this,
        [folder = session().folder()](const Progress&) { return steps::variants(*folder); },
        [this](const steps::Variants& variants) {
            QVector<ShownVariant> rows;
            if (variants.present)
                rows << shown(*variants.present);
            for (const steps::Variant& variant : variants.kept)
                rows << shown(variant);
            m_page->variants().setVariants(rows);
        },
        [this](const QString& reason) { refuse(reason); });
}

void PartitionStage::keep(const QString& name) {
    m_live.whenSaved(this, [this, name] {
        change(tr("Keeping the partition as %1").arg(name),
               [name = name.toStdString()](const ProjectFolder& folder) { steps::keepVariant(folder, name); });
    });
}

void PartitionStage::forget(const QString& name) {
    const auto removed = std::make_shared<std::optional<Setup>>();
    const QString title = tr("Removing variant %1").arg(name);
    const auto remove = [this, title, removed, id = name.toStdString()] {
        change(title, [removed, id](const ProjectFolder& folder) { *removed = steps::removeVariant(folder, id); });
    };
    const auto putBack = [this, name, removed] {
        change(tr("Keeping the partition as %1").arg(name), [removed, id = name.toStdString()](const auto& folder) {
            if (*removed)
                steps::keepVariant(folder, id, **removed);
        });
    };
    undo().push(new Forget(tr("remove variant %1").arg(name), remove, putBack));
}

/// Of what is kept beside the project's own stages.
void PartitionStage::change(const QString& title, const std::function<void(const ProjectFolder&)>& work) {
    jobs().run<bool>(
        {Lane::edits, title}, this,
        [folder = session().folder(), work](const Progress&) {
            work(*folder);
            return true;
        },
        [this](bool) { readVariants(); }, [this](const QString& reason) { refuse(reason); });
}

}  // namespace nonn
