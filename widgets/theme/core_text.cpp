// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/core_text.h"

#include <QCoreApplication>

namespace nonn {

QString said(const Text& text) {
    return QString::fromStdString(text.said([](const std::string& pattern) {
        return QCoreApplication::translate("Text", pattern.c_str()).toStdString();
    }));
}

}  // namespace nonn
