// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/core_text.h"

#include <QCoreApplication>

namespace nonn {

namespace {

std::vector<Text> verbatim(const QStringList& texts) {
    std::vector<Text> all;
    for (const QString& text : texts)
        all.push_back(Text::verbatim(text.toStdString()));
    return all;
}

}  // namespace

QString said(const Text& text) {
    return QString::fromStdString(text.said([](const std::string& pattern) {
        return QCoreApplication::translate("Text", pattern.c_str()).toStdString();
    }));
}

QString listed(const QStringList& texts) {
    return said(listed(verbatim(texts)));
}

QString joined(const QStringList& texts) {
    return said(joined(verbatim(texts)));
}

QString titled(const QString& name, const QString& text) {
    return said(Text::tr("%1: %2", name.toStdString(), text.toStdString()));
}

}  // namespace nonn
