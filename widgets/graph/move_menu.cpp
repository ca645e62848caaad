// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/move_menu.h"

#include "graph/graph_painter.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <algorithm>

namespace nonn {

QVector<int> filtersToMove(const GraphScene& scene, const QVector<int>& filters, int student) {
    QVector<int> moving;
    if (!scene.shownPartition())
        return moving;
    const std::vector<int> students = studentOfFilter(*scene.partition);
    std::ranges::copy_if(filters, std::back_inserter(moving),
                         [&](int filter) { return students[static_cast<std::size_t>(filter)] != student; });
    return moving;
}

void fillMoveMenu(QMenu& menu, const GraphScene& scene, const QVector<int>& filters,
                  const std::function<void(const QVector<int>& filters, int student)>& move) {
    const auto add = [&](int student) {
        const QVector<int> moving = filtersToMove(scene, filters, student);
        QAction* const action = menu.addAction(studentIcon(scene, student), studentName(student));
        action->setEnabled(!moving.isEmpty());
        QObject::connect(action, &QAction::triggered, &menu, [move, moving, student] { move(moving, student); });
    };
    for (int student = 0; student < scene.students(); ++student)
        add(student);
    menu.addSeparator();
    add(discardedFilters);
}

QIcon studentIcon(const GraphScene& scene, int student) {
    constexpr int size = 16;
    QIcon icon;
    for (const int ratio : {1, 2}) {
        QPixmap pixmap(ratio * size, ratio * size);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawFilterMark(painter, {size / 2.0, size / 2.0}, 6, scene, student);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace nonn
