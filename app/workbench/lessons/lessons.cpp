// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lessons/lessons.h"

#include "base/error.h"
#include "workbench/kept_files.h"
#include "workbench/language.h"
#include "workbench/lessons/lesson_panel.h"
#include "workbench/lessons/lesson_sheet.h"
#include "workbench/main_window.h"
#include "workbench/preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

/// Resources of a static library are there only when they are asked for, from outside of any namespace.
static void initialiseLessons() {  // NOLINT(misc-use-anonymous-namespace)
    Q_INIT_RESOURCE(lessons);
}

namespace nonn {

namespace {

constexpr qint64 largestFile = 4'000'000;  // bytes

QString ownTitle(const QString& file) {
    try {
        return Lessons::read(file).title;
    } catch (const Error&) {  // which opening it tells
        return QFileInfo(file).fileName();
    }
}

}  // namespace

Lessons::Lessons(MainWindow& window)
    : QObject(&window),
      m_window(window),
      m_dock(new QDockWidget(tr("Lesson"), &window)),
      m_panel(new LessonPanel(window)) {
    initialiseLessons();
    m_dock->setObjectName(QStringLiteral("lesson"));
    m_dock->setWidget(m_panel);
    window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_panel, &LessonPanel::closeRequested, m_dock, &QWidget::hide);
    connect(m_panel, &LessonPanel::stepChanged, this,
            [this](int step) { preferences::setLessonStep(QFileInfo(m_file).completeBaseName(), step); });
}

QStringList Lessons::shipped() {
    initialiseLessons();
    QStringList files;
    for (const char* const name : {"tour", "method"}) {
        const QString own = QStringLiteral(":/lessons/%1.%2.md").arg(QLatin1String(name), windowLanguage());
        files << (QFile::exists(own) ? own : QStringLiteral(":/lessons/%1.md").arg(QLatin1String(name)));
    }
    return files;
}

QString Lessons::folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("NoNN/lessons"));
}

Lesson Lessons::read(const QString& file) {
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly))
        throw badInput(file.toStdString(), Text::tr("cannot be read: %1", content.errorString().toStdString()));
    if (content.size() > largestFile)
        throw badInput(file.toStdString(), Text::tr("is larger than a lesson can be: %1 bytes", largestFile));
    return parseLesson(QString::fromUtf8(content.readAll()), file.toStdString());
}

void Lessons::fill(QMenu& menu) {
    menu.clear();
    QStringList files = shipped();
    const QDir own(folder());
    for (const QString& name : own.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        files << own.filePath(name);
    for (const QString& file : files) {
        QAction* const action = menu.addAction(ownTitle(file), this, [this, file] { open(file); });
        action->setEnabled(m_window.session() != nullptr);
    }
    menu.addSeparator();
    menu.addAction(tr("Open a lesson..."), this,
                   [this] {
                       const QString file = QFileDialog::getOpenFileName(
                           &m_window, tr("Open a lesson"), folder(), tr("Lessons (%1)").arg(QStringLiteral("*.md")));
                       if (!file.isEmpty())
                           open(file);
                   })
        ->setEnabled(m_window.session() != nullptr);
    menu.addAction(tr("Save the teacher's sheet..."), this, &Lessons::saveSheet)
        ->setEnabled(!m_panel->lesson().steps.empty());
}

void Lessons::open(const QString& file) {
    m_file = file;
    m_dock->show();
    m_dock->raise();
    try {
        m_panel->setLesson(read(file), preferences::lessonStep(QFileInfo(file).completeBaseName()));
        m_dock->setWindowTitle(tr("Lesson: %1").arg(m_panel->lesson().title));
    } catch (const Error& error) {
        m_panel->showError(describeError(error));
    }
}

void Lessons::saveSheet() {
    const QString file = QFileDialog::getSaveFileName(
        &m_window, tr("Save the teacher's sheet"),
        QDir(folder()).filePath(QFileInfo(m_file).completeBaseName() + QStringLiteral(".pdf")),
        QStringLiteral("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    QSaveFile sheet(file);
    const QByteArray content = lessonSheet(m_panel->lesson(), LessonWorld(m_window));
    if (!sheet.open(QIODevice::WriteOnly) || sheet.write(content) != content.size() || !sheet.commit())
        QMessageBox::warning(&m_window, tr("Not saved"), sheet.errorString());
}

}  // namespace nonn
