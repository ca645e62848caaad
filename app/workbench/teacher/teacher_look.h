// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/images.h"
#include "project/teacher_import.h"
#include "workbench/jobs.h"

#include <QPointer>
#include <QWidget>
#include <memory>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QTreeWidget;

namespace nonn {

/// What is in a teacher's file and what it is worth on validation images, before anything is written; which layer is
/// imitated and by what images are normalised is chosen here.
class TeacherLook : public QWidget {
    Q_OBJECT

public:
    explicit TeacherLook(Jobs& jobs, QWidget* parent = nullptr);
    ~TeacherLook() override;

    /// What a dialog of files offers where a teacher is asked for.
    static QString files();
    /// Of files that may be teachers, as "onnx".
    static QStringList endings();

    /// `file` as TeacherRequest has it. What was chosen before is forgotten where it is another file. `images` are
    /// opened in a job.
    void look(const QString& file, const SeenImages& images);
    /// Shows a text instead.
    void say(const QString& text);

    bool isUsable() const { return m_usable; }
    /// What it says of the file.
    QString text() const;
    /// What people chose, once it is usable.
    TeacherRequest request() const;

Q_SIGNALS:
    /// isUsable() may have changed.
    void changed();

private:
    struct Found {
        TeacherDescription description;
        std::vector<TriedNormalisation> tried;
        std::size_t best = 0;
        std::int64_t images = 0;
        std::vector<Text> notes = {};
        bool nearChance = false;
        ImageSettings seen;  ///< how networks have to see the images
    };

    /// The file as it is to be looked at, whatever it was normalised by.
    TeacherRequest asked() const;
    void lookAgain();
    void show(const Found& found);
    void showLayers(const TeacherDescription& description);
    void showTried();
    void refuse(const QString& reason);
    void setUsable(bool usable);
    void followJob(int id);

    QPointer<Jobs> m_jobs;
    QString m_file;
    SeenImages m_images;
    QString m_features;  ///< the convolution chosen; empty: what was proposed
    Found m_found;
    bool m_usable = false;
    int m_job = 0;
    QFormLayout* m_form;
    QLineEdit* m_architecture;
    QLabel* m_text;
    QLabel* m_warning;
    QProgressBar* m_progress;
    QTreeWidget* m_layers;
    QTreeWidget* m_tried;
};

}  // namespace nonn
