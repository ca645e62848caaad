// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/teacher_import.h"
#include "workbench/session.h"

#include <QDialog>

namespace nonn {

class TeacherLook;

/// What is in a file that is to be the teacher of a project, before anything is written.
class TeacherImportDialog : public QDialog {
    Q_OBJECT

public:
    TeacherImportDialog(const Session& session, const QString& file, QWidget* parent = nullptr);

    /// What people chose; to be asked once it was accepted.
    TeacherRequest request() const;

private:
    TeacherLook* m_look;
};

}  // namespace nonn
