// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_stage.h"

#include "base/log.h"
#include "graph/keep_drawing.h"
#include "graph/suitable_percentile.h"
#include "image/dataset_image.h"
#include "image/heat_map.h"
#include "project/steps_graph.h"
#include "project/steps_partition.h"
#include "theme/core_text.h"
#include "theme/figures.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <utility>

namespace nonn {

namespace {

constexpr int mapsShown = 8;
constexpr int mapSide = 84;  // logical pixels

struct BlendedMaps {
    QVector<QImage> images;
    QStringList captions;
};

BlendedMaps blend(const steps::ShownMaps& shown, const std::vector<std::string>& classNames, double ratio) {
    BlendedMaps blended;
    for (const FilterMap& map : shown.maps.maps) {
        const QImage image = scaledWhole(toQImage(*shown.images, map.image), QSize(mapSide, mapSide), ratio);
        blended.images << blendHeatMap(image, map.values, shown.maps.height, shown.maps.width);
        const auto label = static_cast<std::size_t>(shown.images->labels[static_cast<std::size_t>(map.image)]);
        blended.captions << (label < classNames.size() ? QString::fromStdString(classNames[label])
                                                       : QString::number(label));
    }
    return blended;
}

}  // namespace

GraphStage::GraphStage(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent)
    : StageController(session, undo, parent),
      m_live(live),
      m_page(new GraphPage),
      m_frame(new StageFrame(m_page)),
      m_form(new GraphSettingsForm) {
    connect(&m_live, &LiveGraph::changed, this, &GraphStage::showScene);
    connect(&m_live, &LiveGraph::layoutChanged, this, &GraphStage::showScene);
    connect(&m_live, &LiveGraph::failed, this, &GraphStage::refuse);
    connect(&m_live, &LiveGraph::replaced, &undo, &QUndoStack::clear);
    connect(&undo, &QUndoStack::indexChanged, this, [this] {
        if (std::exchange(m_tellsOfHand, -1) >= 0 && !job())
            m_frame->showCurrent();
    });
    connect(m_form, &GraphSettingsForm::changed, this, &GraphStage::preview);
    connect(m_form, &GraphSettingsForm::committed, this, &GraphStage::commit);
    connect(m_page, &GraphPage::moveRequested, this, &GraphStage::move);
    connect(m_page, &GraphPage::selectionChanged, this, &GraphStage::showMaps);
}

void GraphStage::refresh() {
    if (showJobState())
        return;
    const Project& project = snapshot()->project();
    if (project.digest && m_classNames != project.digest->classNames) {
        m_classNames = project.digest->classNames;
        showScene();
    }
    if (m_classNames.empty())
        jobs().run<std::vector<std::string>>(
            {Lane::reading, tr("Reading the names of the classes"), QStringLiteral("class names"), false}, this,
            [folder = session().folder()](const Progress& progress) {
                return folder->dataset(folder->read(), progress)->classNames;
            },
            [this](const std::vector<std::string>& names) {
                m_classNames = names;
                showScene();
            });
    m_live.take(*snapshot());
    if (!snapshot()->graph) {
        offerToBuild(project.state(Stage::graph) == StageState::stale);
        return;
    }
    if (m_tellsOfHand != undo().index())
        m_frame->showCurrent();
    setMark(StageMark::current);
    showSettings();
    if (!snapshot()->partition && !m_live.pending() && !m_live.partition())
        m_live.request(snapshot()->graph->settings, project.partition.value_or(PartitionSettings{}));
}

void GraphStage::offerToBuild(bool stale) {
    const Project& project = snapshot()->project();
    setMark(stale ? StageMark::stale : StageMark::empty);
    if (!project.teacher) {
        m_frame->showEmpty(tr("The filter graph is made from a teacher's answers, and there is no teacher yet."),
                           tr("Choose a teacher"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("teacher")); });
        return;
    }
    m_frame->showEmpty(stale ? tr("The teacher has changed since the filter graph was made.")
                             : tr("The teacher looks at validation images; filters that respond together are joined."),
                       stale ? tr("Make it again") : tr("Make the filter graph"));
    onAction([this] { build(tr("Asking the teacher"), {}); });
}

