// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/teacher/teacher_import_dialog.h"

#include "theme/theme.h"
#include "workbench/teacher/teacher_look.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace nonn {

TeacherImportDialog::TeacherImportDialog(const Session& session, const QString& file, QWidget* parent)
    : QDialog(parent), m_look(new TeacherLook(session.jobs())) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* const import = buttons->button(QDialogButtonBox::Ok);
    import->setText(tr("Import"));
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(space::gap);
    column->addWidget(m_look);
    column->addWidget(buttons);
    resize(640, 560);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_look, &TeacherLook::changed, this, [this, import] { import->setEnabled(m_look->isUsable()); });
    const auto open = [folder = session.folder()](const ImageSettings& settings, const Progress& progress) {
        return folder->dataset(folder->read(), progress, settings);
    };
    m_look->look(file, {session.snapshot()->project().images, open});
}

TeacherRequest TeacherImportDialog::request() const {
    return m_look->request();
}

}  // namespace nonn
