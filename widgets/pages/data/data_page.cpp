// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/data_page.h"

#include "data/prepared_images.h"
#include "pages/bar_delegate.h"
#include "pages/data/class_counts_model.h"
#include "pages/data/class_sample_view.h"
#include "pages/figure_row.h"
#include "pages/figure_table.h"
#include "pages/flow_layout.h"
#include "pages/scrolling_page.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace nonn {

namespace {

QString list(const std::vector<float>& values) {
    QStringList texts;
    for (const float value : values)
        texts.append(figure::number(static_cast<double>(value)));
    return texts.join(QStringLiteral(" · "));
}

}  // namespace

DataPage::DataPage(QWidget* parent)
    : QWidget(parent),
      m_name(new QLabel),
      m_figures(new FigureRow),
      m_lines(new QLabel),
      m_skipped(new QPlainTextEdit),
      m_part(new QComboBox),
      m_seed(new QSpinBox),
      m_others(new QPushButton(tr("Other samples"))),
      m_samples(new ClassSampleView),
      m_counts(new ClassCountsModel(this)) {
    theme::setFont(*m_name, TextSize::title, true);
    m_name->setTextFormat(Qt::PlainText);
    m_lines->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_skipped->setReadOnly(true);
    m_skipped->setTabChangesFocus(true);
    m_skipped->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_skipped->setAccessibleName(tr("Pictures left out"));
    m_skipped->setMaximumHeight(6 * fontMetrics().lineSpacing());
    m_skipped->hide();
    auto* const halves = new QSplitter;
    halves->addWidget(makeSamples());
    halves->addWidget(makeCounts());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setSizes({600, 400});
    auto* const page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
    page->setSpacing(space::group);
    page->addWidget(m_name);
    page->addWidget(m_figures);
    page->addWidget(m_lines);
    page->addWidget(m_skipped);
    page->addWidget(halves, 1);
}

QWidget* DataPage::makeSamples() {
    m_part->addItems({tr("Training images"), tr("Validation images"), tr("Test images")});
    m_part->setAccessibleName(tr("Images to show samples of"));
    m_seed->setRange(0, 999999);
    m_seed->setValue(1);
    m_seed->setPrefix(tr("seed "));
    m_seed->setAccessibleName(tr("Seed of the samples"));
    m_seed->setToolTip(tr("The same seed shows the same samples again."));
    connect(m_part, &QComboBox::currentIndexChanged, this, &DataPage::showSamples);
    connect(m_seed, &QSpinBox::valueChanged, this, &DataPage::showSamples);
    connect(m_others, &QPushButton::clicked, m_seed, &QSpinBox::stepUp);
    auto* const bar = new FlowLayout(space::gap, space::half);
    bar->addWidget(makeHeading(tr("Samples")));
    bar->addWidget(m_part);
    bar->addWidget(m_seed);
    bar->addWidget(m_others);
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, space::gap, 0);
    column->setSpacing(space::gap);
    column->addLayout(bar);
    column->addWidget(m_samples, 1);
    return box;
}

