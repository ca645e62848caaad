// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_project_wizard.h"

#include "project/steps_new.h"
#include "workbench/new_project_pages.h"

#include <QApplication>

namespace nonn {

NewProjectWizard::NewProjectWizard(Jobs& jobs, QWidget* parent) : QWizard(parent), m_jobs(jobs) {
    setWindowTitle(tr("New project"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setMinimumSize(640, 440);
    auto* const images = new DataChoicePage(jobs);
    setPage(0, images);
    setPage(1, new TeacherChoicePage(jobs, *images));
    setPage(2, new PlacePage(*images));
    setButtonText(QWizard::FinishButton, tr("Create"));
}

void NewProjectWizard::setDataFolder(const QString& folder) {
    static_cast<DataChoicePage*>(page(0))->setFolder(folder);
}

void NewProjectWizard::setTeacherFile(const QString& file) {
    static_cast<TeacherChoicePage*>(page(1))->setFile(file);
}

QString NewProjectWizard::folder() const {
    return static_cast<PlacePage*>(page(2))->folder();
}

void NewProjectWizard::accept() {
    if (m_made) {
        QWizard::accept();
        return;
    }
    button(QWizard::FinishButton)->setEnabled(false);
    auto* const place = static_cast<PlacePage*>(page(2));
    place->say(tr("Making the project..."));
    const auto* const images = static_cast<DataChoicePage*>(page(0));
    const auto work = [folder = folder(), spec = images->spec(), side = images->side(),
                       teacher = static_cast<TeacherChoicePage*>(page(1))->teacher()](const Progress& progress) {
        steps::NewRequest request;
        request.folder = folder.toStdString();
        request.source = DataSource::parse(spec.toStdString());
        request.images.side = side;
        request.teacher = teacher.toStdString();
        steps::createProject(request, progress);
        return true;
    };
    m_jobs.run<bool>(
        {Lane::project, tr("Making the project")}, this, work,
        [this](bool) {
            m_made = true;
            accept();
        },
        [this, place](const QString& reason) {
            place->say(reason);
            button(QWizard::FinishButton)->setEnabled(true);
        });
}

}  // namespace nonn
