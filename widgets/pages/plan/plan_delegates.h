// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_table.h"

namespace nonn {

/// A list to choose from where the model has one, else a field that says while one types why a text cannot stand.
class DeviceDelegate : public FigureDelegate {
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;
};

/// What is needed against what is allowed, in figures and a word, with a bar under them.
class UseDelegate : public DeviceDelegate {
    Q_OBJECT

public:
    using DeviceDelegate::DeviceDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace nonn
