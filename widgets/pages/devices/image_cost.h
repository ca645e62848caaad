// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/facts_model.h"

#include <optional>

namespace nonn {

/// Of one image: what was measured or is expected.
struct ImageCost {
    std::optional<double> sent;      ///< bytes to all devices
    std::optional<double> received;  ///< bytes from all devices
    std::optional<double> median;    ///< ms
    std::optional<double> slowest;   ///< ms, of 99 in 100

    bool operator==(const ImageCost&) const = default;
};

/// What nodes were measured to take for an image, beside what the plan lets expect.
struct ComparedCost {
    ImageCost measured;
    ImageCost expected;

    bool operator==(const ComparedCost&) const = default;
};

/// As a table.
QVector<FactsColumn> costColumns();
QVector<QVector<Fact>> costRows(const ComparedCost& cost);

}  // namespace nonn
