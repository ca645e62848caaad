// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_row.h"

#include "pages/figure_tile.h"
#include "pages/flow_layout.h"
#include "theme/theme.h"

namespace nonn {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(space::page, space::gap));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureRow::setFigures(std::vector<Figure> figures) {
    if (figures == m_figures)
        return;
    m_figures = std::move(figures);
    while (m_tiles.size() < m_figures.size()) {
        m_tiles.push_back(new FigureTile({}));
        layout()->addWidget(m_tiles.back());
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        FigureTile& tile = *m_tiles[i];
        tile.setVisible(i < m_figures.size());
        if (i >= m_figures.size())
            continue;
        tile.setCaption(m_figures[i].caption);
        tile.setFigure(m_figures[i].value);
        tile.setToolTip(m_figures[i].help);
    }
    layout()->invalidate();
    updateGeometry();
}

}  // namespace nonn
