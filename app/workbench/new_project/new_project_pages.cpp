// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_project/new_project_pages.h"

#include "data/open_dataset.h"
#include "theme/theme.h"
#include "workbench/new_project/data_choice_page.h"
#include "workbench/new_project/page_parts.h"
#include "workbench/teacher/teacher_look.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace nonn {

TeacherChoicePage::TeacherChoicePage(Jobs& jobs, const DataChoicePage& images)
    : m_data(images),
      m_builtin(new QRadioButton(tr("The one that comes with the program (for Fashion-MNIST)"))),
      m_own(new QRadioButton(tr("A file: TorchScript, ONNX, weights, or a teacher of this program"))),
      m_later(new QRadioButton(tr("Later: train or import one in the project"))),
      m_file(new QLineEdit),
      m_look(new TeacherLook(jobs)),
      m_typed(new QTimer(this)) {
    setTitle(tr("Which teacher?"));
    setSubTitle(tr("The large trained classifier that the students imitate."));
    m_file->setAccessibleName(tr("Teacher file"));
    auto* const button = new QPushButton(tr("Browse..."));
    auto* const list = new QVBoxLayout(this);
    list->setSpacing(space::gap);
    for (QRadioButton* const choice : {m_builtin, m_own})
        list->addWidget(choice);
    list->addLayout(withButton(m_file, button));
    list->addWidget(m_later);
    list->addWidget(m_look, 1);
    m_later->setChecked(true);
    for (QRadioButton* const choice : {m_builtin, m_own, m_later})
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                probe();
        });
    m_typed->setSingleShot(true);
    m_typed->setInterval(typingRest);
    connect(m_typed, &QTimer::timeout, this, &TeacherChoicePage::probe);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_look->say(tr("Looking into it..."));
        m_typed->start();
    });
    connect(button, &QPushButton::clicked, this, &TeacherChoicePage::browse);
    connect(m_look, &TeacherLook::changed, this, &TeacherChoicePage::completeChanged);
}

void TeacherChoicePage::initializePage() {
    const bool shipped = m_data.spec() == QLatin1String("fashion-mnist");
    m_builtin->setEnabled(shipped);
    if (shipped && m_file->text().isEmpty())
        m_builtin->setChecked(true);
    else if (m_builtin->isChecked())
        m_later->setChecked(true);
    probe();
}

QString TeacherChoicePage::file() const {
    return m_builtin->isChecked() ? QStringLiteral("builtin") : m_own->isChecked() ? m_file->text() : QString();
}

std::optional<TeacherRequest> TeacherChoicePage::teacher() const {
    return m_later->isChecked() ? std::nullopt : std::optional(m_look->request());
}

bool TeacherChoicePage::isComplete() const {
    return m_later->isChecked() || m_look->isUsable();
}

QString TeacherChoicePage::wanting() const {
    return isComplete() ? QString() : m_look->text();
}

void TeacherChoicePage::setFile(const QString& file) {
    m_file->setText(file);
    m_own->setChecked(true);
}

void TeacherChoicePage::browse() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Teacher file"), m_file->text(), TeacherLook::files());
    if (file.isEmpty())
        return;
    setFile(file);
    probe();
}

void TeacherChoicePage::probe() {
    m_file->setEnabled(m_own->isChecked());
    if (m_later->isChecked())
        m_look->say(tr("The filter graph needs a teacher; until there is one the project holds the images alone."));
    else if (file().isEmpty())
        m_look->say(tr("Choose the file."));
    else
        m_look->look(file(),
                     {m_data.seen(), [source = m_data.source()](const ImageSettings& seen, const Progress& progress) {
                          return std::make_shared<const Dataset>(openDataset(source, {}, progress, seen));
                      }});
}

PlacePage::PlacePage(const DataChoicePage& images)
    : m_data(images), m_name(new QLineEdit), m_parent(new QLineEdit), m_summary(makeFound()) {
    setTitle(tr("Where?"));
    setSubTitle(tr("A project is a folder of plain JSON, CSV and .pt files."));
    m_name->setAccessibleName(tr("Name"));
    m_parent->setAccessibleName(tr("Folder"));
    m_parent->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* const button = new QPushButton(tr("Browse..."));
    auto* const form = new QFormLayout(this);
    form->setVerticalSpacing(space::gap);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Folder"), withButton(m_parent, button));
    form->addRow(m_summary);
    connect(button, &QPushButton::clicked, this, &PlacePage::browse);
    const auto update = [this] {
        say(isComplete() ? tr("Makes %1").arg(QDir::toNativeSeparators(folder())) : wanting());
        Q_EMIT completeChanged();
    };
    connect(m_name, &QLineEdit::textChanged, this, update);
    connect(m_parent, &QLineEdit::textChanged, this, update);
}

void PlacePage::initializePage() {
    if (!m_name->isModified())
        m_name->setText(m_data.suggestedName());
}

QString PlacePage::folder() const {
    return QDir(m_parent->text()).filePath(m_name->text().trimmed() + QStringLiteral(".nonn"));
}

bool PlacePage::isComplete() const {
    return wanting().isEmpty();
}

QString PlacePage::wanting() const {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("The project needs a name.");
    if (name.contains(QLatin1Char('/')))
        return tr("A name holds no \"/\": choose the folder below.");
    return QDir::isAbsolutePath(m_parent->text()) ? QString() : tr("The folder must be a whole path, as /home/me.");
}

void PlacePage::say(const QString& text) {
    m_summary->setText(text);
}

void PlacePage::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the project"), m_parent->text());
    if (!folder.isEmpty())
        m_parent->setText(folder);
}

}  // namespace nonn
