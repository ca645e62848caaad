// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_tile.h"

#include "pages/flow_layout.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace nonn {

FigureTile::FigureTile(const QString& caption, QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(caption)), m_figure(new QLabel), m_note(new QLabel) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    theme::setFont(*m_figure, TextSize::heading, true);
    for (QLabel* const label : {m_caption, m_note}) {
        theme::setFont(*label, TextSize::small);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QLabel* const label : {m_figure, m_caption, m_note}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    setFigure({});
}

void FigureTile::setCaption(const QString& caption) {
    m_caption->setText(caption);
    setAccessibleName(titled(caption, m_figure->text()));
}

void FigureTile::setFigure(const QString& figure, const QString& note) {
    m_figure->setText(figure.isEmpty() ? figure::missing() : figure);
    m_note->setText(note);
    m_note->setHidden(note.isEmpty());
    setAccessibleName(titled(m_caption->text(), m_figure->text()));
    setAccessibleDescription(note);
}

QString FigureTile::figure() const {
    return m_figure->text();
}

QString FigureTile::note() const {
    return m_note->text();
}

QWidget* makeTileRow(const std::vector<FigureTile*>& tiles) {
    auto* const row = new QWidget;
    auto* const layout = new FlowLayout(space::page, space::gap, row);
    for (FigureTile* const tile : tiles)
        layout->addWidget(tile);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

}  // namespace nonn
