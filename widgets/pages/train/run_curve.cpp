// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/train/run_curve.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace nonn {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("nonn", text);
}

using FigureOfEpoch = std::function<double(const DistillationEpoch&)>;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

ChartSeries line(const RunCurve& run, const QString& name, ChartColour colour, const FigureOfEpoch& figure) {
    ChartSeries series;
    series.name = name;
    series.colour = colour;
    for (const DistillationEpoch& epoch : run.epochs) {
        series.x.append(epoch.epoch);
        series.y.append(figure(epoch));
    }
    return series;
}

/// The line that a run is compared by: in the colour of text, which no student has beside it that could be taken for
/// it.
ChartSeries mainLine(const RunCurve& run, const RunLook& look, const QString& name, const FigureOfEpoch& figure) {
    ChartSeries series =
        line(run, look.alone ? name : run.title(), ChartColour::of(look.chosen ? Role::text : Role::mutedText), figure);
    series.strong = look.chosen;
    series.mark = look.alone ? ChartMark::none : look.mark;
    return series;
}

/// Thin beside the line of whole epochs, and there before the first of them is over.
ChartSeries withinEpochs(const RunCurve& run, const QString& name, double DistillationMoment::*figure) {
    ChartSeries series;
    series.name = name;
    series.colour = ChartColour::of(Role::accent);
    for (const DistillationMoment& moment : run.moments) {
        series.x.append(moment.epoch);
        series.y.append(moment.*figure);
    }
    return series;
}

/// Before the first epoch is over.
void dropEmpty(QVector<ChartSeries>& lines) {
    lines.removeIf([](const ChartSeries& each) { return each.x.isEmpty(); });
}

}  // namespace

QString RunCurve::title() const {
    return name.isEmpty() ? nonn::tr("Run %1").arg(id) : name;
}

std::optional<double> validationAccuracy(const DistillationEpoch& epoch) {
    const auto known = [](const std::optional<double>& solo) { return solo.has_value(); };
    if (!epoch.fusedAccuracy && std::none_of(epoch.soloAccuracy.begin(), epoch.soloAccuracy.end(), known))
        return std::nullopt;
    return epoch.score();
}

int bestEpoch(const std::vector<DistillationEpoch>& epochs) {
    int best = -1;
    double highest = -1;
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        const double accuracy = validationAccuracy(epochs[i]).value_or(-1);
        if (accuracy > highest) {
            highest = accuracy;
            best = static_cast<int>(i);
        }
    }
    return best;
}

QVector<ChartSeries> lossLines(const RunCurve& run, const RunLook& look) {
    QVector<ChartSeries> lines{mainLine(run, look, tr("Total"), [](const auto& epoch) { return epoch.loss; })};
    if (!look.chosen)
        return lines;
    lines.append(line(run, tr("Distillation"), ChartColour::of(Role::good),
                      [](const auto& epoch) { return epoch.distillation; }));
    lines.append(line(run, tr("Cross-entropy"), ChartColour::of(Role::mutedText),
                      [](const auto& epoch) { return epoch.crossEntropy; }));
    lines.append(
        line(run, tr("Feature"), ChartColour::of(Role::warning), [](const auto& epoch) { return epoch.feature; }));
    if (!run.moments.empty())
        lines.append(withinEpochs(run, tr("Total, within epochs"), &DistillationMoment::loss));
    dropEmpty(lines);
    return lines;
}

QVector<ChartSeries> accuracyLines(const RunCurve& run, const RunLook& look) {
    QVector<ChartSeries> lines;
    const bool fused =
        std::any_of(run.epochs.begin(), run.epochs.end(), [](const auto& epoch) { return epoch.fusedAccuracy; });
    if (fused)
        lines.append(
            mainLine(run, look, tr("Fused"), [](const auto& epoch) { return epoch.fusedAccuracy.value_or(unknown); }));
    else
        lines.append(mainLine(run, look, tr("Mean of students"),
                              [](const auto& epoch) { return validationAccuracy(epoch).value_or(unknown); }));
    std::size_t students = 0;
    for (const DistillationEpoch& epoch : run.epochs)
        students = std::max(students, epoch.soloAccuracy.size());
    const auto soloOf = [](const DistillationEpoch& epoch, std::size_t p) {
        return p < epoch.soloAccuracy.size() ? epoch.soloAccuracy[p] : std::nullopt;
    };
    for (std::size_t p = 0; p < students; ++p) {
        if (std::none_of(run.epochs.begin(), run.epochs.end(), [&](const auto& epoch) { return soloOf(epoch, p); }))
            continue;
        const int slot = p < run.colours.size() ? run.colours[p] : static_cast<int>(p);
        const QString name = tr("Student %1").arg(p);
        lines.append(line(run, look.alone ? name : run.title() + QStringLiteral(" · ") + name,
                          ChartColour::student(slot),
                          [&](const auto& epoch) { return soloOf(epoch, p).value_or(unknown); }));
        lines.last().mark = look.alone ? ChartMark::none : look.mark;
    }
    if (look.chosen && !run.moments.empty()) {
        lines.append(withinEpochs(run, tr("On training images"), &DistillationMoment::trainingAccuracy));
        lines.last().dashed = true;
    }
    dropEmpty(lines);
    return lines;
}

QVector<ChartSeries> learningRateLines(const RunCurve& run, const RunLook& look) {
    QVector<ChartSeries> lines{
        mainLine(run, look, tr("Learning rate"), [](const auto& epoch) { return epoch.learningRate; })};
    dropEmpty(lines);
    return lines;
}

QVector<ChartSeries> speedLines(const RunCurve& run, const RunLook& look) {
    QVector<ChartSeries> lines{
        mainLine(run, look, tr("Images/s"), [](const auto& epoch) { return epoch.imagesPerSecond; })};
    dropEmpty(lines);
    return lines;
}

}  // namespace nonn
