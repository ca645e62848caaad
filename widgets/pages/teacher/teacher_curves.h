// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/teacher_epoch.h"

#include <QWidget>
#include <vector>

namespace nonn {

class LineChart;

/// How a teacher learns, epoch by epoch.
class TeacherCurves : public QWidget {
    Q_OBJECT

public:
    explicit TeacherCurves(QWidget* parent = nullptr);

    void setEpochs(const std::vector<TeacherEpoch>& epochs);

    LineChart* lossChart() const { return m_loss; }
    LineChart* accuracyChart() const { return m_accuracy; }

private:
    LineChart* m_loss;
    LineChart* m_accuracy;
};

}  // namespace nonn
