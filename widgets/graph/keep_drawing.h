// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/drawn_file.h"
#include "keep/keep_menu.h"

namespace nonn {

constexpr QSize keptDrawing(1200, 900);  ///< pixels of the screen

/// Of a view of a scene: FilterGraphView or FilterMatrixView.
template <typename View>
KeepMenu* keepDrawing(View& view, const QString& name, KeepMenu::Opens opens) {
    const auto draw = [&view](QPainter& painter, const QRectF& page) { view.renderTo(painter, page); };
    return new KeepMenu(view,
                        {[name] { return name; },
                         [&view] { return view.scene().filters() == 0; },
                         [draw](const QString& ending) { return drawnFile(ending, keptDrawing, draw); },
                         {}},
                        opens);
}

}  // namespace nonn
