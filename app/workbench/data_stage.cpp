// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/data_stage.h"

namespace nonn {

namespace {

struct Found {
    std::shared_ptr<const Dataset> dataset;
    Normalisation normalisation;
};

}  // namespace

DataStage::DataStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent), m_page(new DataPage), m_frame(new StageFrame(m_page)) {}

void DataStage::refresh() {
    const Project& project = snapshot()->project();
    m_page->setSplit(project.split);
    m_page->setSource(QString::fromStdString(project.source.folder.string()));
    if (m_read)
        setMark(StageMark::current);
    if (!m_asked)
        read();
}

void DataStage::read() {
    m_asked = true;
    m_frame->showRunning(tr("Reading the images"), std::nullopt, {}, false);
    jobs().run<Found>(
        {Lane::reading, tr("Reading the images"), {}, false}, this,
        [folder = session().folder()](const Progress& progress) {
            const auto dataset = folder->dataset(folder->read(), progress);
            return Found{dataset, measureNormalisation(dataset->training)};
        },
        [this](const Found& found) {
            m_read = true;
            m_page->setDataset(found.dataset);
            m_page->setNormalisation(found.normalisation);
            m_frame->showCurrent();
            setMark(StageMark::current);
        },
        [this](const QString& reason) {
            m_frame->showError(tr("The images cannot be read: %1").arg(reason), tr("Try again"));
            onAction([this] { read(); });
            setMark(StageMark::failed);
        });
}

}  // namespace nonn
