// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace nonn {

class FigureTile;

/// One figure with what it is.
struct Figure {
    QString caption;
    QString value;
    QString help;  ///< shown on hover; may be empty

    bool operator==(const Figure&) const = default;
};

/// The figures of a page beside each other, each above its caption; they wrap where there is no room.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget* parent = nullptr);

    void setFigures(std::vector<Figure> figures);
    const std::vector<Figure>& figures() const { return m_figures; }

private:
    std::vector<Figure> m_figures;
    std::vector<FigureTile*> m_tiles;
};

}  // namespace nonn
