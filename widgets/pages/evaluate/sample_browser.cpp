// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/sample_browser.h"

#include "image/dataset_image.h"
#include "image/image_grid.h"
#include "pages/bar_delegate.h"
#include "pages/evaluate/image_answers_model.h"
#include "pages/flow_layout.h"
#include "pages/folding_columns.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

constexpr int pictureSide = 64;

/// The class that is chosen; -1: any.
int chosenClass(const QComboBox& combo) {
    return combo.currentIndex() - 1;
}

}  // namespace

SampleBrowser::SampleBrowser(QWidget* parent)
    : QWidget(parent),
      m_trueClass(new QComboBox),
      m_answer(new QComboBox),
      m_outcome(new QComboBox),
      m_disagree(new QCheckBox(tr("Students disagree"))),
      m_count(new QLabel),
      m_grid(new ImageGrid),
      m_picture(new QLabel),
      m_title(new QLabel),
      m_model(new ImageAnswersModel(this)) {
    auto* const halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_grid);
    halves->addWidget(makeChosen());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::gap, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(makeFilters());
    column->addWidget(m_count);
    column->addWidget(halves, 1);
    connect(m_grid, &ImageGrid::chosenChanged, this, &SampleBrowser::showChosen);
}

QWidget* SampleBrowser::makeFilters() {
    m_trueClass->setAccessibleName(tr("True class"));
    m_answer->setAccessibleName(tr("Answer"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItems({tr("Right or wrong"), tr("Right"), tr("Wrong")});
    m_disagree->setToolTip(tr("Only images to which those plugged in would give different answers alone"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* const bar = new QWidget;
    auto* const flow = new FlowLayout(space::gap, space::half, bar);
    for (QComboBox* const combo : {m_trueClass, m_answer, m_outcome}) {
        combo->setMinimumHeight(space::control);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        flow->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &SampleBrowser::fill);
    }
    m_disagree->setMinimumHeight(space::control);
    flow->addWidget(m_disagree);
    connect(m_disagree, &QCheckBox::toggled, this, &SampleBrowser::fill);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    return bar;
}

QWidget* SampleBrowser::makeChosen() {
    QTableView* const table = makeBarTable(m_model, {}, tr("What everybody says of the image"));
    for (int column = ImageAnswersModel::second; column <= ImageAnswersModel::third; ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(14 * fontMetrics().averageCharWidth());
    table->horizontalHeader()->setSectionResizeMode(ImageAnswersModel::who, QHeaderView::Interactive);
    table->horizontalHeader()->resizeSection(
        ImageAnswersModel::who,
        fontMetrics().horizontalAdvance(ImageAnswersModel::tr("Student %1").arg(10)) + space::page + 2 * space::gap);
    new FoldingColumns(*table, {ImageAnswersModel::third, ImageAnswersModel::second});
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::group);
    head->addWidget(m_picture);
    head->addWidget(m_title, 1);
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::gap);
    column->addLayout(head);
    column->addWidget(table, 1);
    return box;
}

void SampleBrowser::setAnswers(std::shared_ptr<const AnswerTable> answers, std::shared_ptr<const Images> images,
                               const std::vector<std::string>& classNames, const std::vector<int>& colourSlots) {
    const bool fit = answers && images && answers->images() == images->count();
    Q_ASSERT(fit || !answers || !images);
    m_answers = fit ? std::move(answers) : nullptr;
    m_images = fit ? std::move(images) : nullptr;
    m_classNames.clear();
    for (const std::string& name : classNames)
        m_classNames.push_back(QString::fromStdString(name));
    m_solo.clear();
    const std::size_t students = m_answers ? m_answers->partialLogits.size() : 0;
    m_alive.assign(students, true);
    for (std::size_t student = 0; student < students; ++student) {
        std::vector<bool> alone(students, false);
        alone[student] = true;
        m_solo.push_back(fusedAnswers(*m_answers, alone));
    }
    m_fused = m_answers ? fusedAnswers(*m_answers, m_alive) : std::vector<std::int32_t>();
    m_model->setAnswers(m_answers, classNames, colourSlots);
    {
        const QSignalBlocker quietClass(m_trueClass);
        const QSignalBlocker quietAnswer(m_answer);
        m_trueClass->clear();
        m_answer->clear();
        m_trueClass->addItem(tr("Any true class"));
        m_answer->addItem(tr("Any answer"));
        for (const QString& name : m_classNames) {
            m_trueClass->addItem(tr("Is %1").arg(name));
            m_answer->addItem(tr("Taken for %1").arg(name));
        }
    }
    fill();
}

void SampleBrowser::setSurvivors(std::shared_ptr<const SurvivorLayers> survivors) {
    m_model->setSurvivors(std::move(survivors));
}

void SampleBrowser::setAlive(const std::vector<bool>& alive, std::vector<std::int32_t> fused) {
    if ((alive == m_alive && fused == m_fused) || fused.size() != m_fused.size())
        return;
    m_alive = alive;
    m_fused = std::move(fused);
    m_model->setAlive(alive);
    fill();
}

void SampleBrowser::sift(int trueClass, int answer) {
    m_sifting = true;
    m_trueClass->setCurrentIndex(trueClass + 1);
    m_answer->setCurrentIndex(answer + 1);
    m_outcome->setCurrentIndex(static_cast<int>(Outcome::any));
    m_disagree->setChecked(false);
    m_sifting = false;
    fill();
}

bool SampleBrowser::studentsDisagree(std::size_t image) const {
    std::int32_t first = -1;
    for (std::size_t student = 0; student < m_solo.size(); ++student) {
        if (!m_alive[student])
            continue;
        const std::int32_t answer = m_solo[student][image];
        if (first >= 0 && answer != first)
            return true;
        first = answer;
    }
    return false;
}

bool SampleBrowser::passes(std::size_t image) const {
    const std::int32_t label = m_answers->labels[image];
    const std::int32_t answer = m_fused[image];
    const auto outcome = static_cast<Outcome>(m_outcome->currentIndex());
    const auto wanted = [](const QComboBox& combo, std::int32_t value) {
        return chosenClass(combo) < 0 || chosenClass(combo) == value;
    };
    return wanted(*m_trueClass, label) && wanted(*m_answer, answer) &&
           (outcome == Outcome::any || (outcome == Outcome::right) == (label == answer)) &&
           (!m_disagree->isChecked() || studentsDisagree(image));
}

void SampleBrowser::fill() {
    if (m_sifting)
        return;
    std::vector<GridItem> items;
    const std::size_t images = m_answers ? m_answers->labels.size() : 0;
    for (std::size_t i = 0; i < images; ++i) {
        if (!passes(i))
            continue;
        const auto answer = static_cast<std::size_t>(m_fused[i]);
        items.push_back({static_cast<std::int64_t>(i),
                         answer < m_classNames.size() ? m_classNames[answer] : QString::number(answer),
                         m_fused[i] == m_answers->labels[i] ? AnswerMark::right : AnswerMark::wrong});
    }
    m_shown = static_cast<int>(items.size());
    m_count->setText(m_answers ? tr("%1 of %Ln image(s), named by the answer", nullptr, static_cast<int>(images))
                                     .arg(figure::count(m_shown))
                               : tr("What students say of each image is not there yet."));
    const std::int64_t first = items.empty() ? -1 : items.front().image;
    m_grid->setItems(m_images, std::move(items));
    if (m_grid->chosen() < 0 && first >= 0)
        m_grid->choose(first);
    showChosen(m_grid->chosen());
}

void SampleBrowser::showChosen(std::int64_t image) {
    m_model->setImage(image);
    if (image < 0) {
        m_picture->clear();
        m_title->setText(m_answers ? tr("No image is like that.") : QString());
        return;
    }
    m_picture->setPixmap(
        QPixmap::fromImage(scaledWhole(toQImage(*m_images, image), m_picture->size(), devicePixelRatioF())));
    const auto label = static_cast<std::size_t>(m_answers->labels[static_cast<std::size_t>(image)]);
    const QString name = label < m_classNames.size() ? m_classNames[label] : QString::number(label);
    m_picture->setAccessibleName(tr("Image %1").arg(image));
    m_title->setText(tr("Image %1").arg(image) + QLatin1Char('\n') + tr("is %1", "an image, its true class").arg(name));
    m_title->setToolTip(tr("True class: %1").arg(name));
}

}  // namespace nonn
