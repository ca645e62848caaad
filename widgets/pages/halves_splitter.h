// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace nonn {

/// Parts of a page side by side, or one above the other where it is too narrow for that. Each is at least so many lines
/// of text high: below that the page scrolls.
class HalvesSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit HalvesSplitter(int lines, QWidget* parent = nullptr);

    /// As narrow as the widest of the parts.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthSideBySide() const;

    int m_lines;
};

}  // namespace nonn
