// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace nonn {

/// File names of the pages, as "index.md", in every language the same.
QStringList manualPages();

/// The Markdown of a page in a language, as "de" or "pt_BR", or in English where there is no translation of it. Empty
/// where there is no such page.
QByteArray manualPage(const QString& page, const QString& language);

/// The place among the headings of a page of the section that a link names, in every language the same: by the English
/// heading as forges write it in addresses, "What it costs" as "what-it-costs". -1 where there is none.
int manualSection(const QString& page, const QString& name);

}  // namespace nonn
