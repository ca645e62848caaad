// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/made_window.h"

#include <QStringList>
#include <functional>

namespace nonn {

/// A text that people can see, or hear from a screen reader, and the kind of thing that says it.
struct SeenText {
    QString text;
    QString kind;  ///< class and name, and which of its texts it is
};

/// Of a window as it stands: of everything in it that is shown.
QList<SeenText> seenTexts(const QWidget& window);

/// Called for each place, which is there and at rest: its widget and its name.
using Visit = std::function<void(QWidget& widget, const QString& place)>;

/// The welcome page, every menu, every stage with its settings, a lesson, the manual, the pages of the wizard for new
/// projects, and the dialog for a teacher's file, which is to be a TorchScript file. The project is opened.
void visitEveryPlace(MainWindow& window, const std::filesystem::path& project, const std::filesystem::path& teacher,
                     const Visit& visit);

/// What is cut off or lies over another of the same parent, of labels, buttons and fields that are shown.
QStringList layoutFaults(const QWidget& window);

/// Letters that stand for two things at once in a window or menu, with the texts.
QStringList mnemonicClashes(const QWidget& window);

}  // namespace nonn
