// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/setup_swap.h"

#include <QUndoCommand>

namespace nonn {

namespace {

/// It is done when it is pushed.
class Swap : public QUndoCommand {
public:
    Swap(const QString& text, std::function<void()> again, std::function<void()> back)
        : QUndoCommand(text), m_again(std::move(again)), m_back(std::move(back)) {}
    void redo() override {
        if (m_done)
            m_again();
        m_done = true;
    }
    void undo() override { m_back(); }

private:
    std::function<void()> m_again;
    std::function<void()> m_back;
    bool m_done = false;
};

}  // namespace

void SetupSwap::run(const QString& title, const QString& command, const BringBack& bringBack) {
    m_live.whenSaved(this, [this, title, command, bringBack] {
        start(title, bringBack, [this, title, command, bringBack](const Setup& before) {
            const auto putBack = [before](const ProjectFolder& folder) {
                folder.restore(before);
                return before;
            };
            m_undo.push(new Swap(
                command, [this, title, bringBack] { start(title, bringBack, {}); },
                [this, title, putBack] { start(title, putBack, {}); }));
        });
    });
}

void SetupSwap::start(const QString& title, const BringBack& work, const std::function<void(const Setup&)>& done) {
    m_session.jobs().run<Setup>(
        {Lane::edits, title}, this, [folder = m_session.folder(), work](const Progress&) { return work(*folder); },
        [this, done](const Setup& before) {
            m_live.expectOwn();
            if (done)
                done(before);
            m_session.reload();
        },
        [this](const QString& reason) { Q_EMIT refused(reason); });
}

}  // namespace nonn
