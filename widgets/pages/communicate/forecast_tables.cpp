// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/communicate/forecast_tables.h"

#include "theme/core_text.h"
#include "theme/figures.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(nonn::ForecastTables)
};

/// What a ratio would be if a figure were twice as large, for the figures that decide.
QString decisive(const Claim& claim) {
    QStringList figures;
    for (const Sensitivity& sensitivity : claim.sensitivities)
        figures.append(ForecastWords::tr("twice the %1: %2 ×")
                           .arg(said(sensitivity.figure), figure::number(sensitivity.ratio, 3)));
    return figures.isEmpty() ? figure::missing() : joined(figures);
}

QString word(SplitScheme scheme) {
    switch (scheme) {
        case SplitScheme::channels:
            return ForecastWords::tr("channels");
        case SplitScheme::pipeline:
            return ForecastWords::tr("pipeline of layers");
        case SplitScheme::tiles:
            break;
    }
    return ForecastWords::tr("tiles of rows");
}

}  // namespace

QVector<FactsColumn> claimColumns() {
    return {{ForecastWords::tr("Better by")},
            {ForecastWords::tr("Paper, up to (×)"), true},
            {ForecastWords::tr("Here (×)"), true},
            {ForecastWords::tr("What decides"), false,
             ForecastWords::tr(
                 "What the ratio would be if a figure that was assumed were twice as large; the two that change "
                 "it most")},
            {ForecastWords::tr("What is divided")}};
}

QVector<QVector<Fact>> claimRows(const std::vector<Claim>& claims) {
    QVector<QVector<Fact>> rows;
    for (const Claim& claim : claims)
        rows.append({{said(claim.name)},
                     figureFact(claim.published),
                     figureFact(claim.ratio, 3),
                     {decisive(claim), {}, decisive(claim)},
                     {said(claim.assumes), {}, said(claim.assumes)}});
    return rows;
}

QVector<FactsColumn> exchangeColumns() {
    return {{ForecastWords::tr("Before layer")},
            {ForecastWords::tr("Tensor (C × H × W)"), true},
            {ForecastWords::tr("One to one (B)"), true},
            {ForecastWords::tr("One to all (B)"), true}};
}

QVector<QVector<Fact>> exchangeRows(const std::vector<LayerExchange>& layers) {
    QVector<QVector<Fact>> rows;
    for (const LayerExchange& exchange : layers) {
        const auto& shape = exchange.shape;
        rows.append({{exchange.gather ? ForecastWords::tr("pooled features to the classifier")
                                      : QString::fromStdString(exchange.layer)},
                     {QStringLiteral("%1 × %2 × %3").arg(shape.channels).arg(shape.height).arg(shape.width)},
                     countFact(exchange.unicastBytes),
                     countFact(exchange.broadcastBytes)});
    }
    return rows;
}

QVector<FactsColumn> splitColumns() {
    return {{ForecastWords::tr("Split by")},
            {ForecastWords::tr("Sent (B)"), true},
            {ForecastWords::tr("Weights a device (B)"), true, ForecastWords::tr("On the device that holds most")},
            {ForecastWords::tr("MACs"), true, ForecastWords::tr("Of all devices, those done more than once as often")},
            {ForecastWords::tr("Latency (ms)"), true},
            {ForecastWords::tr("Fits"), false,
             ForecastWords::tr("Whether every device would hold what the fullest one does")}};
}

QVector<QVector<Fact>> splitRows(const std::vector<SplitFigures>& splits) {
    QVector<QVector<Fact>> rows;
    for (const SplitFigures& figures : splits) {
        const bool best = bestSplit(splits).scheme == figures.scheme;
        rows.append({{best ? ForecastWords::tr("%1 (the best)").arg(word(figures.scheme)) : word(figures.scheme)},
                     countFact(figures.bytes),
                     countFact(figures.deployedBytes),
                     countFact(figures.macs),
                     figureFact(figures.latencyMs),
                     {figures.fits ? ForecastWords::tr("yes") : ForecastWords::tr("no")}});
    }
    return rows;
}

}  // namespace nonn
