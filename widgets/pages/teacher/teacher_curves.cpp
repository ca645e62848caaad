// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/teacher/teacher_curves.h"

#include "chart/line_chart.h"
#include "theme/theme.h"

#include <QHBoxLayout>

namespace nonn {

TeacherCurves::TeacherCurves(QWidget* parent) : QWidget(parent), m_loss(new LineChart), m_accuracy(new LineChart) {
    const ChartAxis epoch{tr("Epoch"), {}, AxisFigures::whole, false};
    m_loss->setObjectName(QStringLiteral("loss"));
    m_loss->setTitle(tr("Loss"));
    m_loss->setAxes(epoch, {tr("Cross-entropy"), {}, AxisFigures::plain, false});
    m_accuracy->setObjectName(QStringLiteral("accuracy"));
    m_accuracy->setTitle(tr("Accuracy on validation images"));
    m_accuracy->setAxes(epoch, {tr("Accuracy"), {}, AxisFigures::percent, false});
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    for (LineChart* const chart : {m_loss, m_accuracy}) {
        chart->setEmptyText(tr("No figures yet: they come after the first epoch."));
        row->addWidget(chart);
    }
}

void TeacherCurves::setEpochs(const std::vector<TeacherEpoch>& epochs) {
    ChartSeries loss;
    loss.name = tr("Cross-entropy");
    ChartSeries accuracy;
    accuracy.name = tr("Accuracy");
    for (const TeacherEpoch& epoch : epochs) {
        loss.x.append(epoch.epoch);
        loss.y.append(epoch.trainingLoss);
        accuracy.x.append(epoch.epoch);
        accuracy.y.append(epoch.validationAccuracy);
    }
    for (ChartSeries* const series : {&loss, &accuracy}) {
        series->colour = ChartColour::of(Role::accent);
        series->strong = true;
    }
    const bool some = !epochs.empty();
    m_loss->setSeries(some ? QVector<ChartSeries>{loss} : QVector<ChartSeries>());
    m_accuracy->setSeries(some ? QVector<ChartSeries>{accuracy} : QVector<ChartSeries>());
}

}  // namespace nonn
