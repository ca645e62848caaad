// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/student_parts.h"

#include <QWidget>
#include <vector>

class QLabel;
class QTableView;

namespace nonn {

class FactsModel;

/// What the RAM of a student goes to where it needs most, and what would lower it.
class RamView : public QWidget {
    Q_OBJECT

public:
    explicit RamView(QWidget* parent = nullptr);

    void setUse(const RamUse& use);
    QString text() const;  ///< below the table
    QString toCsv() const;

private:
    FactsModel* m_model;
    QLabel* m_text;
};

/// A table of the operations of a student, and its model, which belongs to it.
class LayersView : public QWidget {
    Q_OBJECT

public:
    explicit LayersView(QWidget* parent = nullptr);

    void setLayers(const std::vector<StudentLayer>& layers);
    QString toCsv() const;

private:
    FactsModel* m_model;
};

}  // namespace nonn
