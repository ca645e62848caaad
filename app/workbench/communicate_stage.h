// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/communicate/communicate_page.h"
#include "pages/communicate/communicate_settings_form.h"
#include "workbench/stage_controller.h"

namespace nonn {

/// What the devices say to each other, by the settings at the right.
class CommunicateStage : public StageController {
    Q_OBJECT

public:
    CommunicateStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("communicate"); }
    QString title() const override { return tr("Communicate"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_form; }
    void refresh() override;

    /// What nodes were measured to take, beside what was expected of them.
    void showMeasured(const ComparedCost& cost) { m_page->setMeasured(cost); }

private:
    void loadProfiles();
    void simulate();
    void fail(const QString& reason);

    CommunicatePage* m_page;
    StageFrame* m_frame;
    CommunicateSettingsForm* m_form;
    QString m_failure;  ///< of the last simulation
};

}  // namespace nonn
