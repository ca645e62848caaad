// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include "languages/languages.h"
#include "spoken.h"

#include <QTranslator>
#include <memory>

namespace nonn::cli {

void speakAsAsked() {
    const auto texts = std::make_shared<QTranslator>();
    if (!loadTexts(*texts, spokenLanguage(languagesOfEnvironment())))
        return;
    speakBy([texts](const std::string& pattern) {
        const QString translated = texts->translate("Text", pattern.c_str());
        return translated.isEmpty() ? pattern : translated.toStdString();
    });
}

}  // namespace nonn::cli
