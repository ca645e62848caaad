// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/partition/partition_page.h"
#include "workbench/graph/live_graph.h"
#include "workbench/setup_swap.h"
#include "workbench/stage_controller.h"

namespace nonn {

/// What the partition is worth: the curve over resolutions and the controls are computed in the background.
class PartitionStage : public StageController {
    Q_OBJECT

public:
    PartitionStage(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent);

    QString key() const override { return QStringLiteral("partition"); }
    QString title() const override { return tr("Partition"); }
    StageFrame* frame() override { return m_frame; }
    QString settingsOf() const override { return QStringLiteral("graph"); }
    void refresh() override;

    PartitionPage& page() { return *m_page; }

Q_SIGNALS:
    void resolutionChosen(double resolution);

private:
    void show();
    void computeCurve();
    void compare();
    void readVariants();
    void keep(const QString& name);
    void forget(const QString& name);
    void change(const QString& title, const std::function<void(const ProjectFolder&)>& work);

    LiveGraph& m_live;
    PartitionPage* m_page;
    StageFrame* m_frame;
    SetupSwap* m_swap;
    std::shared_ptr<const FilterGraph> m_curveOf;
    std::optional<Partition> m_compared;
};

}  // namespace nonn
