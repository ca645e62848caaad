// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace nonn {

/// Holds a view and shows instead of it, or above it, the state that it is in. At most one of empty, stale, running and
/// error shows at a time; a view that has something to show stays visible below a bar that tells of the rest.
class StageFrame : public QWidget {
    Q_OBJECT

public:
    /// Takes `view` as its child.
    explicit StageFrame(QWidget* view, QWidget* parent = nullptr);

    QWidget* view() const { return m_view; }

    /// The view alone.
    void showCurrent();
    /// Nothing to show yet: one sentence and one button (none where `action` is empty).
    void showEmpty(const QString& sentence, const QString& action);
    /// What is shown was made from something that has changed: what that was, one button.
    void showStale(const QString& what, const QString& action);
    /// `fraction` 0..1, or absent while it is not known. With a `view` to show, as a bar above it.
    void showRunning(const QString& what, std::optional<double> fraction, const QString& timeLeft, bool viewVisible);
    /// What went wrong, where, and what to do; one button (none where `action` is empty), and before it one for what
    /// else may help.
    void showError(const QString& what, const QString& action, const QString& remedy = {});

Q_SIGNALS:
    void actionRequested();
    void remedyRequested();
    void cancelRequested();

private:
    void showBar(const QString& iconName, const QString& text, const QString& action, bool viewVisible);

    QWidget* m_view;
    QStackedLayout* m_stack;
    QWidget* m_bar;
    QLabel* m_barIcon;
    QLabel* m_barText;
    QProgressBar* m_barProgress;
    QPushButton* m_barRemedy;
    QPushButton* m_barAction;
    QPushButton* m_cancel;
    QLabel* m_emptyText;
    QPushButton* m_emptyAction;
};

}  // namespace nonn
