// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon in the sizes of the hicolor theme when it is built, for desktops that draw no SVG.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

namespace {

bool draw(QSvgRenderer& icon, int side, const QString& path) {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter, image.rect());
    painter.end();
    return image.save(path, "PNG");
}

}  // namespace

int main(int count, char** words) {
    if (count < 4) {
        std::fputs("Usage: nonn-icons ICON.svg FOLDER SIDE...\n", stderr);
        return 2;
    }
    QSvgRenderer icon(QString::fromLocal8Bit(words[1]));
    if (!icon.isValid()) {
        std::fprintf(stderr, "%s is no SVG\n", words[1]);
        return 3;
    }
    const QDir folder(QString::fromLocal8Bit(words[2]));
    for (int k = 3; k < count; ++k) {
        const QString path = folder.filePath(QString::fromLocal8Bit(words[k]) + QStringLiteral(".png"));
        if (!draw(icon, QString::fromLocal8Bit(words[k]).toInt(), path)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
