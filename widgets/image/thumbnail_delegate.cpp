// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/thumbnail_delegate.h"

#include "image/dataset_image.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace nonn {

namespace {

constexpr int markSize = 16;

void drawMark(QPainter& painter, const QPoint& corner, AnswerMark mark) {
    const bool right = mark == AnswerMark::right;
    const QRect place(corner - QPoint(markSize, 0), QSize(markSize, markSize));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Role::surface));
    painter.drawEllipse(place);
    painter.drawPixmap(place.topLeft(), iconPixmap(right ? QStringLiteral("current") : QStringLiteral("close"),
                                                   markSize, theme::colour(right ? Role::good : Role::bad),
                                                   painter.device()->devicePixelRatioF()));
}

}  // namespace

ThumbnailDelegate::ThumbnailDelegate(int side, bool captions, QObject* parent)
    : QStyledItemDelegate(parent), m_side(side), m_captions(captions) {}

QSize ThumbnailDelegate::cellSize() const {
    const QSize image(m_side + space::half, m_side + space::half);
    if (!m_captions)
        return image;
    const QFontMetrics metrics(theme::font(TextSize::small));
    return {std::max(image.width() + space::gap, metrics.averageCharWidth() * 13),
            image.height() + metrics.height() + space::half};
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant picture = index.data(Qt::DecorationRole);
    if (!picture.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme::colour(Role::accent), 2));
        painter->setBrush(theme::colour(Role::selection));
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3);
    } else if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme::colour(Role::accent), 1));
        painter->drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QRect square(cell.x() + (cell.width() - m_side) / 2, cell.y() + space::half / 2, m_side, m_side);
    drawWhole(*painter, square, picture.value<QImage>());
    if (m_captions) {
        const QFont small = theme::font(TextSize::small);
        const QRect line(cell.x() + 2, square.bottom() + 2, cell.width() - 4, cell.bottom() - square.bottom() - 2);
        painter->setFont(small);
        painter->setPen(theme::colour(Role::text));
        painter->drawText(
            line, Qt::AlignCenter,
            QFontMetrics(small).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width()));
    }
    const auto mark = static_cast<AnswerMark>(index.data(markRole).toInt());
    if (mark != AnswerMark::none)
        drawMark(*painter, square.topRight() + QPoint(space::half / 2, 0), mark);
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return cellSize();
}

}  // namespace nonn
