// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_project_pages.h"

#include "data/open_dataset.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "workbench/teacher_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

QLabel* makeFound() {
    auto* const label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(0, space::gap, 0, 0);
    return label;
}

/// Where validation and test images come from, where the source does not say which they are.
QStringList origins(const DatasetSurvey& survey) {
    QStringList lines;
    if (survey.testFrom == PartOrigin::validationFolder)
        lines << DataChoicePage::tr("There is no folder test: the images in val are kept for the last test.");
    if (survey.testFrom == PartOrigin::training)
        lines << DataChoicePage::tr("The images for choosing and for the last test are split off by chance.");
    else if (survey.validationFrom == PartOrigin::training)
        lines << DataChoicePage::tr("The images to choose by are split off the training images by chance.");
    return lines;
}

QStringList describePictures(const DatasetSurvey& survey) {
    constexpr std::size_t mostShown = 4;
    QStringList formats;
    for (const auto& [format, count] : survey.pictures.formats)
        formats << QStringLiteral("%1 %2").arg(figure::count(count), QString::fromStdString(format));
    const QString kinds = formats.join(QStringLiteral(", "));
    const PictureSurvey& pictures = survey.pictures;
    QStringList lines{
        pictures.smallestSide == pictures.largestSide
            ? DataChoicePage::tr("Pictures: %1; shorter sides of %2 pixels").arg(kinds).arg(pictures.medianSide)
            : DataChoicePage::tr("Pictures: %1; shorter sides of %2 to %3 pixels, half of them up to %4")
                  .arg(kinds)
                  .arg(pictures.smallestSide)
                  .arg(pictures.largestSide)
                  .arg(pictures.medianSide)};
    if (survey.skipped.empty())
        return lines;
    lines << DataChoicePage::tr("%n picture(s) cannot be read and are left out:", nullptr,
                                static_cast<int>(survey.skipped.size()));
    for (std::size_t i = 0; i < std::min(mostShown, survey.skipped.size()); ++i)
        lines << QStringLiteral("    %1: %2")
                     .arg(QString::fromStdString(survey.skipped[i].path), said(survey.skipped[i].reason));
    if (survey.skipped.size() > mostShown)
        lines << QStringLiteral("    ...");
    return lines;
}

QString describe(const DatasetSurvey& survey) {
    QStringList names;
    for (const std::string& name : survey.classNames)
        names << QString::fromStdString(name);
    if (names.size() > 12)
        names = names.mid(0, 12) << QStringLiteral("...");
    QStringList lines{
        DataChoicePage::tr("Found: %n class(es)", nullptr, static_cast<int>(survey.classNames.size())) +
            QStringLiteral(" (") + names.join(QStringLiteral(", ")) + QStringLiteral(")"),
        DataChoicePage::tr("%1 to train on, %2 to choose by, %3 for the last test")
            .arg(figure::count(survey.training), figure::count(survey.validation), figure::count(survey.test))};
    if (survey.pictures.formats.empty())
        lines.insert(1, DataChoicePage::tr("Images of %1 × %2 pixels, %3")
                            .arg(survey.width)
                            .arg(survey.height)
                            .arg(survey.channels == 1 ? DataChoicePage::tr("grey") : DataChoicePage::tr("colour")));
    else
        lines << origins(survey) << describePictures(survey);
    for (const DataNote& note : survey.notes)
        lines
            << (note.doubt ? DataChoicePage::tr("Doubtful: %1") : DataChoicePage::tr("Note: %1")).arg(said(note.text));
    return lines.join(QLatin1Char('\n'));
}

