// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/teacher/teacher_training_form.h"

#include "base/error.h"
#include "model/counts.h"
#include "model/zoo.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/manual_place.h"
#include "theme/settings_form.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <limits>

namespace nonn {

namespace {

const TeacherTrainingSettings standard;

/// A row whose control has a value of its own, with "reset" to what it is at first.
template <typename Control, typename Value>
void addRow(SettingsForm& form, const QString& label, Control* control, Value first, const QString& help) {
    form.addRow(
        label, control, help,
        {[control, first] { return control->value() != first; }, [control, first] { control->setValue(first); }});
    QObject::connect(control, &Control::valueChanged, &form, &SettingsForm::refresh);
}

}  // namespace

TeacherTrainingForm::TeacherTrainingForm(QWidget* parent)
    : QWidget(parent),
      m_form(new SettingsForm),
      m_architecture(new QComboBox),
      m_verdict(makeWrapped()),
      m_epochs(new QSpinBox),
      m_batch(new QSpinBox),
      m_rate(new QDoubleSpinBox),
      m_schedule(new QComboBox),
      m_decay(new QDoubleSpinBox),
      m_padding(new QSpinBox),
      m_flip(new QCheckBox(tr("Half of the images"))),
      m_cropArea(new QDoubleSpinBox),
      m_jitter(new QDoubleSpinBox),
      m_erasing(new QDoubleSpinBox),
      m_seed(new QSpinBox),
      m_train(new QPushButton(tr("Train a teacher"))) {
    m_architecture->setEditable(true);
    for (const char* const name :
         {"wrn-16-4", "wrn-16-2", "wrn-28-2", "wrn-40-4", "wrn-28-10", "vgg-11", "vgg-16", "mobilenetv2", "resnet20",
          "resnet56", "resnet18-cifar", "resnet18", "resnet50", "vgg16_bn", "mobilenet_v2"})
        m_architecture->addItem(QString::fromLatin1(name));
    theme::setFont(*m_verdict, TextSize::small);
    m_verdict->setTextFormat(Qt::PlainText);
    m_form->addRow(tr("Architecture"), m_architecture,
                   tr("One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K."));
    m_form->addWide(m_verdict);
    addLoopRows();
    addRegularisationRows();
    m_train->setDefault(true);
    m_train->setMinimumHeight(space::control);
    m_form->addWide(m_train);
    m_form->finish();
    setManualPlace(*this, "teacher#Training one");
    m_form->setManualTerms("teacher",
                           {"Architecture", "Epochs", "Images a batch", "Learning rate", "It falls as", "Weight decay",
                            "Move by up to", "Mirror", "Seed", "Crop", "Colours", "Erasing"});
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_architecture, &QComboBox::currentTextChanged, this, &TeacherTrainingForm::checkArchitecture);
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT trainRequested(settings()); });
    setSettings(standard);
}

void TeacherTrainingForm::addLoopRows() {
    m_epochs->setRange(1, 10000);
    m_batch->setRange(1, 65536);
    m_rate->setDecimals(4);
    m_rate->setRange(0.0001, 10);
    m_rate->setSingleStep(0.01);
    m_schedule->addItem(tr("Cosine, to 0"), static_cast<int>(Schedule::cosine));
    m_schedule->addItem(tr("Steps, to a fifth each"), static_cast<int>(Schedule::step));
    addRow(*m_form, tr("Epochs"), m_epochs, standard.loop.epochs, tr("How often every training image is seen."));
    addRow(*m_form, tr("Images a batch"), m_batch, standard.loop.batchSize, {});
    addRow(*m_form, tr("Learning rate"), m_rate, standard.loop.learningRate, tr("At its peak, after a short climb."));
    m_form->addRow(tr("It falls as"), m_schedule, {},
                   {[this] { return m_schedule->currentIndex() != 0; }, [this] { m_schedule->setCurrentIndex(0); }});
    connect(m_schedule, &QComboBox::currentIndexChanged, m_form, &SettingsForm::refresh);
}

