// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/run_choice.h"

#include <QSet>
#include <QString>
#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace nonn {

struct AskedPicture;
struct EmulatedStudent;
class EmulationTable;
class NoiseView;
class VerdictTable;
struct QuantisationReport;

/// What a person wants written.
struct ExportWish {
    bool students = true;                            ///< with fusion layer and manifest
    QString format = QStringLiteral("torchscript");  ///< or "onnx", "c", "bundle"
    bool teacher = false;                            ///< as ONNX, beside the students
    QString precision = QStringLiteral("fp32");
    QString run;             ///< whose students
    QSet<QString> graph;     ///< endings: "svg", "dot", "graphml", "csv", "json"
    QSet<QString> pictures;  ///< of every view: "png", "pdf"
    bool tables = true;      ///< as CSV
    bool report = true;      ///< report.html and report.pdf
    QString folder;
};

/// One file that was written.
struct WrittenFile {
    QString path;
    qint64 bytes = 0;
};

/// Chooses what leaves the project, and shows what has left it.
class ExportPage : public QWidget {
    Q_OBJECT

public:
    explicit ExportPage(QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    /// Of which students can be written; without any only the graph and the report can be had.
    void setRuns(const QVector<OfferedRun>& runs);
    /// Whether this program can have pictures of a camera; before, nothing of them is to be seen.
    void offerCamera(bool there);
    /// Whether there is one to be written.
    void setTeacherThere(bool there);
    void showWritten(const std::vector<WrittenFile>& files, const QString& summary);
    /// What 8-bit integers cost the students that were written; below the files.
    void showQuantisation(const QuantisationReport& report);
    void showEmulated(const std::vector<EmulatedStudent>& rows, const QString& summary);
    void showVerdicts(const std::vector<AskedPicture>& rows, const QString& summary);

Q_SIGNALS:
    /// The students of `run` are to say what is on pictures: files, or folders of them, chosen or dropped here.
    void pictureQuestion(const QString& run, const QStringList& pictures);
    /// The students of `run` are to say what a camera sees.
    void cameraQuestion(const QString& run);
    /// The students of `run` are to be tried on emulated boards, in "fp32" or "int8".
    void emulationRequested(const QString& run, const QString& precision);
    void exportRequested(const nonn::ExportWish& wish);
    void openFolderRequested(const QString& folder);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    ExportWish wish() const;
    void choosePictures();
    void browse();
    void offerPrecisions();
    void updateButton();

    QCheckBox* m_students;
    QComboBox* m_format;
    QComboBox* m_precision;
    QCheckBox* m_teacher;
    bool m_teacherThere = false;
    RunChoice* m_run;
    std::vector<std::pair<QString, QCheckBox*>> m_graph;
    std::vector<std::pair<QString, QCheckBox*>> m_pictures;
    QCheckBox* m_tables;
    QCheckBox* m_report;
    QLineEdit* m_folder;
    QPushButton* m_export;
    QPushButton* m_open;
    QPushButton* m_emulate;
    QPushButton* m_ask;
    QPushButton* m_camera;
    QLabel* m_needed;  ///< why something cannot be had
    QLabel* m_summary;
    QTableWidget* m_files;
    NoiseView* m_noise;
    EmulationTable* m_boards;
    VerdictTable* m_verdicts;
};

}  // namespace nonn
