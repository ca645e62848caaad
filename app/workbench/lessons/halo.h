// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nonn {

/// A frame round a control that is spoken of, above everything else in its window; clicks go through.
class Halo : public QWidget {
    Q_OBJECT

public:
    explicit Halo(QWidget* window);

    /// `place`: of the control, in the window.
    void showRound(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace nonn
