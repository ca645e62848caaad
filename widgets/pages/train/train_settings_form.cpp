// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/train/train_settings_form.h"

#include "theme/manual_place.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <cmath>

namespace nonn {

namespace {

constexpr std::int64_t megabyte = 1'000'000;

/// Shows a figure without the zeros that its decimals would add.
class PlainSpinBox : public QDoubleSpinBox {
public:
    QString textFromValue(double value) const override {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

}  // namespace

TrainSettingsForm::TrainSettingsForm(QWidget* parent) : SettingsForm(parent) {
    addBasic();
    addLoss();
    beginAdvanced(tr("Advanced"));
    addAdvanced();
    addSeed();
    finish();
    setManualPlace(*this, "train#Settings");
    setManualTerms("train", {"Epochs", "Images", "Batch", "Learning rate", "Schedule", "Mode", "Feature loss",
                             "Feature weight β", "Distillation share α", "Temperature", "Device dropout", "Shift",
                             "Mirror", "Crop", "Colours", "Erasing", "Answer memory", "Seed"});
    setSettings({});
}

void TrainSettingsForm::addBasic() {
    addHeading(tr("Training"));
    addWhole(
        tr("Epochs"), tr("Passes over the training images."), 1, 10'000,
        [](const TrainSettings& all) { return all.distillation.loop.epochs; },
        [](TrainSettings& all, std::int64_t value) { all.distillation.loop.epochs = static_cast<int>(value); });
    QSpinBox* const images = addWhole(
        tr("Images"), tr("Training images used, of every class alike."), 0, 100'000'000,
        [](const TrainSettings& all) { return all.images; },
        [](TrainSettings& all, std::int64_t value) { all.images = value; });
    images->setSpecialValueText(tr("all"));
    images->setSingleStep(1000);
    addWhole(
        tr("Batch"), {}, 2, 65'536, [](const TrainSettings& all) { return all.distillation.loop.batchSize; },
        [](TrainSettings& all, std::int64_t value) { all.distillation.loop.batchSize = static_cast<int>(value); });
    addReal(tr("Learning rate"), tr("At its peak."), {1e-5, 100, 5, 0.01},
            [](TrainSettings& all) -> double& { return all.distillation.loop.learningRate; });
    addChoice(
        tr("Schedule"), {}, {tr("cosine"), tr("steps")},
        [](const TrainSettings& all) { return static_cast<int>(all.distillation.loop.schedule); },
        [](TrainSettings& all, int index) { all.distillation.loop.schedule = static_cast<Schedule>(index); });
    addChoice(
        tr("Mode"),
        tr("Together: by the loss of what they say together. Alone: each by itself, so that no device needs another "
           "while it learns."),
        {tr("together"), tr("each alone")},
        [](const TrainSettings& all) { return static_cast<int>(all.distillation.mode); },
        [](TrainSettings& all, int index) { all.distillation.mode = static_cast<DistillationMode>(index); });
}

void TrainSettingsForm::addLoss() {
    addHeading(tr("Loss"));
    m_featureLoss = addChoice(
        tr("Feature loss"), tr("How far a student's features are from its filters of the teacher."),
        {tr("by partition"), tr("concatenated")},
        [](const TrainSettings& all) { return static_cast<int>(all.distillation.loss.featureLoss); },
        [](TrainSettings& all, int index) { all.distillation.loss.featureLoss = static_cast<FeatureLoss>(index); });
    m_beta = addReal(tr("Feature weight β"), {}, {0, 1e7, 2, 10},
                     [](TrainSettings& all) -> double& { return all.distillation.loss.beta; });
    addReal(tr("Distillation share α"), tr("Of the teacher's answers; the rest is that of the labels."),
            {0, 1, 3, 0.05}, [](TrainSettings& all) -> double& { return all.distillation.loss.alpha; });
    addReal(tr("Temperature"), tr("Higher: more of the teacher's doubts are passed on."), {0.01, 1000, 2, 0.5},
            [](TrainSettings& all) -> double& { return all.distillation.loss.temperature; });
    connect(m_featureLoss, &QComboBox::currentIndexChanged, this, &TrainSettingsForm::followFeatureLoss);
}

void TrainSettingsForm::addAdvanced() {
    addReal(tr("Device dropout"), tr("Probability that a student's message is lost while the fusion learns."),
            {0, 0.99, 2, 0.05}, [](TrainSettings& all) -> double& { return all.distillation.deviceDropout; });
    QSpinBox* const padding = addWhole(
        tr("Shift"), tr("Images are moved by up to so many pixels."), 0, 256,
        [](const TrainSettings& all) { return all.distillation.augmentation.padding; },
        [](TrainSettings& all, std::int64_t value) {
            all.distillation.augmentation.padding = static_cast<int>(value);
        });
    padding->setSuffix(tr(" px"));
    addChoice(
        tr("Mirror"), tr("Half of the images are mirrored left to right."), {tr("no"), tr("yes")},
        [](const TrainSettings& all) { return all.distillation.augmentation.flip ? 1 : 0; },
        [](TrainSettings& all, int index) { all.distillation.augmentation.flip = index == 1; });
    addReal(tr("Crop"),
            tr("Parts of images are shown, of no less than this share of the area; 0: whole images, moved."),
            {0, 1, 2, 0.05}, [](TrainSettings& all) -> double& { return all.distillation.augmentation.cropArea; });
    addReal(tr("Colours"), tr("Brightness, contrast and saturation are changed by up to this share."), {0, 1, 2, 0.05},
            [](TrainSettings& all) -> double& { return all.distillation.augmentation.jitter; });
    addReal(tr("Erasing"), tr("Probability that a rectangle of an image is blotted out."), {0, 1, 2, 0.05},
            [](TrainSettings& all) -> double& { return all.distillation.augmentation.erasing; });
    QSpinBox* const cache = addWhole(
        tr("Answer memory"), tr("For the teacher's answers, so that they need not be computed again."), 0, 2'000'000,
        [](const TrainSettings& all) { return all.distillation.cacheBytes / megabyte; },
        [](TrainSettings& all, std::int64_t value) {
            // What was set to the byte stays so unless it is changed.
            if (all.distillation.cacheBytes / megabyte != value)
                all.distillation.cacheBytes = value * megabyte;
        });
    cache->setSuffix(tr(" MB"));
    cache->setSingleStep(64);
}

void TrainSettingsForm::addSeed() {
    auto* const seed = new QLineEdit;
    seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), seed));
    addRow(tr("Seed"), seed, tr("The same seed and settings give the same students."),
           {[seed] { return seed->text().toULongLong() != DistillationSettings().seed; },
            [seed] { seed->setText(QString::number(DistillationSettings().seed)); }});
    m_fields.push_back({[seed](TrainSettings& all) { all.distillation.seed = seed->text().toULongLong(); },
                        [seed](const TrainSettings& all) { seed->setText(QString::number(all.distillation.seed)); }});
    connect(seed, &QLineEdit::textChanged, this, &TrainSettingsForm::tellChanged);
}

