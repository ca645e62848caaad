// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_row.h"

#include "pages/flow_layout.h"
#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace nonn {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(space::page, space::gap));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureRow::Labels FigureRow::makeLabels() {
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    Labels labels{box, new QLabel, new QLabel};
    labels.value->setFont(theme::font(TextSize::heading, true));
    labels.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    labels.caption->setFont(theme::font(TextSize::small));
    labels.caption->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(labels.value);
    column->addWidget(labels.caption);
    layout()->addWidget(box);
    return labels;
}

void FigureRow::setFigures(std::vector<Figure> figures) {
    if (figures == m_figures)
        return;
    m_figures = std::move(figures);
    while (m_labels.size() < m_figures.size())
        m_labels.push_back(makeLabels());
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const Labels& labels = m_labels[i];
        labels.box->setVisible(i < m_figures.size());
        if (i >= m_figures.size())
            continue;
        const Figure& figure = m_figures[i];
        labels.value->setText(figure.value);
        labels.value->setAccessibleName(QStringLiteral("%1: %2").arg(figure.caption, figure.value));
        labels.caption->setText(figure.caption);
        labels.box->setToolTip(figure.help);
    }
    layout()->invalidate();
    updateGeometry();
}

}  // namespace nonn
