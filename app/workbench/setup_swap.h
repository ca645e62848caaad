// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_folder.h"
#include "workbench/graph/live_graph.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

namespace nonn {

/// Puts another graph, partition and plan, as those of a run, in place of the project's, as a command that can be
/// undone.
class SetupSwap : public QObject {
    Q_OBJECT

public:
    SetupSwap(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent)
        : QObject(parent), m_session(session), m_undo(undo), m_live(live) {}

    /// Puts it there and returns what was there before.
    using BringBack = std::function<Setup(const ProjectFolder&)>;

    /// `title`: of the job; `command`: of the entry that undoes it.
    void run(const QString& title, const QString& command, const BringBack& bringBack);

Q_SIGNALS:
    void refused(const QString& reason);

private:
    void start(const QString& title, const BringBack& work, const std::function<void(const Setup&)>& done);

    Session& m_session;
    QUndoStack& m_undo;
    LiveGraph& m_live;
};

}  // namespace nonn
