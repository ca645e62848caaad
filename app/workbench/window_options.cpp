// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/window_options.h"

#include "languages/languages.h"

namespace nonn {

QString windowDescription() {
    return WindowOptions::tr(
        "Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.");
}

QString windowProjectDescription() {
    return WindowOptions::tr("Folder of a project, as my.nonn");
}

QList<QCommandLineOption> windowOptions() {
    const auto option = [](const char* name, const QString& description, const char* value = "",
                           const char* standard = "") {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value),
                                  QString::fromLatin1(standard));
    };
    return {option("demo", WindowOptions::tr("Open the demo; where PROJECT is not there yet it is made.")),
            option("screenshots",
                   WindowOptions::tr(
                       "Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end."),
                   "DIR"),
            option("theme", WindowOptions::tr("light or dark."), "NAME"),
            option("scale", WindowOptions::tr("Of pictures: 1 to 4."), "N", "1"),
            option("size", WindowOptions::tr("Of the window in pictures, in pixels."), "WIDTHxHEIGHT", "1366x820"),
            option("text", WindowOptions::tr("Size of letters: 100 to 200 percent."), "PERCENT"),
            option("language", WindowOptions::tr("As en, de or pt_BR."), "CODE")};
}

QStringList windowChoices(const QCommandLineOption& option) {
    if (option.names().contains(QStringLiteral("theme")))
        return {QStringLiteral("light"), QStringLiteral("dark")};
    QStringList codes;
    if (option.names().contains(QStringLiteral("language")))
        for (const Language& language : languages())
            codes.append(language.code);
    return codes;
}

}  // namespace nonn
