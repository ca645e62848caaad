// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_delegates.h"

#include "pages/plan/plan_model.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace nonn {

namespace {

constexpr double tight = 0.9;  // of a limit, from which it is said
constexpr const char* refusedReason = "refused";
constexpr int useBarRoom = 6;  // below the words

struct Use {
    bool limited = false;
    double share = 0;  ///< of the limit, where there is one
    QString text;      ///< what is needed
    QString limit;     ///< of what it is, below

    explicit Use(const QModelIndex& index) : text(index.data().toString()) {
        const auto use = index.data(PlanModel::useRole).value<QList<double>>();
        limited = use.size() == 2 && use[1] >= 0;
        if (!limited)
            return;
        share = use[1] > 0 ? use[0] / use[1] : 0;
        const QString word = share > 1       ? UseDelegate::tr("too big")
                             : share > tight ? UseDelegate::tr("tight")
                                             : figure::inPercent(figure::number(100 * share, 2));
        limit = UseDelegate::tr("of %1, %2").arg(index.data(PlanModel::limitRole).toString(), word);
    }
};

/// The reason is told beside the field, which keeps what was typed, and is red.
void showRefusal(QLineEdit* field, const QString& reason) {
    QPalette colours = field->parentWidget()->palette();
    if (!reason.isEmpty())
        colours.setColor(QPalette::Text, theme::colour(Role::bad));
    field->setPalette(colours);
    field->setProperty(refusedReason, reason);
    field->setToolTip(reason);
    QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), reason, field);
}

QWidget* checked(QWidget* editor, const QModelIndex& index) {
    auto* const field = qobject_cast<QLineEdit*>(editor);
    const auto* const model = qobject_cast<const PlanModel*>(index.model());
    if (field && model)
        QObject::connect(field, &QLineEdit::textChanged, field,
                         [field, model, place = QPersistentModelIndex(index)](const QString& text) {
                             if (place.isValid())
                                 showRefusal(field, model->refusal(place, text));
                         });
    return editor;
}

/// Enter does not close a field whose text cannot stand.
bool staysOpen(QObject* editor, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* const field = qobject_cast<QLineEdit*>(editor);
    const QString reason = field ? field->property(refusedReason).toString() : QString();
    if (reason.isEmpty() || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    showRefusal(field, reason);
    return true;
}

}  // namespace

void UseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Use use(index);
    const Role role = use.share > 1 ? Role::bad : use.share > tight ? Role::warning : Role::good;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::colour(Role::selection));
    const QRect cell = option.rect.adjusted(space::gap, 0, -space::gap, 0);
    if (use.limited) {
        const QRect bar(cell.left(), cell.bottom() - useBarRoom, cell.width(), 4);
        painter->fillRect(bar, theme::colour(Role::grid));
        QRect filled = bar;
        filled.setWidth(static_cast<int>(bar.width() * std::min(1.0, use.share)));
        painter->fillRect(filled, theme::colour(role));
    }
    painter->setPen(theme::colour(Role::text));
    const int line = option.fontMetrics.height();
    if (!use.limited) {
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, use.text);
    } else {
        painter->drawText(cell.adjusted(0, useBarRoom / 2, 0, 0), Qt::AlignTop | Qt::AlignLeft, use.text);
        painter->setFont(theme::font(TextSize::small));
        painter->setPen(theme::colour(option.state & QStyle::State_Selected ? Role::text : Role::mutedText));
        painter->drawText(cell.adjusted(0, line + useBarRoom / 2, 0, 0), Qt::AlignTop | Qt::AlignLeft, use.limit);
    }
    painter->restore();
}

QSize UseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Use use(index);
    const QFontMetrics small(theme::font(TextSize::small));
    return {
        std::max(option.fontMetrics.horizontalAdvance(use.text), small.horizontalAdvance(use.limit)) + 2 * space::gap,
        option.fontMetrics.height() + small.height() + 2 * useBarRoom};
}

QWidget* DeviceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    const QStringList choices = index.data(PlanModel::choicesRole).toStringList();
    if (choices.isEmpty())
        return checked(FigureDelegate::createEditor(parent, option, index), index);
    auto* const list = new QComboBox(parent);
    list->addItems(choices);
    list->setCurrentText(index.data(Qt::EditRole).toString());
    const auto* const model = qobject_cast<const PlanModel*>(index.model());
    connect(list, &QComboBox::activated, this, [this, list, model, place = QPersistentModelIndex(index)] {
        const QString reason = model->refusal(place, list->currentText());
        if (!reason.isEmpty()) {
            list->setToolTip(reason);
            QToolTip::showText(list->mapToGlobal(QPoint(0, list->height())), reason, list);
            return;
        }
        auto* const self = const_cast<DeviceDelegate*>(this);
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    return list;
}

void DeviceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* const list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentText(), Qt::EditRole);
    else
        FigureDelegate::setModelData(editor, model, index);
}

bool DeviceDelegate::eventFilter(QObject* editor, QEvent* event) {
    return staysOpen(editor, event) || FigureDelegate::eventFilter(editor, event);
}

}  // namespace nonn
