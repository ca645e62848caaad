// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/devices/device_settings_form.h"
#include "pages/devices/devices_page.h"
#include "workbench/camera/frame_source.h"
#include "workbench/devices/device_questions.h"
#include "workbench/devices/local_nodes.h"
#include "workbench/devices/node_search.h"
#include "workbench/stage_controller.h"

#include <QStringList>
#include <QTimer>

namespace nonn {

/// Nodes that are started here or run elsewhere, and what they say of images.
class DevicesStage : public StageController {
    Q_OBJECT

public:
    DevicesStage(Session& session, QUndoStack& undo, QObject* parent);

    QString key() const override { return QStringLiteral("serve"); }
    QString title() const override { return tr("Devices"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_form; }
    void refresh() override;

    /// Ends the program of a student at once, or starts it again at its address, where there is one here.
    void plug(int student, bool in);
    /// What people can ask about; empty: nothing, and nothing offers it.
    void setCamera(const MakeFrames& camera);

Q_SIGNALS:
    /// Programs here that answer for the students of a run, by student, whether each runs; none where the run is empty.
    void nodesChangedHere(const QString& run, const std::vector<bool>& running);
    void costChanged(const nonn::ComparedCost& cost);

private:
    QString bundleWanted() const;
    bool stale() const;
    void showUntrained();
    void showNobody();
    void showStale();
    void withBundle(const std::function<void()>& then);
    void dropStale();
    void settingsChanged();
    void startHere();
    void endHere();
    void add(const QString& address);
    void showSearch();
    void searchEnded(const QString& problem);
    void remove(int node);
    void nodesChanged();

    std::vector<NodeAddress> addresses() const;
    GatherOptions options() const;
    /// Asks those from now on that there are. Where that cannot be, who was asked before still is.
    void join();
    /// Nobody is asked any more.
    void endTalk();
    void leave(std::shared_ptr<DeviceTalk> talk);

    void ask(const QStringList& pictures);
    void askLive();
    void stream(bool on);
    void heard(const DeviceAnswer& answer);

    void look();
    void showState();
    void reckon();
    void tellNodes();

    DevicesPage* m_page;
    StageFrame* m_frame;
    DeviceSettingsForm* m_form;
    LocalNodes* m_here;
    QStringList m_elsewhere;  ///< addresses
    NodeSearch m_search;
    MakeFrames m_camera;
    QString m_searchWords;
    std::shared_ptr<const ServedBundle> m_bundle;
    QString m_bundleOf;                            ///< see bundleWanted()
    QString m_run;                                 ///< that it was made from; empty: it is a person's own
    std::vector<std::function<void()>> m_waiting;  ///< for the bundle that is being made
    std::shared_ptr<DeviceTalk> m_talk;
    std::vector<NodeAddress> m_asked;  ///< by this talk
    struct Wanted {
        std::vector<NodeAddress> nodes;
        DeviceSettings settings;

        bool operator==(const Wanted&) const = default;
    };
    Wanted m_wanted;  ///< of the latest talk, also where it cannot be had
    QString m_problem;
    int m_question = 0;  ///< the job that asks, once
    int m_stream = 0;    ///< the job that asks again and again
    std::int64_t m_next = 0;
    DeviceFigures m_figures;
    ImageCost m_expected;
    ComparedCost m_cost;
    QTimer m_look;
};

}  // namespace nonn
