// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/student_parts_view.h"

#include "pages/facts_model.h"
#include "pages/figure_table.h"
#include "pages/folding_columns.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace nonn {

namespace {

QString shapeText(const Shape& shape) {
    return QStringLiteral("%1 × %2 × %3").arg(shape.channels).arg(shape.height).arg(shape.width);
}

QVBoxLayout* plainLayout(QWidget* widget) {
    auto* const layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    return layout;
}

constexpr int weightsColumn = 2;  // of the layers
constexpr int macsColumn = 3;

/// To be read where there is no room for it.
Fact whole(const QString& text) {
    return {text, {}, text};
}

}  // namespace

RamView::RamView(QWidget* parent)
    : QWidget(parent),
      m_model(new FactsModel({{tr("In RAM at the peak")}, {tr("Tensor (C × H × W)"), true}, {tr("In RAM (B)"), true}},
                             this)),
      m_text(new QLabel) {
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVBoxLayout* const layout = plainLayout(this);
    layout->addWidget(m_text);
    QTableView* const table = makeFigureTable(m_model, QStringLiteral("ram"), tr("What the RAM goes to"));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(table, 1);
}

void RamView::setUse(const RamUse& use) {
    QVector<QVector<Fact>> rows;
    rows.append(
        {{tr("input: the image")}, {use.inputBytes > 0 ? QString() : tr("no longer read")}, countFact(use.inputBytes)});
    for (const RamTensor& tensor : use.tensors)
        rows.append({whole(tr("output of %1").arg(QString::fromStdString(tensor.operation))),
                     {shapeText(tensor.shape)},
                     countFact(tensor.bytes)});
    rows.append({{tr("scratch of the operation")}, {}, countFact(use.scratchBytes)});
    rows.append({{tr("all together")}, {}, countFact(use.bytes())});
    m_model->setRows(rows);
    QStringList changes;
    for (const RamChange& change : use.changes)
        changes.append(tr("%1: %2").arg(said(change.what), figure::bytes(change.bytes)));
    const QString set =
        tr("%1 of RAM, set by %2.").arg(figure::bytes(use.bytes()), QString::fromStdString(use.operation));
    m_text->setText(changes.isEmpty() ? set : tr("%1 Lower would be %2.").arg(set, joined(changes)));
}

QString RamView::text() const {
    return m_text->text();
}

QString RamView::toCsv() const {
    return tableText(*m_model, TableFormat::csv);
}

LayersView::LayersView(QWidget* parent)
    : QWidget(parent),
      m_model(new FactsModel({{tr("Operation")},
                              {tr("Output (C × H × W)"), true},
                              {tr("Weights (B)"), true},
                              {tr("MACs"), true},
                              {tr("Live (B)"), true, tr("Of activations in memory while it runs")}},
                             this)) {
    QTableView* const table = makeFigureTable(m_model, QStringLiteral("layers"), tr("The operations of the student"));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    new FoldingColumns(*table, {macsColumn, weightsColumn});
    plainLayout(this)->addWidget(table);
}

void LayersView::setLayers(const std::vector<StudentLayer>& layers) {
    QVector<QVector<Fact>> rows;
    for (const StudentLayer& layer : layers)
        rows.append({whole(QString::fromStdString(layer.operation)),
                     {shapeText(layer.output)},
                     countFact(layer.weightBytes),
                     countFact(layer.macs),
                     countFact(layer.liveBytes)});
    m_model->setRows(rows);
}

QString LayersView::toCsv() const {
    return tableText(*m_model, TableFormat::csv);
}

}  // namespace nonn
