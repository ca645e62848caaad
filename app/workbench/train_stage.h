// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/train/train_page.h"
#include "pages/train/train_settings_form.h"
#include "workbench/graph/live_graph.h"
#include "workbench/setup_swap.h"
#include "workbench/stage_controller.h"

namespace nonn {

/// Training of the students: begun, paused, resumed, and its curves while it runs.
class TrainStage : public StageController {
    Q_OBJECT

public:
    TrainStage(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent);

    QString key() const override { return QStringLiteral("train"); }
    QString title() const override { return tr("Train"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_form; }
    void refresh() override;

    TrainPage& page() { return *m_page; }
    TrainSettingsForm& form() { return *m_form; }
    /// With the settings of the form, but so many epochs; not while another training is under way.
    void train(int epochs);

private:
    void start();
    void resume();
    void stop(bool pausing);
    QString stoppedText() const override;
    void use(const QString& id);
    void describe(const QString& id, const QString& name, const QString& note);
    void remove(const QString& id);
    template <typename Result>
    void change(const QString& title, const std::function<Result(const ProjectFolder&)>& work);
    void follow(int id);
    void ended(const QString& text);
    void readRuns();
    void epochDone(const DistillationEpoch& epoch);
    void momentDone(const DistillationMoment& moment);
    QString runUnderWay();
    DistillationListener listener();
    void showState();

    LiveGraph& m_live;
    TrainPage* m_page;
    StageFrame* m_frame;
    TrainSettingsForm* m_form;
    SetupSwap* m_swap;
    int m_training = 0;
    bool m_pausing = false;
    bool m_resumable = false;
    bool m_formSet = false;
    bool m_reloading = false;
};

}  // namespace nonn