/// The kind whose files lie in a folder, by their names.
QString kindIn(const QString& folder) {
    const QDir content(folder);
    const auto has = [&](const char* pattern) {
        return !content.entryList({QLatin1String(pattern)}, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    };
    if (has("data_batch_*"))
        return QStringLiteral("cifar10");
    if (has("train.bin") || (has("train") && has("meta")))
        return QStringLiteral("cifar100");
    if (has("train_test_split.txt"))
        return QStringLiteral("cub");
    if (has("TrainImages.txt"))
        return QStringLiteral("mit67");
    if (has("LOC_synset_mapping.txt"))
        return QStringLiteral("imagenet");
    return has("*-ubyte*") ? QStringLiteral("idx") : QStringLiteral("folder");
}

/// Enter goes on to the next page, whatever else could be pressed.
QHBoxLayout* withButton(QLineEdit* field, QPushButton* button) {
    button->setAutoDefault(false);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

}  // namespace

DataChoicePage::DataChoicePage(Jobs& jobs)
    : m_jobs(jobs),
      m_kind(new QComboBox),
      m_folder(new QLineEdit),
      m_browse(new QPushButton(tr("Browse..."))),
      m_form(new QFormLayout(this)),
      m_parts(new QComboBox),
      m_empty(new QCheckBox(tr("Keep classes without an image"))),
      m_side(new QSpinBox),
      m_found(makeFound()),
      m_sure(new QCheckBox(tr("It is meant as it was found"))) {
    setTitle(tr("Which images?"));
    setSubTitle(tr("Nothing is copied or changed; the project remembers where they are."));
    m_kind->addItem(tr("Fashion-MNIST (Debian's package)"), QStringLiteral("fashion-mnist"));
    m_kind->addItem(tr("Folder with the files of MNIST (IDX)"), QStringLiteral("idx"));
    m_kind->addItem(tr("Folder of CIFAR-10"), QStringLiteral("cifar10"));
    m_kind->addItem(tr("Folder of CIFAR-100"), QStringLiteral("cifar100"));
    m_kind->addItem(tr("Pictures in class folders"), QStringLiteral("folder"));
    m_kind->addItem(tr("CUB-200-2011, birds"), QStringLiteral("cub"));
    m_kind->addItem(tr("CUB-200-2011, birds in their boxes"), QStringLiteral("cub-boxes"));
    m_kind->addItem(tr("MIT-67, indoor scenes"), QStringLiteral("mit67"));
    m_kind->addItem(tr("ImageNet, folders of synsets"), QStringLiteral("imagenet"));
    m_kind->setAccessibleName(tr("Kind of data"));
    m_folder->setAccessibleName(tr("Folder"));
    m_form->setVerticalSpacing(space::gap);
    m_form->addRow(tr("Kind"), m_kind);
    m_form->addRow(tr("Folder"), withButton(m_folder, m_browse));
    m_form->addRow(tr("Size"), m_side);
    m_form->addRow(tr("Folders in it"), m_parts);
    m_form->addRow(QString(), m_empty);
    m_form->addRow(m_found);
    m_form->addRow(m_sure);
    m_form->setRowVisible(m_side, false);
    m_form->setRowVisible(m_sure, false);
    m_parts->addItem(tr("Parts or classes, by their names"), QStringLiteral("auto"));
    m_parts->addItem(tr("Classes, whatever their names"), QStringLiteral("none"));
    m_parts->setAccessibleName(tr("Folders in it"));
    connect(m_parts, &QComboBox::currentIndexChanged, this, &DataChoicePage::probe);
    connect(m_empty, &QCheckBox::toggled, this, &DataChoicePage::probe);
    connect(m_sure, &QCheckBox::toggled, this, &DataChoicePage::completeChanged);
    m_side->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_side->setRange(smallestSide, largestSide);
    m_side->setSuffix(tr(" px"));
    m_side->setToolTip(tr("Pictures are cut to squares; networks see them with so many pixels a side."));
    m_side->setAccessibleName(tr("Size"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DataChoicePage::probe);
    connect(m_folder, &QLineEdit::editingFinished, this, &DataChoicePage::probe);
    connect(m_browse, &QPushButton::clicked, this, &DataChoicePage::browse);
}

void DataChoicePage::initializePage() {
    probe();
}

QString DataChoicePage::suggestedName() const {
    const QString folder = QDir(m_folder->text()).dirName();
    return m_folder->isEnabled() && !folder.isEmpty() ? folder : m_kind->currentData().toString();
}

QString DataChoicePage::spec() const {
    const QString kind = m_kind->currentData().toString();
    return kind == QLatin1String("fashion-mnist") ? kind : kind + QLatin1Char(':') + m_folder->text();
}

void DataChoicePage::setFolder(const QString& folder) {
    m_folder->setText(folder);
    m_kind->setCurrentIndex(m_kind->findData(kindIn(folder)));
    probe();
}

void DataChoicePage::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the images"), m_folder->text());
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    probe();
}

void DataChoicePage::probe() {
    m_jobs.cancel(m_probe);
    const bool needsFolder = m_kind->currentIndex() > 0;
    m_folder->setEnabled(needsFolder);
    m_browse->setEnabled(needsFolder);
    m_form->setRowVisible(m_parts, m_kind->currentData() == QLatin1String("folder"));
    if (needsFolder && m_folder->text().isEmpty()) {
        show({false, tr("Choose the folder that holds the images.")});
        return;
    }
    show({false, tr("Looking into it...")});
    m_probe = m_jobs.run<Finding>(
        {Lane::reading, tr("Looking at the images"), QStringLiteral("probe data"), false}, this,
        [source = source()](const Progress& progress) {
            const DatasetSurvey survey = surveyDataset(source, {}, progress);
            return Finding{true, describe(survey), source.isOfPictures() ? survey.height : 0,
                           std::ranges::any_of(survey.notes, &DataNote::doubt)};
        },
        [this](const Finding& finding) { show(finding); },
        [this](const QString& reason) {
            show({false, reason});
        });
}

DataSource DataChoicePage::source() const {
    DataSource source = DataSource::parse(spec().toStdString());
    source.parts = PartFolders::parse(m_parts->currentData().toString().toStdString());
    source.keepEmptyClasses = m_empty->isChecked();
    return source;
}

int DataChoicePage::side() const {
    return m_finding.side > 0 ? m_side->value() : 0;
}

void DataChoicePage::show(const Finding& finding) {
    m_finding = finding;
    m_found->setText(finding.text);
    m_form->setRowVisible(m_side, finding.side > 0);
    m_sure->setChecked(false);
    m_form->setRowVisible(m_sure, finding.doubtful);
    if (finding.side > 0 && finding.side != m_suggestedSide) {
        m_suggestedSide = finding.side;
        m_side->setValue(finding.side);
    }
    Q_EMIT completeChanged();
}

TeacherChoicePage::TeacherChoicePage(Jobs& jobs, const DataChoicePage& images)
    : m_data(images),
      m_builtin(new QRadioButton(tr("The one that comes with the program (for Fashion-MNIST)"))),
      m_own(new QRadioButton(tr("A file: TorchScript, ONNX, weights, or a teacher of this program"))),
      m_later(new QRadioButton(tr("Later: train or import one in the project"))),
      m_file(new QLineEdit),
      m_look(new TeacherLook(jobs)) {
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
    connect(m_file, &QLineEdit::editingFinished, this, &TeacherChoicePage::probe);
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
        m_look->look(file(), [source = m_data.source(), side = m_data.side()](const Progress& progress) {
            return std::make_shared<const Dataset>(openDataset(source, {}, progress, {.side = side}));
        });
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
        say(tr("Makes %1").arg(QDir::toNativeSeparators(folder())));
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
    const QString name = m_name->text().trimmed();
    return !name.isEmpty() && !name.contains(QLatin1Char('/')) && QDir::isAbsolutePath(m_parent->text());
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
