// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/stage_list.h"

#include "theme/core_text.h"
#include "theme/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace nonn {

namespace {

constexpr int narrowest = 180;
constexpr int keyRole = Qt::UserRole;
constexpr int markRole = Qt::UserRole + 1;

struct MarkLook {
    const char* iconName;
    Role role;
};

MarkLook lookOf(StageMark mark) {
    switch (mark) {
        case StageMark::current:
            return {"current", Role::good};
        case StageMark::stale:
            return {"stale", Role::warning};
        case StageMark::running:
            return {"running", Role::accent};
        case StageMark::failed:
            return {"error", Role::bad};
        case StageMark::empty:
            break;
    }
    return {"empty", Role::mutedText};
}

/// Icon, title, and at the right the state's mark.
class StageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect place = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(chosen ? Role::selection : Role::raised));
            painter->drawRoundedRect(place.adjusted(space::half, 1, -space::half, -1), 4, 4);
        }
        if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme::colour(Role::accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(place.adjusted(space::half + 1, 2, -space::half - 1, -2), 4, 4);
        }
        const double ratio = painter->device()->devicePixelRatioF();
        const int top = place.center().y() - 9;
        const Role ink = chosen ? Role::accent : Role::text;
        painter->drawPixmap(place.left() + space::group, top,
                            iconPixmap(index.data(keyRole).toString(), 20, theme::colour(ink), ratio));
        const MarkLook look = lookOf(static_cast<StageMark>(index.data(markRole).toInt()));
        painter->drawPixmap(place.right() - space::group - 16, place.center().y() - 7,
                            iconPixmap(QLatin1String(look.iconName), 16, theme::colour(look.role), ratio));
        painter->setFont(theme::font(TextSize::body, chosen));
        painter->setPen(theme::colour(Role::text));
        const QRect text = place.adjusted(space::group + 20 + space::gap, 0, -space::group - 16 - space::gap, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QFontMetrics metrics(theme::font(TextSize::body, true));
        const int signs = 2 * (space::group + space::gap) + 20 + 16;
        return {metrics.horizontalAdvance(index.data().toString()) + signs + space::half,
                std::max(36, option.fontMetrics.height() + 2 * space::gap)};
    }
};

}  // namespace

QString wordFor(StageMark mark) {
    switch (mark) {
        case StageMark::current:
            return StageList::tr("done");
        case StageMark::stale:
            return StageList::tr("out of date");
        case StageMark::running:
            return StageList::tr("running");
        case StageMark::failed:
            return StageList::tr("failed");
        case StageMark::empty:
            break;
    }
    return StageList::tr("not made yet");
}

StageList::StageList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new StageDelegate(this));
    setAccessibleName(tr("Stages"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT chosen(item->data(keyRole).toString());
    });
}

QSize StageList::minimumSizeHint() const {
    return {std::max(narrowest, sizeHintForColumn(0)), QListWidget::minimumSizeHint().height()};
}

void StageList::add(const QString& key, const QString& title, StageMark mark) {
    auto* const item = new QListWidgetItem(title, this);
    item->setData(keyRole, key);
    setMark(key, mark);
    updateGeometry();
}

QListWidgetItem* StageList::itemOf(const QString& key) const {
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(keyRole).toString() == key)
            return item(row);
    return nullptr;
}

void StageList::setMark(const QString& key, StageMark mark) {
    QListWidgetItem* const item = itemOf(key);
    if (!item)
        return;
    item->setData(markRole, static_cast<int>(mark));
    item->setToolTip(titled(item->text(), wordFor(mark)));
    item->setData(Qt::AccessibleTextRole, item->toolTip());
}

void StageList::select(const QString& key) {
    if (QListWidgetItem* const item = itemOf(key))
        setCurrentItem(item);
}

QString StageList::selected() const {
    return currentItem() ? currentItem()->data(keyRole).toString() : QString();
}

}  // namespace nonn
