// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_project/page_parts.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nonn {

QLabel* makeFound() {
    auto* const label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(0, space::gap, 0, 0);
    return label;
}

QHBoxLayout* withButton(QLineEdit* field, QPushButton* button) {
    button->setAutoDefault(false);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

}  // namespace nonn
