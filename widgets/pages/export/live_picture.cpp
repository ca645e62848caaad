// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/live_picture.h"

#include "theme/theme.h"

#include <QPainter>

namespace nonn {

LivePicture::LivePicture(QWidget* parent) : QWidget(parent) {
    setMinimumSize(320, 240);
}

QSize LivePicture::sizeHint() const {
    return {480, 360};
}

void LivePicture::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

void LivePicture::setWords(const QString& words) {
    m_picture = {};
    m_words = words;
    update();
}

void LivePicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(Role::raised));
    if (m_picture.isNull()) {
        painter.setPen(theme::colour(Role::mutedText));
        painter.drawText(rect().marginsRemoved({space::group, space::group, space::group, space::group}),
                         Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
}

}  // namespace nonn
