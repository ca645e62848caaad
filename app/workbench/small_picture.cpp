// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/small_picture.h"

#include <QImageReader>

namespace nonn {

QImage smallPicture(const QString& file) {
    constexpr int side = 96;
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    return image.isNull() ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace nonn