void GraphStage::chooseFile() {
    const QString weights = tr("Weights, filters x filters (*.csv)");
    const QString activities = tr("Activities, images x filters (*.csv)");
    QString kind;
    const QString file = QFileDialog::getOpenFileName(m_frame->window(), tr("Import a filter graph"), {},
                                                      weights + QStringLiteral(";;") + activities, &kind);
    if (!file.isEmpty())
        importFile(file, kind == activities ? GraphSource::activity : GraphSource::matrix);
}

void GraphStage::importFile(const QString& file, GraphSource source) {
    const QString title = tr("Importing the filter graph");
    GraphOptions wanted;
    wanted.source = source;
    wanted.file = file.toStdString();
    jobs().run<std::optional<LabelQuestion>>(
        {Lane::reading, title, QStringLiteral("labels of a table"), false}, this,
        [wanted](const Progress&) { return steps::labelQuestion(wanted); },
        [this, title, wanted](const std::optional<LabelQuestion>& question) {
            question ? askForLabels(wanted, *question) : build(title, wanted);
        },
        [this, title, wanted](const QString&) { build(title, wanted); });  // which says in place what is wrong
}

void GraphStage::askForLabels(const GraphOptions& wanted, const LabelQuestion& question) {
    auto* const box = new QMessageBox(m_frame->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Import a filter graph"));
    const QString file = QString::fromStdString(wanted.file.filename().string());
    box->setText(question.ofColumn ? tr("Is the first column of %1 names?").arg(file)
                                   : tr("Is the first line of %1 names?").arg(file));
    box->setInformativeText(
        tr("It holds whole numbers that count up, which may number the rows or columns or may be "
           "figures like the others."));
    QPushButton* const names = box->addButton(tr("Names"), QMessageBox::AcceptRole);
    QPushButton* const figures = box->addButton(tr("Figures"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    const auto buildWith = [this, wanted](TableLabels labels) {
        GraphOptions options = wanted;
        options.labels = labels;
        build(tr("Importing the filter graph"), options);
    };
    connect(names, &QPushButton::clicked, this, [=] { buildWith(question.ifNames); });
    connect(figures, &QPushButton::clicked, this, [=] { buildWith(question.ifFigures); });
    box->open();
}

/// With the settings that the graph has, where there is one.
void GraphStage::build(const QString& title, const GraphOptions& wanted) {
    runStep<std::vector<Text>>(
        title, false,
        [folder = session().folder(), wanted](const Progress& progress) {
            GraphOptions options = wanted;
            const std::optional<GraphOptions> before = folder->read().graph;
            options.settings = before.value_or(GraphOptions{}).settings;
            options.findsPercentile = !before || before->findsPercentile;
            const auto outcome =
                steps::buildGraph(*folder, options, {"auto", Session::threads()}, progress.part(0, 0.9));
            steps::partition(*folder, folder->read().partition.value_or(PartitionSettings{}), progress.part(0.9, 1));
            for (const Text& note : outcome.notes)
                log(LogLevel::info, note);
            return outcome.notes;
        },
        [this](const std::vector<Text>& notes) {
            if (!notes.empty())
                Q_EMIT said(nonn::said(joined(notes)));
        },
        Lane::asking);
}

void GraphStage::showScene() {
    GraphScene scene;
    scene.graph = m_live.graph();
    scene.partition = m_live.partition();
    scene.layout = m_live.layout();
    scene.slots = m_live.colourSlots();
    for (const std::string& name : m_classNames)
        scene.classNames << QString::fromStdString(name);
    m_page->setScene(scene);
    showFigures();
}

/// Where not all validation images were asked about.
QString GraphStage::sampleText() const {
    const Project& project = snapshot()->project();
    const bool sampled = project.askedImages > 0 && project.askedImages < project.dataset.validation;
    return sampled ? tr(" (of a sample of %1 images)").arg(figure::count(project.askedImages)) : QString();
}

void GraphStage::showFigures() {
    if (!m_live.graph())
        return;
    QStringList parts{tr("%n edge(s)", nullptr, static_cast<int>(m_live.graph()->edges.size()))};
    if (isThin(*m_live.graph()))
        parts << tr("thin: %n filter(s) without an edge, a lower threshold ties more", nullptr,
                    static_cast<int>(m_live.graph()->isolated.size()));
    if (m_live.partition()) {
        const Partition& partition = *m_live.partition();
        m_form->setFoundResolution(partition.resolution);
        parts << tr("modularity %1").arg(figure::index(partition.modularity));
        if (partition.maskedTeacherAccuracy)
            parts << tr("teacher with these filters %1").arg(figure::percent(*partition.maskedTeacherAccuracy)) +
                         sampleText();
        if (!partition.discarded.empty())
            parts << tr("%n discarded", nullptr, static_cast<int>(partition.discarded.size()));
    }
    m_page->setFigures(parts.join(QStringLiteral(" · ")));
}

void GraphStage::showSettings() {
    if (m_previewing || m_live.pending() || !m_live.graph() || !m_live.partition())
        return;
    const GraphChoice choice{m_live.graph()->settings, m_live.partition()->settings};
    if (choice == m_committed)
        return;
    m_committed = choice;
    m_form->setFilters(m_live.graph()->filters);
    m_form->setStandardPercentile(suitablePercentile(*m_live.graph()));
    m_form->setSettings(choice.graph, choice.partition);
}

void GraphStage::preview(const GraphSettings& graph, const PartitionSettings& partition) {
    noteEdits();
    m_previewing = !(GraphChoice{graph, partition} == m_committed);
    m_live.request(graph, partition);
}

/// Before the first change of a drag.
void GraphStage::noteEdits() {
    if (m_previewing)
        return;
    m_edited.reset();
    if (m_live.partition() && m_live.partition()->edited && !m_live.pending())
        m_edited = {m_live.graph(), *m_live.partition()};
}

void GraphStage::commit(const GraphSettings& graph, const PartitionSettings& partition) {
    noteEdits();
    m_previewing = false;
    const GraphChoice choice{graph, partition};
    if (choice == m_committed)
        return;
    const auto apply = [this](const GraphChoice& wanted, const std::optional<DividedGraph>& edited) {
        m_committed = wanted;
        m_previewing = false;
        m_form->setSettings(wanted.graph, wanted.partition);
        if (edited)
            m_live.restore(edited->graph, edited->partition);
        else
            m_live.request(wanted.graph, wanted.partition);
    };
    const bool byHand = m_edited.has_value();
    undo().push(new ChangeGraphSettings(m_committed, m_edited, choice, apply));
    if (!byHand)
        return;
    const QString told = tr("The filters that you had moved by hand were divided anew with the settings.");
    m_frame->showStale(told, tr("Undo"));
    if (!front())
        Q_EMIT said(told);
    m_tellsOfHand = undo().index();
    onAction([this] { undo().undo(); });
}

void GraphStage::setResolution(double resolution) {
    if (!m_live.graph() || !m_live.partition())
        return;
    PartitionSettings settings = m_committed.partition;
    settings.resolution = resolution;
    commit(m_committed.graph, settings);
}

void GraphStage::setStudents(int students) {
    if (!m_live.graph() || !m_live.partition())
        return;
    PartitionSettings settings = m_committed.partition;
    settings.students = students;
    commit(m_committed.graph, settings);
}

void GraphStage::move(const QVector<int>& filters, int student) {
    if (!m_live.partition())
        return;
    try {
        undo().push(new MoveFilters(m_live, filters, student));
    } catch (const std::exception& error) {
        refuse(describeError(error));
    }
}

void GraphStage::showMaps(const QVector<int>& filters) {
    if (filters.size() != 1)
        return;
    m_page->facts().showMapsComputing();
    jobs().run<BlendedMaps>(
        {Lane::reading, tr("Looking at filter %1").arg(filters.first()), QStringLiteral("maps"), false}, this,
        [folder = session().folder(), views = session().teacherViews(), filter = filters.first(), names = m_classNames,
         ratio = m_page->devicePixelRatioF()](const Progress& progress) {
            const auto view = views->get(*folder, {"auto", Session::threads()}, progress);
            return blend(view->filterMaps(filter, mapsShown, progress), names, ratio);
        },
        [this, filters](const BlendedMaps& maps) {
            if (m_page->selection() == filters)
                m_page->facts().setMaps(maps.images, maps.captions);
        },
        [this, filters](const QString& reason) {
            if (m_page->selection() == filters)
                m_page->facts().showMapsMissing(reason);
        });
}

std::vector<NamedFile> GraphStage::drawings(const QString& ending) const {
    if (!m_live.graph())
        return {};
    const auto draw = [this](QPainter& painter, const QRectF& page) { m_page->view().renderTo(painter, page); };
    return {{QStringLiteral("graph-filters.") + ending, drawnFile(ending, keptDrawing, draw), title()}};
}

}  // namespace nonn
