// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan/profile_figures.h"

#include <QDialog>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nonn {

/// The figures of a device or a radio, to be typed. What cannot stand is refused by name beneath them, and its field
/// marked; only what can is accepted. The profile that the figures belong to is as it was typed then.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    /// `restore`: makes the profile what it was; figures that are not touched stay so to the last digit. `own`: it is
    /// the user's own, or in the place of one that is shipped, and can be forgotten.
    ProfileDialog(const QString& title, std::vector<ProfileFigure> figures, std::function<void()> restore, bool own,
                  QWidget* parent);

Q_SIGNALS:
    void forgetRequested();

private:
    void check();

    std::vector<std::pair<ProfileFigure, QLineEdit*>> m_figures;
    std::function<void()> m_restore;
    QLabel* m_refusal;
    QPushButton* m_save;
};

}  // namespace nonn