void TeacherTrainingForm::addRegularisationRows() {
    m_decay->setDecimals(5);
    m_decay->setRange(0, 1);
    m_decay->setSingleStep(0.0001);
    m_padding->setRange(0, 16);
    m_padding->setSuffix(tr(" px"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    addRow(*m_form, tr("Weight decay"), m_decay, standard.weightDecay, {});
    addRow(*m_form, tr("Move by up to"), m_padding, standard.augmentation.padding,
           tr("Each image is shifted by chance; 0 leaves it in place."));
    m_form->addRow(tr("Mirror"), m_flip, {},
                   {[this] { return m_flip->isChecked() != standard.augmentation.flip; },
                    [this] { m_flip->setChecked(standard.augmentation.flip); }});
    connect(m_flip, &QCheckBox::toggled, m_form, &SettingsForm::refresh);
    addShares();
    addRow(*m_form, tr("Seed"), m_seed, static_cast<int>(standard.seed), {});
}

void TeacherTrainingForm::addShares() {
    for (QDoubleSpinBox* const box : {m_cropArea, m_jitter, m_erasing}) {
        box->setDecimals(2);
        box->setRange(0, 1);
        box->setSingleStep(0.05);
    }
    addRow(*m_form, tr("Crop"), m_cropArea, standard.augmentation.cropArea,
           tr("Parts of images are shown, of no less than this share of the area; 0: whole images, moved."));
    addRow(*m_form, tr("Colours"), m_jitter, standard.augmentation.jitter,
           tr("Brightness, contrast and saturation are changed by up to this share."));
    addRow(*m_form, tr("Erasing"), m_erasing, standard.augmentation.erasing,
           tr("Probability that a rectangle of an image is blotted out."));
}

void TeacherTrainingForm::setTask(const Shape& image, int classes, const Augmentation& suggested) {
    if (image != m_image)
        showAugmentation(suggested);
    m_image = image;
    m_classes = classes;
    checkArchitecture();
}

void TeacherTrainingForm::setSettings(const TeacherTrainingSettings& settings) {
    m_rest = settings;
    m_architecture->setCurrentText(QString::fromStdString(settings.architecture));
    m_epochs->setValue(settings.loop.epochs);
    m_batch->setValue(settings.loop.batchSize);
    m_rate->setValue(settings.loop.learningRate);
    m_schedule->setCurrentIndex(m_schedule->findData(static_cast<int>(settings.loop.schedule)));
    m_decay->setValue(settings.weightDecay);
    showAugmentation(settings.augmentation);
    m_seed->setValue(static_cast<int>(settings.seed));
    checkArchitecture();
    m_form->refresh();
}

void TeacherTrainingForm::showAugmentation(const Augmentation& augmentation) {
    m_padding->setValue(augmentation.padding);
    m_flip->setChecked(augmentation.flip);
    m_cropArea->setValue(augmentation.cropArea);
    m_jitter->setValue(augmentation.jitter);
    m_erasing->setValue(augmentation.erasing);
}

TeacherTrainingSettings TeacherTrainingForm::settings() const {
    TeacherTrainingSettings settings = m_rest;
    settings.architecture = m_architecture->currentText().trimmed().toStdString();
    settings.loop.epochs = m_epochs->value();
    settings.loop.batchSize = m_batch->value();
    settings.loop.learningRate = m_rate->value();
    settings.loop.schedule = static_cast<Schedule>(m_schedule->currentData().toInt());
    settings.weightDecay = m_decay->value();
    settings.augmentation.padding = m_padding->value();
    settings.augmentation.flip = m_flip->isChecked();
    settings.augmentation.cropArea = m_cropArea->value();
    settings.augmentation.jitter = m_jitter->value();
    settings.augmentation.erasing = m_erasing->value();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

void TeacherTrainingForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        checkArchitecture();
    QWidget::changeEvent(event);
}

void TeacherTrainingForm::checkArchitecture() {
    bool good = false;
    if (m_classes < 1) {
        m_verdict->setText(tr("There are no images to learn from yet."));
    } else {
        try {
            const Architecture made =
                makeClassifier(m_architecture->currentText().trimmed().toStdString(), m_image, m_classes);
            m_verdict->setText(
                tr("%1 parameters, %2, %n filter(s) to share among students", nullptr, made.featureChannels())
                    .arg(figure::count(countParameters(made)),
                         figure::amount(static_cast<double>(countMacs(made)), tr("MAC"))));
            good = true;
        } catch (const Error& error) {
            m_verdict->setText(tr("No such network: %1").arg(said(error.text())));
        }
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::colour(good || m_classes < 1 ? Role::mutedText : Role::bad));
    m_verdict->setPalette(colours);
    m_train->setEnabled(good);
    m_train->setToolTip(good ? QString() : m_verdict->text());
}

}  // namespace nonn
