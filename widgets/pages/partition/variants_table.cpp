// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partition/variants_table.h"

#include "theme/core_text.h"
#include "theme/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace nonn {

namespace {

struct VariantWords {
    Q_DECLARE_TR_FUNCTIONS(nonn::VariantsTable)
};

QString sizesText(const ShownVariant& variant) {
    QStringList parts;
    for (const int size : variant.sizes)
        parts << QString::number(size);
    const QString sizes = parts.join(QStringLiteral(" + "));
    return variant.discarded > 0 ? listed({sizes, VariantWords::tr("%n discarded", nullptr, variant.discarded)})
                                 : sizes;
}

Fact nameFact(const ShownVariant& variant) {
    if (variant.name.isEmpty())
        return {VariantWords::tr("Present partition")};
    return {variant.current ? VariantWords::tr("%1 (present)").arg(variant.name) : variant.name, variant.name};
}

}  // namespace

QVector<FactsColumn> variants_table::columns() {
    return {{VariantWords::tr("Variant")},
            {VariantWords::tr("Students"), true},
            {VariantWords::tr("Filters of each")},
            {VariantWords::tr("Modularity"), true},
            {VariantWords::tr("Masked teacher (%)"), true},
            {VariantWords::tr("Run"), true},
            {VariantWords::tr("Validation (%)"), true},
            {VariantWords::tr("Test (%)"), true}};
}

QVector<QVector<Fact>> variants_table::rows(const QVector<ShownVariant>& variants) {
    QVector<QVector<Fact>> rows;
    for (const ShownVariant& variant : variants)
        rows.append({nameFact(variant),
                     countFact(variant.sizes.size()),
                     {sizesText(variant)},
                     indexFact(variant.modularity),
                     percentFact(variant.maskedTeacherAccuracy),
                     {variant.run.isEmpty() ? figure::missing() : variant.run},
                     percentFact(variant.validationAccuracy),
                     percentFact(variant.testAccuracy)});
    return rows;
}

}  // namespace nonn
