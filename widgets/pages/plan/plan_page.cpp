// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_page.h"

#include "pages/figure_table.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace nonn {

namespace {

constexpr double tight = 0.9;  // of a limit, from which it is said

/// What is needed against what is allowed, in figures and a word.
struct Use {
    bool limited = false;
    double share = 0;  ///< of the limit, where there is one
    QString text;

    explicit Use(const QModelIndex& index) : text(index.data().toString()) {
        const auto use = index.data(PlanModel::useRole).value<QList<double>>();
        limited = use.size() == 2 && use[1] >= 0;
        if (!limited)
            return;
        share = use[1] > 0 ? use[0] / use[1] : 0;
        const QString word = share > 1       ? PlanPage::tr("too big")
                             : share > tight ? PlanPage::tr("tight")
                                             : figure::number(100 * share, 2) + QStringLiteral(" %");
        text = PlanPage::tr("%1 of %2").arg(text, index.data(PlanModel::limitRole).toString()) + QStringLiteral("  ") +
               word;
    }
};

/// The same with a bar under it.
class UseDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Use use(index);
        const Role role = use.share > 1 ? Role::bad : use.share > tight ? Role::warning : Role::good;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme::colour(Role::selection));
        const QRect cell = option.rect.adjusted(space::gap, 0, -space::gap, 0);
        if (use.limited) {
            const QRect bar(cell.left(), cell.bottom() - 6, cell.width(), 4);
            painter->fillRect(bar, theme::colour(Role::grid));
            QRect filled = bar;
            filled.setWidth(static_cast<int>(bar.width() * std::min(1.0, use.share)));
            painter->fillRect(filled, theme::colour(role));
        }
        painter->setPen(theme::colour(Role::text));
        painter->drawText(cell.adjusted(0, 0, 0, use.limited ? -6 : 0), Qt::AlignVCenter | Qt::AlignLeft, use.text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {option.fontMetrics.horizontalAdvance(Use(index).text) + 2 * space::gap,
                option.fontMetrics.height() + 12};
    }
};

/// A list to choose from where the model has one, else a field.
class ChoiceDelegate : public FigureDelegate {
public:
    using FigureDelegate::FigureDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        const QStringList choices = index.data(PlanModel::choicesRole).toStringList();
        if (choices.isEmpty())
            return FigureDelegate::createEditor(parent, option, index);
        auto* const list = new QComboBox(parent);
        list->addItems(choices);
        list->setCurrentText(index.data(Qt::EditRole).toString());
        connect(list, &QComboBox::activated, this, [this, list] {
            auto* const self = const_cast<ChoiceDelegate*>(this);
            Q_EMIT self->commitData(list);
            Q_EMIT self->closeEditor(list);
        });
        return list;
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (const auto* const list = qobject_cast<QComboBox*>(editor))
            model->setData(index, list->currentText(), Qt::EditRole);
        else
            FigureDelegate::setModelData(editor, model, index);
    }
};

}  // namespace

PlanPage::PlanPage(QWidget* parent)
    : QWidget(parent),
      m_model(new PlanModel(this)),
      m_table(makeFigureTable(m_model, QStringLiteral("students"), tr("Devices and students"))),
      m_summary(new QLabel),
      m_detail(new QLabel),
      m_message(new QLabel) {
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(space::page);
    auto* const choice = new ChoiceDelegate(this);
    for (const int column : {PlanModel::atDevice, PlanModel::atPrecision})
        m_table->setItemDelegateForColumn(column, choice);
    auto* const use = new UseDelegate(this);
    for (const int column : {PlanModel::atMemory, PlanModel::atRam, PlanModel::atMacs})
        m_table->setItemDelegateForColumn(column, use);
    theme::setFont(*m_summary, TextSize::heading);
    for (QLabel* const label : {m_summary, m_detail, m_message})
        label->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setText(
        tr("Double-click or type into device, precision and limits to change them; an empty limit does not limit."));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_message);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanPage::showDetail);
    connect(m_model, &PlanModel::devicesEdited, this, [this] { Q_EMIT devicesChanged(m_model->devices()); });
    connect(m_model, &PlanModel::refused, m_message, &QLabel::setText);
}

void PlanPage::setProfiles(const Profiles& profiles) {
    m_model->setProfiles(profiles);
}

void PlanPage::setPlan(const Plan& plan, const std::vector<StudentDevice>& devices, const std::vector<int>& colourSlots,
                       std::int64_t teacherBytes) {
    m_model->setPlan(plan, devices, colourSlots);
    showSummary(plan, teacherBytes);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, PlanModel::atStudent));
    showDetail();
}

void PlanPage::showDetail() {
    const int row = std::max(0, m_table->currentIndex().row());
    m_detail->setText(row < m_model->rowCount()
                          ? tr("Student %1 %2.")
                                .arg(row)
                                .arg(m_model->index(row, PlanModel::atVerdict).data(Qt::ToolTipRole).toString())
                          : QString());
}

void PlanPage::showSummary(const Plan& plan, std::int64_t teacherBytes) {
    std::int64_t largest = 0;
    int tooBig = 0;
    for (const PlannedStudent& student : plan.students) {
        largest = std::max(largest, student.deployedBytes);
        tooBig += student.fits ? 0 : 1;
    }
    if (tooBig > 0)
        m_summary->setText(tr("%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.",
                              nullptr, tooBig));
    else if (largest > 0)
        m_summary->setText(tr("Every student fits. The largest takes %1, 1/%2 of the teacher's %3.")
                               .arg(figure::bytes(largest),
                                    figure::number(static_cast<double>(teacherBytes) / static_cast<double>(largest), 3),
                                    figure::bytes(teacherBytes)));
    else
        m_summary->clear();
}

}  // namespace nonn
