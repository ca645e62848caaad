// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scrolling_page.h"

#include "theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nonn {

QVBoxLayout* makeScrollingLayout(QWidget* page) {
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::gap);
    area->setWidget(content);
    auto* const outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    return layout;
}

QLabel* makeHeading(const QString& text) {
    auto* const label = new QLabel(text);
    theme::setFont(*label, TextSize::body, true);
    label->setMinimumHeight(space::control);
    return label;
}

}  // namespace nonn
