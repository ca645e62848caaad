// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/facts_model.h"
#include "plan/claims.h"
#include "plan/layer_split.h"
#include "plan/split_schemes.h"

#include <vector>

namespace nonn {

/// The paper's claims beside what they come to here.
QVector<FactsColumn> claimColumns();
QVector<QVector<Fact>> claimRows(const std::vector<Claim>& claims);

/// What the devices say to each other, layer by layer, when they share one network.
QVector<FactsColumn> exchangeColumns();
QVector<QVector<Fact>> exchangeRows(const std::vector<LayerExchange>& layers);

/// What one network of the students' total size costs, divided in each way.
QVector<FactsColumn> splitColumns();
QVector<QVector<Fact>> splitRows(const std::vector<SplitFigures>& splits);

}  // namespace nonn
