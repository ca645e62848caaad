// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLabel;

namespace nonn {

/// A big figure with what it is below it and, where given, what it is to be compared with.
class FigureTile : public QWidget {
    Q_OBJECT

public:
    explicit FigureTile(const QString& caption, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    /// Nothing known: the dash.
    void setFigure(const QString& figure, const QString& note = {});
    QString figure() const;
    QString note() const;

private:
    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_note;
};

/// Tiles beside each other; they wrap where there is no room.
QWidget* makeTileRow(const std::vector<FigureTile*>& tiles);

}  // namespace nonn
