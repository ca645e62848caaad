// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nonn {

/// A coloured disc round the pointer, so that a room sees where it is; clicks go through.
class PointerHalo : public QWidget {
    Q_OBJECT

public:
    explicit PointerHalo(QWidget* window);

    /// On: it follows the pointer within the window, which must have been shown.
    void setOn(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace nonn
