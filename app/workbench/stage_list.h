// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/stage_controller.h"

#include <QListWidget>

namespace nonn {

/// The stages of the work in their order, each with its state as icon, word and description.
class StageList : public QListWidget {
    Q_OBJECT

public:
    explicit StageList(QWidget* parent = nullptr);

    void add(const QString& key, const QString& title, StageMark mark);
    void setMark(const QString& key, StageMark mark);
    void select(const QString& key);
    QString selected() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);

private:
    QListWidgetItem* itemOf(const QString& key) const;
};

/// "current", "out of date" ...
QString wordFor(StageMark mark);

}  // namespace nonn