QSpinBox* TrainSettingsForm::addWhole(const QString& label, const QString& help, int lowest, int highest,
                                      const WholeOf& get, const SetWhole& set) {
    auto* const box = new QSpinBox;
    box->setRange(lowest, highest);
    box->setGroupSeparatorShown(true);
    const int standard = static_cast<int>(get(TrainSettings()));
    addRow(label, box, help,
           {[box, standard] { return box->value() != standard; }, [box, standard] { box->setValue(standard); }});
    m_fields.push_back({[box, set](TrainSettings& all) { set(all, box->value()); },
                        [box, get](const TrainSettings& all) { box->setValue(static_cast<int>(get(all))); }});
    connect(box, &QSpinBox::valueChanged, this, &TrainSettingsForm::tellChanged);
    return box;
}

QDoubleSpinBox* TrainSettingsForm::addReal(const QString& label, const QString& help, const Range& range,
                                           const RealOf& member) {
    auto* const box = new PlainSpinBox;
    box->setDecimals(range.decimals);
    box->setRange(range.lowest, range.highest);
    box->setSingleStep(range.step);
    const double unit = std::pow(10.0, -range.decimals) / 2;
    const auto standard = [this, member] {
        TrainSettings defaults;
        defaults.distillation.loss.featureLoss = settings().distillation.loss.featureLoss;
        defaults.distillation.loss.beta = defaultBeta(defaults.distillation.loss.featureLoss);
        return member(defaults);
    };
    addRow(label, box, help,
           {[box, standard, unit] { return std::abs(box->value() - standard()) > unit; },
            [box, standard] { box->setValue(standard()); }});
    m_fields.push_back({[box, member, unit](TrainSettings& all) {
                            // What was set more exactly than can be shown stays so unless it is changed.
                            if (std::abs(member(all) - box->value()) > unit)
                                member(all) = box->value();
                        },
                        [box, member](const TrainSettings& all) {
                            TrainSettings copy = all;
                            box->setValue(member(copy));
                        }});
    connect(box, &QDoubleSpinBox::valueChanged, this, &TrainSettingsForm::tellChanged);
    return box;
}

QComboBox* TrainSettingsForm::addChoice(const QString& label, const QString& help, const QStringList& choices,
                                        const IndexOf& get, const SetIndex& set) {
    auto* const box = new QComboBox;
    box->addItems(choices);
    const int standard = get(TrainSettings());
    addRow(label, box, help,
           {[box, standard] { return box->currentIndex() != standard; },
            [box, standard] { box->setCurrentIndex(standard); }});
    m_fields.push_back({[box, set](TrainSettings& all) { set(all, box->currentIndex()); },
                        [box, get](const TrainSettings& all) { box->setCurrentIndex(get(all)); }});
    connect(box, &QComboBox::currentIndexChanged, this, &TrainSettingsForm::tellChanged);
    return box;
}

TrainSettings TrainSettingsForm::settings() const {
    TrainSettings all = m_base;
    for (const Field& field : m_fields)
        field.read(all);
    return all;
}

void TrainSettingsForm::setSettings(const TrainSettings& settings) {
    m_showing = true;
    m_base = settings;
    for (const Field& field : m_fields)
        field.show(settings);
    m_showing = false;
    refresh();
}

void TrainSettingsForm::tellChanged() {
    if (m_showing)
        return;
    refresh();
    Q_EMIT changed();
}

/// Both forms of the term have a weight of their own: who has not touched it wants that of the form chosen.
void TrainSettingsForm::followFeatureLoss() {
    if (m_showing)
        return;
    const FeatureLoss now = settings().distillation.loss.featureLoss;
    const FeatureLoss other = now == FeatureLoss::partition ? FeatureLoss::concatenated : FeatureLoss::partition;
    if (m_beta->value() == defaultBeta(other))
        m_beta->setValue(defaultBeta(now));
}

}  // namespace nonn
