// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_scene.h"

#include <QIcon>
#include <QVector>
#include <functional>

class QMenu;

namespace nonn {

/// Of `filters` those that are not in `student` (or discarded) already: what a move would change.
QVector<int> filtersToMove(const GraphScene& scene, const QVector<int>& filters, int student);

/// An entry a student and one for the discarded filters; disabled where nothing would move.
void fillMoveMenu(QMenu& menu, const GraphScene& scene, const QVector<int>& filters,
                  const std::function<void(const QVector<int>& filters, int student)>& move);

/// The mark of a student's filters.
QIcon studentIcon(const GraphScene& scene, int student);

}  // namespace nonn
