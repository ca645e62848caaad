// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/teacher/teacher_page.h"

#include "image/confusion_matrix_view.h"
#include "model/counts.h"
#include "pages/figure_row.h"
#include "pages/figure_table.h"
#include "pages/folding_columns.h"
#include "pages/halves_splitter.h"
#include "pages/scrolling_page.h"
#include "pages/teacher/layer_model.h"
#include "pages/teacher/teacher_curves.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace nonn {

QString teacherName(const TeacherDescription& description) {
    const QString name = QString::fromStdString(description.name);
    return isScriptName(description.name) ? TeacherPage::tr("%1 (TorchScript)").arg(name.section(':', 1)) : name;
}

TeacherPage::TeacherPage(QWidget* parent)
    : QWidget(parent),
      m_name(new QLabel),
      m_origin(new QLabel),
      m_figures(new FigureRow),
      m_curves(new TeacherCurves),
      m_halves(nullptr),
      m_layers(new LayerModel(this)),
      m_table(makeFigureTable(m_layers, QStringLiteral("layers"), tr("Layers"))),
      m_precision(new QComboBox),
      m_confusionBox(new QWidget),
      m_confusionOf(new QLabel),
      m_confusion(new ConfusionMatrixView) {
    fillConfusion();
    theme::setFont(*m_name, TextSize::title, true);
    m_name->setTextFormat(Qt::PlainText);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const halves = new HalvesSplitter(12);
    halves->addWidget(makeLayers());
    halves->addWidget(m_confusionBox);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({585, 415});
    auto* const page = makeScrollingLayout(this);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
    page->setSpacing(space::group);
    page->addWidget(m_name);
    page->addWidget(m_figures);
    page->addWidget(m_origin);
    page->addWidget(m_curves, 1);
    page->addWidget(halves, 1);
    m_halves = halves;
    m_curves->hide();
    m_origin->hide();
    m_confusionBox->hide();
}

QWidget* TeacherPage::makeLayers() {
    for (const Precision precision : precisions)
        m_precision->addItem(QString::fromStdString(name(precision)), static_cast<int>(precision));
    m_precision->setAccessibleName(tr("Precision of the deployed weights"));
    m_precision->setToolTip(tr("How the weights are stored on a device"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    new FoldingColumns(*m_table, {LayerModel::name, LayerModel::parameters, LayerModel::macs});
    auto* const bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(makeHeading(tr("Layers")));
    bar->addStretch();
    bar->addWidget(new QLabel(tr("Deployed at")));
    bar->addWidget(m_precision);
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, space::gap, 0);
    column->setSpacing(space::gap);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    connect(m_precision, &QComboBox::currentIndexChanged, this, [this] {
        m_layers->setPrecision(static_cast<Precision>(m_precision->currentData().toInt()));
        showFigures();
    });
    return box;
}

void TeacherPage::fillConfusion() {
    auto* const shares = new QCheckBox(tr("In percent"));
    auto* const bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(makeHeading(tr("Confusion")));
    bar->addStretch();
    bar->addWidget(shares);
    m_confusionOf->setForegroundRole(QPalette::PlaceholderText);
    auto* const column = new QVBoxLayout(m_confusionBox);
    column->setContentsMargins(space::gap, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addLayout(bar);
    column->addWidget(m_confusionOf);
    column->addWidget(m_confusion, 1);
    connect(shares, &QCheckBox::toggled, m_confusion, &ConfusionMatrixView::setShares);
    connect(m_confusion, &ConfusionMatrixView::cellClicked, this, &TeacherPage::confusionChosen);
}

void TeacherPage::setArchitecture(const Architecture& architecture) {
    if (architecture == m_layers->architecture() && !m_description)
        return;
    m_description.reset();
    m_layers->setArchitecture(architecture);
    m_name->setText(QString::fromStdString(architecture.name));
    showFigures();
}

void TeacherPage::setDescription(const TeacherDescription& description) {
    m_description = description;
    m_layers->setDescription(description);
    m_name->setText(teacherName(description));
    showFigures();
}

void TeacherPage::setAccuracy(const std::optional<double>& validation, const std::optional<double>& test) {
    m_validation = validation;
    m_test = test;
    showFigures();
}

void TeacherPage::setOrigin(const QString& lines) {
    m_origin->setText(lines);
    m_origin->setVisible(!lines.isEmpty());
}

void TeacherPage::setConfusion(const std::optional<ConfusionMatrix>& matrix, const std::vector<std::string>& classNames,
                               const QString& of) {
    m_confusion->setMatrix(matrix.value_or(ConfusionMatrix{}), classNames);
    m_confusionOf->setText(of);
    m_confusionBox->setVisible(matrix.has_value());
}

void TeacherPage::setTraining(const std::optional<std::vector<TeacherEpoch>>& epochs) {
    m_curves->setVisible(epochs.has_value());
    m_curves->setEpochs(epochs.value_or(std::vector<TeacherEpoch>()));
    showParts();
}

/// Of a teacher that is not there yet nothing is shown but how it learns.
void TeacherPage::showParts() {
    for (QWidget* const part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_figures), m_halves})
        part->setVisible(!empty());
}

bool TeacherPage::empty() const {
    return m_layers->architecture().operations.empty() && !m_description;
}

void TeacherPage::showFigures() {
    const Architecture& teacher = m_layers->architecture();
    showParts();
    if (empty()) {
        m_figures->setFigures({});
        return;
    }
    const TeacherDescription known = m_description ? *m_description : describe(teacher);
    const bool zoo = !m_description;
    const auto precision = static_cast<Precision>(m_precision->currentData().toInt());
    const QString stored = m_precision->currentText();
    m_figures->setFigures(
        {{tr("Right, validation"), figure::percent(m_validation), tr("The share of validation images it gets right")},
         {tr("Right, test"), figure::percent(m_test), tr("The share of test images it gets right")},
         {tr("Parameters"), figure::count(known.parameters), {}},
         {tr("MAC an image"), figure::amount(static_cast<double>(known.macs), {}).trimmed(),
          tr("Multiplications with addition")},
         {tr("Deployed, %1").arg(stored), zoo ? figure::bytes(deployedBytes(teacher, precision)) : figure::missing(),
          tr("Its weights, batch norms folded where they can be")},
         {tr("Peak activation, %1").arg(stored),
          zoo ? figure::bytes(peakActivation(teacher, precision).bytes) : figure::missing(),
          tr("The most memory that feature maps take at a time, for one image")},
         {tr("Filters to share"), figure::count(known.features.channels),
          tr("Of the feature layer, which students imitate")}});
}

}  // namespace nonn
