// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_project/new_project_wizard.h"

#include "project/steps_new.h"
#include "workbench/new_project/data_choice_page.h"
#include "workbench/new_project/new_project_pages.h"

#include <QAbstractButton>

namespace nonn {

NewProjectWizard::NewProjectWizard(Jobs& jobs, QWidget* parent)
    : QWizard(parent),
      m_jobs(jobs),
      m_images(new DataChoicePage(jobs)),
      m_teacher(new TeacherChoicePage(jobs, *m_images)),
      m_place(new PlacePage(*m_images)) {
    setWindowTitle(tr("New project"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setMinimumSize(640, 440);
    resize(720, 640);
    setPage(0, m_images);
    setPage(1, m_teacher);
    setPage(2, m_place);
    setButtonText(QWizard::FinishButton, tr("Create"));
    for (const int id : pageIds())
        connect(page(id), &QWizardPage::completeChanged, this, &NewProjectWizard::explain);
    connect(this, &QWizard::currentIdChanged, this, &NewProjectWizard::explain);
}

void NewProjectWizard::explain() {
    const QWizardPage* const now = currentPage();
    button(QWizard::NextButton)->setToolTip(now == m_images ? m_images->wanting() : m_teacher->wanting());
    button(QWizard::FinishButton)->setToolTip(m_place->wanting());
}

void NewProjectWizard::setDataFolder(const QString& folder) {
    m_images->setFolder(folder);
}

void NewProjectWizard::setTeacherFile(const QString& file) {
    m_teacher->setFile(file);
}

QString NewProjectWizard::folder() const {
    return m_place->folder();
}

void NewProjectWizard::accept() {
    if (m_made) {
        QWizard::accept();
        return;
    }
    button(QWizard::FinishButton)->setEnabled(false);
    m_place->say(tr("Making the project..."));
    const auto work = [folder = folder(), source = m_images->source(), images = m_images->seen(),
                       teacher = m_teacher->teacher()](const Progress& progress) {
        steps::NewRequest request;
        request.folder = folder.toStdString();
        request.source = source;
        request.images = images;
        request.teacher = teacher;
        if (teacher) {  // which was looked at with these
            request.images.side = teacher->side;
            request.images.channels = teacher->channels;
        }
        steps::createProject(request, progress);
        return true;
    };
    m_jobs.run<bool>(
        {Lane::project, tr("Making the project")}, this, work,
        [this](bool) {
            m_made = true;
            accept();
        },
        [this](const QString& reason) {
            m_place->say(reason);
            button(QWizard::FinishButton)->setEnabled(true);
        });
}

}  // namespace nonn
