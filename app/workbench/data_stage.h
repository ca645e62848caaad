// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/data/data_page.h"
#include "pages/data/data_settings_form.h"
#include "workbench/stage_controller.h"

#include <optional>

namespace nonn {

/// The images of the project.
class DataStage : public StageController {
    Q_OBJECT

public:
    DataStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("data"); }
    QString title() const override { return tr("Data"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_form; }
    void refresh() override;
    /// The images are in this folder now: takes them from there where they are the same.
    void move(const QString& folder);

private:
    void read();
    void fail(const QString& reason);
    void askWhere();
    void choose(const SeenAs& seen);
    void see(const SeenAs& seen);

    DataPage* m_page;
    DataSettingsForm* m_form;
    StageFrame* m_frame;
    std::optional<ImageSettings> m_askedAs;  ///< how networks see the images that were read last, or are being read
    bool m_read = false;
    bool m_reading = false;
    bool m_failed = false;  ///< and what is told in place is why
};

}  // namespace nonn
