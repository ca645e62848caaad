// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/data_stage.h"

#include "project/steps_data.h"

#include <QFileDialog>
#include <QUndoCommand>

namespace nonn {

namespace {

struct Found {
    std::shared_ptr<const Dataset> dataset;
    Normalisation normalisation;
};

SeenAs seenAs(const ImageSettings& images) {
    return {images.side, images.channels};
}

/// How networks see the images.
class See : public QUndoCommand {
public:
    See(const QString& text, std::function<void(const SeenAs&)> see, const SeenAs& before, const SeenAs& after)
        : QUndoCommand(text), m_see(std::move(see)), m_before(before), m_after(after) {}
    void redo() override { m_see(m_after); }
    void undo() override { m_see(m_before); }

private:
    std::function<void(const SeenAs&)> m_see;
    SeenAs m_before;
    SeenAs m_after;
};

}  // namespace

DataStage::DataStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent),
      m_page(new DataPage),
      m_form(new DataSettingsForm),
      m_frame(new StageFrame(m_page)) {
    connect(m_form, &DataSettingsForm::seenChosen, this, &DataStage::choose);
    connect(m_frame, &StageFrame::remedyRequested, this, &DataStage::askWhere);
}

void DataStage::refresh() {
    const Project& project = snapshot()->project();
    m_page->setSplit(project.split);
    m_page->setSource(QString::fromStdString(project.source.folder.string()));
    m_page->setNotes(project.notes);
    m_form->setSeen(seenAs(project.images), project.source.isOfPictures());
    if (showJobState())
        return;
    if (m_read && !m_reading && !m_failed) {
        m_frame->showCurrent();
        setMark(StageMark::current);
    }
    if (m_askedAs != project.images)
        read();
}

void DataStage::read() {
    m_askedAs = snapshot()->project().images;
    m_reading = true;
    m_failed = false;
    m_frame->showRunning(tr("Reading the images"), std::nullopt, {}, false);
    jobs().run<Found>(
        {Lane::asking, tr("Reading the images"), {}, false}, this,
        [folder = session().folder()](const Progress& progress) {
            const auto dataset = folder->dataset(folder->read(), progress);
            return Found{dataset, measureNormalisation(dataset->training)};
        },
        [this](const Found& found) {
            m_read = true;
            m_reading = false;
            m_page->setDataset(found.dataset);
            m_page->setNormalisation(found.normalisation);
            m_frame->showCurrent();
            setMark(StageMark::current);
        },
        [this](const QString& reason) { fail(reason); });
}

void DataStage::fail(const QString& reason) {
    m_reading = false;
    m_failed = true;
    const bool there = snapshot()->info.dataThere;
    m_frame->showError(tr("The images cannot be read: %1").arg(reason), tr("Try again"),
                       there ? QString() : tr("Where are they now?"));
    onAction([this] { read(); });
    setMark(StageMark::failed);
}

void DataStage::askWhere() {
    const QString before = QString::fromStdString(snapshot()->project().source.folder.parent_path().string());
    const QString folder = QFileDialog::getExistingDirectory(m_frame, tr("Folder of the images"), before);
    if (!folder.isEmpty())
        move(folder);
}

void DataStage::move(const QString& folder) {
    m_frame->showRunning(tr("Comparing the images with those of the project"), std::nullopt, {}, false);
    jobs().run<bool>(
        {Lane::asking, tr("Comparing the images"), {}, false}, this,
        [project = session().folder(), folder](const Progress& progress) {
            DataSource source = project->read().source;
            source.folder = std::filesystem::path(folder.toStdString());
            steps::moveData(*project, source, progress);
            return true;
        },
        [this](bool) {
            session().reload();
            read();
        },
        [this](const QString& reason) { fail(reason); });
}

void DataStage::choose(const SeenAs& seen) {
    undo().push(new See(
        tr("see the images otherwise"), [this](const SeenAs& wanted) { see(wanted); },
        seenAs(snapshot()->project().images), seen));
}

void DataStage::see(const SeenAs& seen) {
    runStep<bool>(
        tr("Making the images so"), m_read,
        [folder = session().folder(), seen](const Progress& progress) {
            steps::seeImages(*folder, {seen.side, seen.channels}, progress);
            return true;
        },
        [](bool) {});
}

}  // namespace nonn
