// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/export/export_page.h"
#include "workbench/camera/frame_source.h"
#include "workbench/report.h"
#include "workbench/stage_controller.h"

#include <optional>

namespace nonn {

/// Everything that leaves the project.
class ExportStage : public StageController {
    Q_OBJECT

public:
    ExportStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("export"); }
    QString title() const override { return tr("Export"); }
    StageFrame* frame() override { return m_frame; }
    void refresh() override;

    ExportPage& page() { return *m_page; }
    /// The stages whose charts, graph and tables are written as pictures and CSV.
    void setStages(const std::vector<StageController*>& all) { m_stages = all; }
    /// What people can ask about; empty: nothing, and nothing offers it.
    void setCamera(const MakeFrames& camera);

private:
    /// Once all views have what they show, also those that nobody has looked at.
    void write(const ExportWish& wish);
    std::vector<ReportTable> evaluation() const;
    void writeWhenDrawn();
    void emulate(const QString& run, const QString& precision);
    void ask(const QString& run, const QStringList& pictures);
    void askLive(const QString& run);
    void writeReady(const ExportWish& wish, const std::vector<NamedFile>& ready);
    /// Of the charts and drawings of all stages.
    std::vector<NamedFile> pictures(const QString& ending) const;
    std::vector<NamedFile> tables() const;

    ExportPage* m_page;
    StageFrame* m_frame;
    std::vector<StageController*> m_stages;
    MakeFrames m_camera;
    bool m_written = false;            ///< since the project was opened
    std::optional<ExportWish> m_wish;  ///< waits for the views
};

}  // namespace nonn
