// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/halves_splitter.h"

#include <algorithm>

namespace nonn {

HalvesSplitter::HalvesSplitter(int lines, QWidget* parent) : QSplitter(parent), m_lines(lines) {
    setChildrenCollapsible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

QSize HalvesSplitter::minimumSizeHint() const {
    QSize all;
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->isHidden())
            continue;
        const QSize least = widget(i)->minimumSizeHint().expandedTo({0, m_lines * fontMetrics().lineSpacing()});
        all.setWidth(std::max(all.width(), least.width()));
        const bool below = orientation() == Qt::Vertical && all.height() > 0;
        all.setHeight(below ? all.height() + handleWidth() + least.height() : std::max(all.height(), least.height()));
    }
    return all;
}

int HalvesSplitter::widthSideBySide() const {
    int width = 0;
    for (int i = 0; i < count(); ++i)
        if (!widget(i)->isHidden())
            width += widget(i)->minimumSizeHint().width() + (width > 0 ? handleWidth() : 0);
    return width;
}

void HalvesSplitter::resizeEvent(QResizeEvent* event) {
    const Qt::Orientation wanted = widthSideBySide() <= width() ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation()) {
        setOrientation(wanted);
        updateGeometry();
    }
    QSplitter::resizeEvent(event);
}

}  // namespace nonn
