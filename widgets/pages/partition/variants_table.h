// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/facts_model.h"

namespace nonn {

/// A partition beside others. A figure that is not known is absent.
struct ShownVariant {
    QString name;        ///< empty: what the project holds now
    QVector<int> sizes;  ///< filters of each student
    int discarded = 0;
    double modularity = 0;
    std::optional<double> maskedTeacherAccuracy;  ///< on validation images, 0..1
    bool current = false;                         ///< the project's partition is the same
    QString run;                                  ///< the latest finished one; empty without
    std::optional<double> validationAccuracy;     ///< of that run
    std::optional<double> testAccuracy;

    bool operator==(const ShownVariant&) const = default;
};

/// The present partition and those that were kept, one a row.
namespace variants_table {
enum Column { name, students, sizes, modularity, masked, run, validation, test };
QVector<FactsColumn> columns();
QVector<QVector<Fact>> rows(const QVector<ShownVariant>& variants);
}  // namespace variants_table

}  // namespace nonn
