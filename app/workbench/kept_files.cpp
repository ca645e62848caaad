// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/kept_files.h"

#include "base/file.h"
#include "keep/keep_menu.h"
#include "project/output_place.h"
#include "workbench/jobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace nonn {

namespace {

struct KeptText {
    Q_DECLARE_TR_FUNCTIONS(nonn::KeptFiles)
};

QString filterOf(const QString& ending) {
    const QString files = QStringLiteral(" (*.%1)").arg(ending);
    return ending == QLatin1String("csv")   ? KeptText::tr("Table, comma-separated") + files
           : ending == QLatin1String("md")  ? KeptText::tr("Table, Markdown") + files
           : ending == QLatin1String("tex") ? KeptText::tr("Table, LaTeX") + files
                                            : KeptText::tr("Picture, %1").arg(ending.toUpper()) + files;
}

}  // namespace

void askAndSave(QWidget& window, Jobs& jobs, const KeepMenu& kept, const std::function<void(const QString&)>& told) {
    const QStringList endings = kept.endings();
    QStringList filters;
    for (const QString& ending : endings)
        filters << filterOf(ending);
    QString filter;
    QString path = QFileDialog::getSaveFileName(&window, KeptText::tr("Save what is shown"),
                                                kept.name() + QLatin1Char('.') + endings.first(),
                                                filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    QString ending = QFileInfo(path).suffix().toLower();
    if (!endings.contains(ending)) {
        ending = endings.value(filters.indexOf(filter), endings.first());
        path += QLatin1Char('.') + ending;
    }
    jobs.run<bool>(
        {Lane::reading, KeptText::tr("Saving what is shown"), {}, false}, &window,
        [path, content = kept.content(ending)](const Progress&) {
            checkOutputFile(path.toStdString());
            writeFile(path.toStdString(), content.toStdString());
            return true;
        },
        [told, path](bool) { told(KeptText::tr("Saved as %1").arg(QDir::toNativeSeparators(path))); },
        [&window](const QString& reason) {
            auto* const box =
                new QMessageBox(QMessageBox::Warning, KeptText::tr("Not saved"), reason, QMessageBox::Ok, &window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
}

}  // namespace nonn
