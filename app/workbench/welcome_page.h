// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace nonn {

/// What a person sees first: the demo, a new project, an old one.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Also ends what showBusy() began.
    void showRecent(const QStringList& folders);
    void showBusy(const QString& what);
    /// What showBusy() began: its present step, and how far it is, 0..1.
    void showProgress(const QString& step, double fraction);
    void showError(const QString& what);
    /// Below an error: what can be done about it, on a button.
    void offerRepair(const QString& what);

Q_SIGNALS:
    void demoRequested();
    void newRequested();
    void openRequested();
    void projectChosen(const QString& folder);
    /// A recent project is to be listed no more; it stays where it is.
    void forgetRequested(const QString& folder);
    /// What offerRepair() offered.
    void repairRequested();
    /// Of what showBusy() began.
    void cancelRequested();

private:
    void setBusy(bool busy);

    QPushButton* m_demo;
    QPushButton* m_new;
    QPushButton* m_open;
    QListWidget* m_recent;
    QLabel* m_recentTitle;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_remedy;
    QPushButton* m_repair;
};

}  // namespace nonn
