// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/export/verdict_table.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace nonn {

class LivePicture;

/// What a camera sees, and what the students say of it, for as long as people look.
class CameraDialog : public QDialog {
    Q_OBJECT

public:
    explicit CameraDialog(QWidget* parent);

    /// There is no picture yet, and nothing of before is told any more.
    void showWaiting(const QString& what);
    void showPicture(const QImage& picture);
    /// Its picture is what the students see; `note`: a sentence below.
    void showAnswer(const AskedPicture& answer, const QString& note);
    /// In place of a picture, with a button to try again.
    void showProblem(const QString& reason);

Q_SIGNALS:
    /// It has come to be seen, or is to try again.
    void wanted();
    /// It is closed, hidden or minimised.
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void forget();

    LivePicture* m_live;
    QLabel* m_together;
    QTableWidget* m_students;
    QLabel* m_seen;  ///< what the students see
    QLabel* m_note;
    QLabel* m_problem;
    QPushButton* m_again;
};

}  // namespace nonn
