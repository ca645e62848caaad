// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>
#include <utility>

namespace nonn {

/// An edit that shows on one stage, to which people are taken when it is undone or done again.
class PlacedCommand : public QUndoCommand {
public:
    PlacedCommand(QString stage, const QString& text) : QUndoCommand(text), m_stage(std::move(stage)) {}

    /// The stage's key.
    const QString& stage() const { return m_stage; }

private:
    QString m_stage;
};

}  // namespace nonn
