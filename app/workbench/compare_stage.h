// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/compare/compare_page.h"
#include "pages/compare/compare_settings_form.h"
#include "project/steps_compare.h"
#include "workbench/stage_controller.h"

#include <optional>

namespace nonn {

/// Whether a network of students was worth it on these data, and which.
class CompareStage : public StageController {
    Q_OBJECT

public:
    CompareStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("compare"); }
    QString title() const override { return tr("Compare"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_form; }
    void refresh() override;

    /// What the settings ask for.
    CompareRequest request() const;

private:
    QString missing() const;
    void readLast();
    void readTable();
    void showState();
    void showTable(const steps::CompareOutcome& outcome);
    void start();
    void pause();
    void open(const QString& row, std::uint64_t seed);
    void follow(int id);
    void ended(const QString& text);

    ComparePage* m_page;
    StageFrame* m_frame;
    CompareSettingsForm* m_form;
    bool m_lastWished = false;             ///< what was asked for last is read, or being read
    bool m_lastRead = false;               ///< and is there
    std::optional<CompareRequest> m_last;  ///< of the project
    int m_comparing = 0;                   ///< the job
    bool m_pausing = false;
    int m_finished = 0;
    int m_wished = 0;
};

}  // namespace nonn
