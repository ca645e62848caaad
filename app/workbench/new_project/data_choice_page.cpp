// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_project/data_choice_page.h"

#include "data/open_dataset.h"
#include "image/dataset_image.h"
#include "pages/data/seen_images_fields.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "workbench/jobs.h"
#include "workbench/new_project/page_parts.h"
#include "workbench/new_project/part_folders_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <algorithm>

namespace nonn {

namespace {

constexpr int exampleSide = 56;

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
    const QString kinds = listed(formats);
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
            QStringLiteral(" (") + listed(names) + QStringLiteral(")"),
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

}  // namespace

DataChoicePage::DataChoicePage(Jobs& jobs)
    : m_jobs(jobs),
      m_kind(new QComboBox),
      m_folder(new QLineEdit),
      m_browse(new QPushButton(tr("Browse..."))),
      m_form(new QFormLayout(this)),
      m_parts(new PartFoldersForm),
      m_empty(new QCheckBox(tr("Keep classes without an image"))),
      m_side(new SideField),
      m_channels(new ChannelsField),
      m_found(makeFound()),
      m_examples(new QHBoxLayout),
      m_typed(new QTimer(this)),
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
    m_form->addRow(tr("Colours"), m_channels);
    m_form->addRow(tr("Folders in it"), m_parts);
    m_form->addRow(QString(), m_empty);
    m_form->addRow(m_found);
    m_examples->setSpacing(space::gap);
    m_form->addRow(m_examples);
    m_form->addRow(m_sure);
    m_form->setRowVisible(m_side, false);
    m_form->setRowVisible(m_channels, false);
    m_form->setRowVisible(m_sure, false);
    connect(m_parts, &PartFoldersForm::changed, this, &DataChoicePage::probe);
    connect(m_empty, &QCheckBox::toggled, this, &DataChoicePage::probe);
    connect(m_sure, &QCheckBox::toggled, this, &DataChoicePage::completeChanged);
    m_typed->setSingleShot(true);
    m_typed->setInterval(typingRest);
    connect(m_typed, &QTimer::timeout, this, [this] {
        guessKind();
        probe();
    });
    connect(m_kind, &QComboBox::activated, this, [this] { m_kindChosen = m_kind->currentIndex() > 0; });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DataChoicePage::probe);
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_jobs.cancel(m_probe);
        say(tr("Looking into it..."));
        m_typed->start();
    });
    connect(m_browse, &QPushButton::clicked, this, &DataChoicePage::browse);
}

void DataChoicePage::initializePage() {
    probe();
}

QString DataChoicePage::suggestedName() const {
    const QString folder = QDir(m_folder->text()).dirName();
    return m_kind->currentIndex() > 0 && !folder.isEmpty() ? folder : m_kind->currentData().toString();
}

QString DataChoicePage::spec() const {
    const QString kind = m_kind->currentData().toString();
    return kind == QLatin1String("fashion-mnist") ? kind : kind + QLatin1Char(':') + m_folder->text();
}

void DataChoicePage::setFolder(const QString& folder) {
    m_folder->setText(folder);
    guessKind();
    probe();
}

void DataChoicePage::guessKind() {
    if (m_kindChosen || m_folder->text().isEmpty())
        return;
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(kindIn(m_folder->text())));
}

QString DataChoicePage::wanting() const {
    return isComplete() ? QString() : m_finding.usable ? m_sure->text() : m_finding.text;
}

void DataChoicePage::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the images"), m_folder->text());
    if (folder.isEmpty())
        return;
    setFolder(folder);
}

void DataChoicePage::probe() {
    m_jobs.cancel(m_probe);
    m_typed->stop();
    const bool needsFolder = m_kind->currentIndex() > 0;
    const bool isOfClassFolders = m_kind->currentData() == QLatin1String("folder");
    m_form->setRowVisible(m_parts, isOfClassFolders);
    m_parts->setFolder(m_folder->text());
    if (needsFolder && m_folder->text().isEmpty()) {
        say(tr("Choose the folder that holds the images."));
        return;
    }
    if (const QString wanting = m_parts->wanting(); isOfClassFolders && !wanting.isEmpty()) {
        say(wanting);
        return;
    }
    say(tr("Looking into it..."));
    m_probe = m_jobs.run<Finding>(
        {Lane::reading, tr("Looking at the images"), QStringLiteral("probe data"), false}, this,
        [source = source()](const Progress& progress) {
            const DatasetSurvey survey = surveyDataset(source, {}, progress);
            return Finding{true,
                           describe(survey),
                           source.isOfPictures(),
                           survey.height,
                           std::ranges::any_of(survey.notes, &DataNote::doubt),
                           survey.examples,
                           survey.classNames};
        },
        [this](const Finding& finding) { show(finding); }, [this](const QString& reason) { say(reason); });
}

DataSource DataChoicePage::source() const {
    DataSource source = DataSource::parse(spec().toStdString());
    source.parts = m_parts->parts();
    source.keepEmptyClasses = m_empty->isChecked();
    return source;
}

ImageSettings DataChoicePage::seen() const {
    ImageSettings seen;
    if (m_finding.usable)
        seen.side = m_side->side();
    seen.channels = m_channels->channels();
    return seen;
}

void DataChoicePage::say(const QString& text) {
    Finding none;
    none.text = text;
    show(none);
}

void DataChoicePage::show(const Finding& finding) {
    m_finding = finding;
    m_found->setText(finding.text);
    m_form->setRowVisible(m_side, finding.usable);
    m_form->setRowVisible(m_channels, finding.usable);
    m_sure->setChecked(false);
    m_form->setRowVisible(m_sure, finding.doubtful);
    if (finding.usable)
        m_side->offer(finding.pictures);
    const int suggested = finding.pictures ? finding.side : 0;
    if (finding.usable && suggested != m_suggestedSide) {
        m_suggestedSide = suggested;
        m_side->setSide(suggested);
    }
    showExamples();
    Q_EMIT completeChanged();
}

void DataChoicePage::showExamples() {
    while (QLayoutItem* const item = m_examples->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::int64_t i = 0; i < m_finding.examples.count(); ++i) {
        const auto label = static_cast<std::size_t>(m_finding.examples.labels[static_cast<std::size_t>(i)]);
        const QString name = QString::fromStdString(m_finding.classNames[label]);
        auto* const picture = new QLabel;
        picture->setPixmap(QPixmap::fromImage(
            scaledWhole(toQImage(m_finding.examples, i), {exampleSide, exampleSide}, devicePixelRatioF())));
        picture->setAccessibleName(name);
        picture->setToolTip(name);
        m_examples->addWidget(picture);
    }
    m_examples->addStretch();
}

}  // namespace nonn
