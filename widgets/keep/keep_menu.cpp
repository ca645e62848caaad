// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/keep_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QWidget>
#include <utility>

namespace nonn {

namespace {

TableFormat formatOf(const QString& ending) {
    return ending == QLatin1String("md")    ? TableFormat::markdown
           : ending == QLatin1String("tex") ? TableFormat::latex
                                            : TableFormat::csv;
}

}  // namespace

KeepMenu::KeepMenu(QWidget& view, Keepable kept, Opens opens) : QObject(&view), m_kept(std::move(kept)) {
    if (opens == Opens::elsewhere)
        return;
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint& place) {
        auto* const menu = new QMenu(&view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(view.mapToGlobal(place));
    });
}

void KeepMenu::fill(QMenu& menu) {
    const bool there = !m_kept.empty();
    const auto add = [&](const QString& text, const auto& action) {
        menu.addAction(text, this, action)->setEnabled(there);
    };
    add(tr("Save…"), [this] { Q_EMIT saveRequested(); });
    if (m_kept.picture)
        add(tr("Copy picture"), [this] {
            QGuiApplication::clipboard()->setImage(QImage::fromData(m_kept.picture(QStringLiteral("png"))));
        });
    if (!m_kept.table)
        return;
    const auto copy = [this](TableFormat format) { QGuiApplication::clipboard()->setText(m_kept.table(format)); };
    add(tr("Copy as CSV"), [copy] { copy(TableFormat::csv); });
    add(tr("Copy as Markdown"), [copy] { copy(TableFormat::markdown); });
    add(tr("Copy as LaTeX"), [copy] { copy(TableFormat::latex); });
}

QStringList KeepMenu::endings() const {
    QStringList all;
    if (m_kept.picture)
        all << QStringLiteral("svg") << QStringLiteral("png") << QStringLiteral("pdf");
    if (m_kept.table)
        all << QStringLiteral("csv") << QStringLiteral("md") << QStringLiteral("tex");
    return all;
}

QByteArray KeepMenu::content(const QString& ending) const {
    const bool picture =
        ending == QLatin1String("svg") || ending == QLatin1String("png") || ending == QLatin1String("pdf");
    if (picture)
        return m_kept.picture ? m_kept.picture(ending) : QByteArray();
    return m_kept.table ? m_kept.table(formatOf(ending)).toUtf8() : QByteArray();
}

}  // namespace nonn
