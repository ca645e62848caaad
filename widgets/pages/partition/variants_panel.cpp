// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partition/variants_panel.h"

#include "pages/figure_table.h"
#include "pages/folding_columns.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace nonn {

namespace {

constexpr int longestName = 60;
constexpr int rowsShown = 4;  // of the table, without scrolling

}  // namespace

VariantsPanel::VariantsPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new FactsModel(variants_table::columns(), this)),
      m_table(makeFigureTable(m_model, QStringLiteral("variants"), tr("Kept variants"))),
      m_name(new QLineEdit),
      m_keep(new QPushButton(tr("Keep"))),
      m_choose(new QPushButton(tr("Choose"))),
      m_remove(new QPushButton(tr("Remove"))),
      m_note(new QLabel) {
    makeSortable(*m_table);
    using enum variants_table::Column;
    new FoldingColumns(*m_table, {run, students, modularity, masked});
    m_name->setObjectName(QStringLiteral("variantName"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Name for the present partition"));
    m_name->setAccessibleName(tr("Name for the present partition"));
    m_keep->setObjectName(QStringLiteral("keepVariant"));
    m_choose->setObjectName(QStringLiteral("chooseVariant"));
    m_remove->setObjectName(QStringLiteral("removeVariant"));
    m_note->setWordWrap(true);
    theme::setFont(*m_note, TextSize::small);
    // Else as high as if it stood in a narrow column, at the cost of the table.
    m_note->setMinimumHeight(m_note->fontMetrics().height());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* const title = new QLabel(tr("Kept variants"));
    theme::setFont(*title, TextSize::body, true);
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::gap);
    line->addWidget(title);
    line->addStretch();
    line->addWidget(m_name, 1);
    line->addWidget(m_keep);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->setSizeConstraint(QLayout::SetMinimumSize);  // low windows scroll and squeeze nothing
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(m_table);

    connect(m_name, &QLineEdit::textChanged, this, &VariantsPanel::update);
    connect(m_name, &QLineEdit::returnPressed, this, &VariantsPanel::keep);
    connect(m_keep, &QPushButton::clicked, this, &VariantsPanel::keep);
    connect(m_choose, &QPushButton::clicked, this, [this] { Q_EMIT chooseRequested(chosen()->name); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(chosen()->name); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VariantsPanel::update);
    update();
}

void VariantsPanel::setVariants(const QVector<ShownVariant>& variants) {
    const ShownVariant* const before = chosen();
    const QString name = before ? before->name : QString();
    m_variants = variants;
    m_table->clearSelection();
    m_model->setRows(variants_table::rows(variants));
    for (int row = 0; row < variants.size(); ++row)
        if (!name.isEmpty() && variants[row].name == name)
            m_table->selectRow(shownIndex(*m_table, row).row());
    fitHeight();
    update();
}

void VariantsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void VariantsPanel::fitHeight() {
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    const QHeaderView& header = *m_table->horizontalHeader();
    const bool scrolls = header.length() > width() - 2 * m_table->frameWidth();
    m_table->setFixedHeight(header.sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() +
                            (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

const ShownVariant* VariantsPanel::chosen() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_variants[ownRow(*m_table, rows.first())];
}

void VariantsPanel::keep() {
    if (!m_keep->isEnabled())
        return;
    Q_EMIT keepRequested(m_name->text().simplified());
    m_name->clear();
}

/// What cannot be done says why, on its button and above the table.
void VariantsPanel::update() {
    const QVector<ShownVariant>& rows = m_variants;
    const QString name = m_name->text().simplified();
    const bool present = !rows.isEmpty() && rows.first().name.isEmpty();
    const bool taken = std::ranges::any_of(rows, [&](const ShownVariant& row) { return row.name == name; });
    const bool odd =
        name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'));
    const QString keepNot = !present         ? tr("There is no partition yet.")
                            : name.isEmpty() ? tr("Write a name for the present partition first.")
                            : odd            ? tr("A name has no / and no \\, and does not begin with a dot.")
                            : taken          ? tr("A variant of this name is kept already.")
                                             : QString();
    const ShownVariant* const row = chosen();
    const QString none = rows.size() < 2 ? tr("No variant has been kept yet.") : tr("Select a kept variant first.");
    const QString chooseNot = !row || row->name.isEmpty() ? none
                              : row->current              ? tr("It is the present partition.")
                                                          : QString();
    const QString removeNot = !row || row->name.isEmpty() ? none : QString();
    m_keep->setEnabled(keepNot.isEmpty());
    m_keep->setToolTip(keepNot);
    m_choose->setEnabled(chooseNot.isEmpty());
    m_choose->setToolTip(chooseNot.isEmpty()
                             ? tr("Brings its graph, partition and plan back in place of the present; can be undone.")
                             : chooseNot);
    m_remove->setEnabled(removeNot.isEmpty());
    m_remove->setToolTip(removeNot);
    m_note->setText(!name.isEmpty() && !keepNot.isEmpty() ? keepNot
                    : rows.size() < 2
                        ? tr("A partition that is kept here stays with its graph and plan, to be compared and chosen "
                             "again whatever is changed meanwhile.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

}  // namespace nonn
