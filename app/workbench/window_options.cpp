// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/window_options.h"

namespace nonn {

QString windowDescription() {
    return QStringLiteral(
        "Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.");
}

QString windowProjectDescription() {
    return QStringLiteral("Folder of a project, as my.nonn");
}

QList<QCommandLineOption> windowOptions() {
    const auto option = [](const char* name, const char* description, const char* value = "",
                           const char* standard = "") {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description),
                                  QString::fromLatin1(value), QString::fromLatin1(standard));
    };
    return {option("demo", "Open the demo; where PROJECT is not there yet it is made."),
            option("screenshots",
                   "Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end.", "DIR"),
            option("theme", "light or dark.", "NAME"),
            option("scale", "Of pictures: 1 to 4.", "N", "1"),
            option("size", "Of the window in pictures, in pixels.", "WIDTHxHEIGHT", "1366x820"),
            option("text", "Size of letters: 100 to 200 percent.", "PERCENT"),
            option("language", "As en, de or pt_BR.", "CODE")};
}

}  // namespace nonn