QWidget* DataPage::makeCounts() {
    QTableView* const table = makeBarTable(m_counts, QStringLiteral("classes"), tr("Images of each class"));
    makeSortable(*table);
    table->horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(figure::count(99'999)) +
                                                     2 * space::gap);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(ClassCountsModel::className, QHeaderView::ResizeToContents);
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(space::gap, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(makeHeading(tr("Images of each class")));
    column->addWidget(table, 1);
    return box;
}

void DataPage::setDataset(std::shared_ptr<const Dataset> dataset) {
    if (dataset == m_dataset)
        return;
    m_dataset = std::move(dataset);
    m_name->setText(m_dataset ? QString::fromStdString(m_dataset->name) : QString());
    m_counts->setDataset(m_dataset);
    showFigures();
    showLines();
    showSkipped();
    showSamples();
}

void DataPage::setSplit(const SplitSettings& split) {
    m_split = split;
    showLines();
}

void DataPage::setNormalisation(const std::optional<Normalisation>& normalisation) {
    m_normalisation = normalisation;
    showLines();
}

void DataPage::setSource(const QString& folder) {
    m_folder = folder;
    showLines();
}

void DataPage::setNotes(const std::vector<DataNote>& notes) {
    m_notes = notes;
    showLines();
}

void DataPage::showFigures() {
    if (!m_dataset) {
        m_figures->setFigures({});
        return;
    }
    const Dataset& set = *m_dataset;
    const QString shape = QStringLiteral("%1 × %2").arg(set.width()).arg(set.height());
    const QString colours = set.channels() == 3   ? tr("Size in pixels, colour")
                            : set.channels() == 1 ? tr("Size in pixels, grey")
                                                  : tr("Size in pixels, %n channel(s)", nullptr, set.channels());
    m_figures->setFigures(
        {{tr("Classes"), figure::count(set.classes()), {}},
         {colours, shape, {}},
         {tr("Training images"), figure::count(set.training.count()), tr("Students learn from them.")},
         {tr("Validation images"), figure::count(set.validation.count()),
          tr("Everything that is chosen while exploring is chosen by them.")},
         {tr("Test images"), figure::count(set.test.count()), tr("For the final figures only.")}});
}

void DataPage::showLines() {
    QStringList lines;
    if (m_dataset)
        lines += origins();
    if (m_normalisation)
        lines.append(tr("Normalisation: mean %1, deviation %2, of pixels from 0 to 1.")
                         .arg(list(m_normalisation->mean), list(m_normalisation->deviation)));
    if (!m_folder.isEmpty())
        lines.append(tr("Read from %1").arg(m_folder));
    for (const DataNote& note : m_notes)
        lines.append((note.doubt ? tr("Doubtful: %1") : tr("Note: %1")).arg(said(note.text)));
    m_lines->setText(lines.join(QLatin1Char('\n')));
}

QStringList DataPage::origins() const {
    QStringList lines;
    if (m_dataset->testFrom == PartOrigin::validationFolder)
        lines.append(tr("There is no folder test: the images in val are the test images."));
    if (m_dataset->testFrom == PartOrigin::training)
        lines.append(tr("%1 of all images were set aside for the test, each class its share (seed %2).")
                         .arg(figure::percent(testShare))
                         .arg(m_split.seed));
    if (m_dataset->validationFrom == PartOrigin::training)
        lines.append(tr("%1 of the training images were set aside for validation, each class its share (seed %2).")
                         .arg(figure::percent(m_split.validationShare))
                         .arg(m_split.seed));
    const auto prepared =
        preparationText(m_dataset->given, m_dataset->channels(), m_dataset->height(), m_dataset->width());
    if (prepared)
        lines.append(tr("Prepared: %1").arg(said(*prepared)));
    const StoredSize& kept = m_dataset->training.storedSize();
    if (kept.width > m_dataset->width())
        lines.append(tr("Pictures are kept as squares of %1 pixels a side, of which the middle is seen; trainings see "
                        "random parts.")
                         .arg(kept.width));
    return lines;
}

void DataPage::showSkipped() {
    m_skipped->setVisible(m_dataset && !m_dataset->skipped.empty());
    if (!m_skipped->isVisibleTo(this))
        return;
    QStringList lines;
    for (const SkippedImage& image : m_dataset->skipped)
        lines.append(titled(QString::fromStdString(image.path), said(image.reason)));
    m_skipped->setPlainText(
        tr("%n picture(s) cannot be read and were left out:", nullptr, static_cast<int>(m_dataset->skipped.size())) +
        QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

void DataPage::showSamples() {
    if (!m_dataset) {
        m_samples->setImages(nullptr, {}, 1);
        return;
    }
    const Images* const part = m_part->currentIndex() == 0   ? &m_dataset->training
                               : m_part->currentIndex() == 1 ? &m_dataset->validation
                                                             : &m_dataset->test;
    m_samples->setImages(std::shared_ptr<const Images>(m_dataset, part), m_dataset->classNames,
                         static_cast<std::uint64_t>(m_seed->value()));
}

}  // namespace nonn
