// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/// The linker drops the drawings of a static library that nobody names. A macro that wants no namespace around it.
static bool keepDrawings() {
    Q_INIT_RESOURCE(icons);
    return true;
}

namespace nonn {

namespace {

QByteArray drawing(const QString& name, const QColor& colour) {
    [[maybe_unused]] static const bool kept = keepDrawings();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    return opened ? file.readAll().replace("currentColor", colour.name().toLatin1()) : QByteArray();
}

/// Draws anew at every size, in the colours of the theme as it is then.
class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State) override {
        QColor colour = theme::colour(m_role);
        if (mode == QIcon::Disabled)
            colour = theme::mix(colour, theme::colour(Role::surface), 0.4);
        QSvgRenderer(drawing(m_name, colour)).render(painter, place);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIcon(*this); }

private:
    QString m_name;
    Role m_role;
};

}  // namespace

QIcon icon(const QString& name, Role role) {
    return QIcon(new ThemedIcon(name, role));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio) {
    QPixmap pixmap(QSizeF(size * devicePixelRatio, size * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, colour)).render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

}  // namespace nonn
