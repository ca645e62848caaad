// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/settings_form.h"

#include "theme/icons.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QAbstractSlider>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

constexpr int shortestChoice = 8;  // letters
constexpr int resetWidth = 20;
constexpr int besideControls = 2 * space::group + space::gap + resetWidth;  // margins and what resets

QGridLayout* makeGrid() {
    auto* const grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, resetWidth);
    return grid;
}

/// A long choice or a long line of help is not to make a form wider than people have room for.
void fitToForm(QWidget& control) {
    if (auto* const choice = qobject_cast<QComboBox*>(&control)) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(shortestChoice);
    }
}

/// What a control takes that shows all it has to say.
int shownWidth(const QWidget& control) {
    const int least = std::max(control.minimumSizeHint().width(), control.minimumWidth());
    const auto* const choice = qobject_cast<const QComboBox*>(&control);
    if (!choice)
        return least;
    QStyleOptionComboBox option;
    option.initFrom(choice);
    const QSize text(choice->fontMetrics().horizontalAdvance(choice->currentText()), choice->fontMetrics().height());
    return std::max(least, choice->style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, choice).width());
}

/// Of the label beside a control: that of a column of several stands beside the first of them.
Qt::Alignment alignmentBeside(const QWidget& control) {
    return control.sizeHint().height() > 2 * space::control ? Qt::AlignTop : Qt::Alignment();
}

class WrappedLabel : public QLabel {
public:
    explicit WrappedLabel(const QString& text) : QLabel(text) { setWordWrap(true); }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        fit();
    }

    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        if (minimumHeight() != needed())  // another text
            QMetaObject::invokeMethod(
                this, [this] { fit(); }, Qt::QueuedConnection);
    }

private:
    /// Of no text it is -1.
    int needed() const { return std::max(0, heightForWidth(width())); }
    void fit() { setMinimumHeight(needed()); }
};

QLabel* makeHelp(const QString& text) {
    QLabel* const line = makeWrapped(text);
    theme::setFont(*line, TextSize::small);
    line->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

}  // namespace

QLabel* makeWrapped(const QString& text) {
    return new WrappedLabel(text);
}

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent), m_basic(makeGrid()) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::gap);
    layout->addLayout(m_basic);
}

QGridLayout* SettingsForm::grid() const {
    return m_advanced ? m_advanced : m_basic;
}

void SettingsForm::addHeading(const QString& text) {
    auto* const label = new QLabel(text);
    theme::setFont(*label, TextSize::body, true);
    label->setContentsMargins(0, grid()->count() ? space::gap : 0, 0, 0);
    grid()->addWidget(label, grid()->rowCount(), 0, 1, 3);
}

void SettingsForm::addRow(const QString& label, QWidget* control, const QString& help, Default standard) {
    QGridLayout* const place = grid();
    const int row = place->rowCount() + 1;
    auto* const name = new QLabel(label);
    name->setBuddy(control);
    control->setAccessibleName(label);
    if (!control->layout())  // which knows what its parts need
        control->setMinimumHeight(space::control);
    fitToForm(*control);
    if (const auto* const choice = qobject_cast<QComboBox*>(control))
        connect(choice, &QComboBox::currentTextChanged, this, &SettingsForm::arrange);
    const QList<QWidget*> parts = control->findChildren<QWidget*>() + QList<QWidget*>{control};
    for (QWidget* const part : parts)
        if (part->focusPolicy() == Qt::WheelFocus || qobject_cast<QAbstractSlider*>(part)) {
            part->setFocusPolicy(Qt::StrongFocus);
            part->installEventFilter(this);
        }
    place->addWidget(name, row, 0, alignmentBeside(*control));
    place->addWidget(control, row, 1);
    m_lines.push_back({place, row, name, control});
    auto* const reset = new QToolButton;
    reset->setIcon(icon(QStringLiteral("reset"), Role::mutedText));
    reset->setAutoRaise(true);
    reset->setToolTip(tr("Reset to the default"));
    reset->setAccessibleName(tr("Reset %1").arg(label));
    QSizePolicy keepsPlace = reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(keepsPlace);
    reset->hide();
    place->addWidget(reset, row, 2);
    if (standard.reset)
        connect(reset, &QToolButton::clicked, this, standard.reset);
    if (standard.differs)
        m_rows.push_back({std::move(standard), reset});
    if (help.isEmpty())
        return;
    control->setAccessibleDescription(help);
    place->addWidget(makeHelp(help), row + 1, 0, 1, 3);
}

void SettingsForm::addWide(QWidget* widget) {
    grid()->addWidget(widget, grid()->rowCount(), 0, 1, 3);
}

void SettingsForm::setManualTerms(const char* page, std::initializer_list<const char*> terms) {
    auto line = m_lines.begin();
    for (const char* const term : terms)
        setManualPlace(*(line++)->control, (QByteArray(page) + '#' + term).constData());
}

void SettingsForm::beginAdvanced(const QString& title) {
    auto* const fold = new QToolButton;
    fold->setText(title);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setArrowType(Qt::RightArrow);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    auto* const content = new QWidget;
    m_advanced = makeGrid();
    content->setLayout(m_advanced);
    content->hide();
    layout()->addWidget(fold);
    layout()->addWidget(content);
    connect(fold, &QToolButton::toggled, content, [fold, content](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        content->setVisible(open);
    });
}

void SettingsForm::finish() {
    static_cast<QVBoxLayout*>(layout())->addStretch();
}

bool SettingsForm::eventFilter(QObject* watched, QEvent* event) {
    const auto* const control = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !control || control->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

int SettingsForm::widestName() const {
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.name->sizeHint().width());
    return widest;
}

int SettingsForm::widestControl() const {
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max({widest, line.control->minimumSizeHint().width(), line.control->minimumWidth()});
    return widest;
}

QSize SettingsForm::minimumSizeHint() const {
    return {widestControl() + besideControls, QWidget::minimumSizeHint().height()};
}

void SettingsForm::arrange() {
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, shownWidth(*line.control));
    const bool stacked = width() < widestName() + space::gap + widest + besideControls;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    for (const Line& line : m_lines) {
        line.grid->removeWidget(line.name);
        line.grid->removeWidget(line.control);
        line.grid->addWidget(line.name, stacked ? line.row - 1 : line.row, 0, 1, stacked ? 3 : 1,
                             alignmentBeside(*line.control));
        line.grid->addWidget(line.control, line.row, stacked ? 0 : 1, 1, stacked ? 2 : 1);
    }
}

void SettingsForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SettingsForm::refresh() {
    for (const Row& row : m_rows)
        row.reset->setVisible(row.standard.differs());
}

}  // namespace nonn
