// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_scene.h"

#include <QImage>
#include <QStringList>
#include <QVector>
#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace nonn {

class ClassBars;

/// What is known of the selected filters. Of one: its figures, its maps over the images that drive it most, its
/// classes, its strongest neighbours. Of several: how many of which student. Both can be moved to another student.
/// May grow taller than its place: put it into a scroll area.
class FilterFacts : public QWidget {
    Q_OBJECT

public:
    explicit FilterFacts(QWidget* parent = nullptr);

    void setScene(const GraphScene& scene);
    /// Maps of an earlier selection are taken away when it changes.
    void setSelection(const QVector<int>& filters);

    /// Heat maps already blended with their images, a caption each; none: there are none to show.
    void setMaps(const QVector<QImage>& images, const QStringList& captions);
    void showMapsComputing();
    void showMapsMissing(const QString& reason);

Q_SIGNALS:
    void filterActivated(int filter);  ///< a neighbour was clicked
    void moveRequested(const QVector<int>& filters, int student);
    void closeRequested();

private:
    void refresh();
    void showOne(int filter);
    void showSeveral();
    void showMapsText(const QString& text);
    void fillNeighbours(const FilterFact& fact);
    QWidget* addSection(QVBoxLayout* layout, const QString& title, QWidget* content);

    GraphScene m_scene;
    QVector<int> m_selection;
    QLabel* m_title;
    QLabel* m_figures;
    QPushButton* m_move;
    QWidget* m_mapsSection;
    QLabel* m_mapsText;
    QGridLayout* m_mapsGrid;
    QWidget* m_classesSection;
    ClassBars* m_classes;
    QWidget* m_neighboursSection;
    QListWidget* m_neighbours;
};

}  // namespace nonn
