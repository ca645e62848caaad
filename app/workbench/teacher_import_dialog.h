// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/teacher_import.h"
#include "workbench/session.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QTreeWidget;

namespace nonn {

/// Shows what is found in a file that is to be the teacher, before anything is written: the layers, of which another
/// can be chosen for students to imitate, and what its images may be normalised by, each with what it is worth.
class TeacherImportDialog : public QDialog {
    Q_OBJECT

public:
    TeacherImportDialog(const Session& session, const QString& file, QWidget* parent = nullptr);
    ~TeacherImportDialog() override;

    /// What people chose; to be asked once it was accepted.
    TeacherRequest request() const;

private:
    struct Look {
        TeacherDescription description;
        std::vector<TriedNormalisation> tried;
        std::size_t best = 0;
        std::int64_t images = 0;
    };

    void look();
    void show(const Look& found);
    void showLayers(const TeacherDescription& description);
    void showTried(const Look& found);
    void refuse(const QString& reason);
    void followJob(int id);

    QPointer<const Session> m_session;
    QString m_file;
    QString m_features;  ///< the convolution chosen; empty: what was proposed
    Look m_look;
    int m_job = 0;
    QLineEdit* m_architecture;
    QLabel* m_found;
    QProgressBar* m_progress;
    QTreeWidget* m_layers;
    QTreeWidget* m_tried;
    QDialogButtonBox* m_buttons;
};

}  // namespace nonn
