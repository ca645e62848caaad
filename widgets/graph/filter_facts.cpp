// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_facts.h"

#include "graph/class_bars.h"
#include "graph/move_menu.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

constexpr int mostNeighbours = 12;
constexpr int mapColumns = 3;
constexpr int mapSize = 80;

}  // namespace

FilterFacts::FilterFacts(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_figures(new QLabel),
      m_move(new QPushButton(icon(QStringLiteral("move")), tr("Move to"))),
      m_mapsText(new QLabel),
      m_mapsGrid(new QGridLayout),
      m_classes(new ClassBars),
      m_neighbours(new QListWidget) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::gap);
    theme::setFont(*m_title, TextSize::heading, true);
    m_title->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_move->setMenu(new QMenu(m_move));
    connect(m_move->menu(), &QMenu::aboutToShow, this, [this] {
        m_move->menu()->clear();
        fillMoveMenu(*m_move->menu(), m_scene, m_selection,
                     [this](const QVector<int>& filters, int student) { Q_EMIT moveRequested(filters, student); });
    });
    auto* const close = new QToolButton;
    close->setObjectName(QStringLiteral("closeFacts"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &FilterFacts::closeRequested);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_figures);
    layout->addWidget(m_move, 0, Qt::AlignLeft);

    auto* const maps = new QWidget;
    auto* const mapsLayout = new QVBoxLayout(maps);
    mapsLayout->setContentsMargins(0, 0, 0, 0);
    m_mapsText->setForegroundRole(QPalette::PlaceholderText);
    m_mapsText->setWordWrap(true);
    m_mapsGrid->setSpacing(space::gap);
    m_mapsGrid->setColumnStretch(mapColumns, 1);
    mapsLayout->addWidget(m_mapsText);
    mapsLayout->addLayout(m_mapsGrid);
    m_mapsSection = addSection(layout, tr("Where it looks"), maps);
    m_classesSection = addSection(layout, tr("Activity by class"), m_classes);
    m_neighboursSection = addSection(layout, tr("Strongest neighbours"), m_neighbours);
    layout->addStretch();
    m_neighbours->setAccessibleName(tr("Strongest neighbours"));
    m_neighbours->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_neighbours, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT filterActivated(item->data(Qt::UserRole).toInt()); });
    connect(m_neighbours, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT filterActivated(item->data(Qt::UserRole).toInt()); });
    refresh();
}

QWidget* FilterFacts::addSection(QVBoxLayout* layout, const QString& title, QWidget* content) {
    auto* const section = new QWidget;
    section->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* const inside = new QVBoxLayout(section);
    inside->setContentsMargins(0, space::gap, 0, 0);
    inside->setSpacing(space::half);
    auto* const heading = new QLabel(title);
    theme::setFont(*heading, TextSize::body, true);
    inside->addWidget(heading);
    inside->addWidget(content);
    layout->addWidget(section);
    return section;
}

void FilterFacts::setScene(const GraphScene& scene) {
    m_scene = scene;
    m_selection.removeIf([&](int filter) { return filter >= scene.filters(); });
    refresh();
}

void FilterFacts::setSelection(const QVector<int>& filters) {
    if (filters == m_selection)
        return;
    m_selection = filters;
    m_selection.removeIf([this](int filter) { return filter < 0 || filter >= m_scene.filters(); });
    setMaps({}, {});
    refresh();
}

void FilterFacts::refresh() {
    const bool one = m_selection.size() == 1;
    m_mapsSection->setVisible(one);
    m_classesSection->setVisible(one);
    m_neighboursSection->setVisible(one);
    m_move->setVisible(!m_selection.isEmpty() && m_scene.shownPartition());
    if (m_selection.isEmpty()) {
        m_title->setText(tr("No filter selected"));
        m_figures->setText(tr("Click a filter in the graph, or draw round several with Shift held."));
    } else if (one) {
        showOne(m_selection.front());
    } else {
        showSeveral();
    }
}

void FilterFacts::showOne(int filter) {
    const FilterFact fact = factOf(m_scene, filter);
    m_title->setText(filterTitle(m_scene, filter));
    QStringList lines;
    if (fact.student)
        lines += studentName(*fact.student);
    if (fact.activity)
        lines += tr("Activity: %1 of all").arg(figure::percent(fact.activity));
    lines += fact.neighbours.empty() ? tr("No edge at this threshold") : tr("Edges: %1").arg(fact.neighbours.size());
    m_figures->setText(lines.join(QLatin1Char('\n')));
    QStringList names;
    for (std::size_t k = 0; k < fact.classShares.size(); ++k)
        names += m_scene.className(static_cast<int>(k));
    m_classes->setShares(names, fact.classShares, m_scene.colour(fact.student.value_or(0)));
    m_classesSection->setVisible(!fact.classShares.empty());
    fillNeighbours(fact);
}

void FilterFacts::fillNeighbours(const FilterFact& fact) {
    m_neighbours->clear();
    const auto shown = std::min<std::size_t>(mostNeighbours, fact.neighbours.size());
    for (std::size_t k = 0; k < shown; ++k) {
        const FilterNeighbour& neighbour = fact.neighbours[k];
        const FilterFact other = factOf(m_scene, neighbour.filter);
        QString text = QStringLiteral("#%1").arg(neighbour.filter);
        if (other.student)
            text += QStringLiteral(" · ") + studentName(*other.student);
        auto* const item = new QListWidgetItem(
            QStringLiteral("%1 · %2").arg(text, figure::number(static_cast<double>(neighbour.weight), 3)));
        if (other.student)
            item->setIcon(studentIcon(m_scene, *other.student));
        item->setData(Qt::UserRole, neighbour.filter);
        m_neighbours->addItem(item);
    }
    const int rows = m_neighbours->count();
    m_neighbours->setFixedHeight(rows * std::max(space::row, m_neighbours->sizeHintForRow(0)) + space::half);
    m_neighboursSection->setVisible(rows > 0);
}

void FilterFacts::showSeveral() {
    m_title->setText(tr("%n filters", nullptr, static_cast<int>(m_selection.size())));
    QStringList lines;
    if (const Partition* const partition = m_scene.shownPartition()) {
        const std::vector<int> students = studentOfFilter(*partition);
        const auto countOf = [&](int student) {
            return std::ranges::count_if(
                m_selection, [&](int filter) { return students[static_cast<std::size_t>(filter)] == student; });
        };
        for (int student = discardedFilters; student < m_scene.students(); ++student)
            if (const auto number = countOf(student); number > 0)
                lines += tr("%1: %n filters", nullptr, static_cast<int>(number)).arg(studentName(student));
    }
    m_figures->setText(lines.join(QLatin1Char('\n')));
}

void FilterFacts::showMapsText(const QString& text) {
    while (QLayoutItem* const item = m_mapsGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_mapsText->setText(text);
    m_mapsText->setVisible(!text.isEmpty());
}

void FilterFacts::showMapsComputing() {
    showMapsText(tr("Looking for the images that drive it most …"));
}

void FilterFacts::showMapsMissing(const QString& reason) {
    showMapsText(reason);
}

void FilterFacts::setMaps(const QVector<QImage>& images, const QStringList& captions) {
    showMapsText(images.isEmpty() ? tr("No images to show it on.") : QString());
    for (int k = 0; k < images.size(); ++k) {
        auto* const picture = new QLabel;
        const double ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(images[k]).scaled(
            QSize(mapSize, mapSize) * ratio, Qt::KeepAspectRatio,
            images[k].width() < mapSize ? Qt::FastTransformation : Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(ratio);
        picture->setPixmap(pixmap);
        picture->setAccessibleName(captions.value(k));
        auto* const caption = new QLabel(captions.value(k));
        theme::setFont(*caption, TextSize::small);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setWordWrap(true);
        caption->setAlignment(Qt::AlignTop);
        const int row = 2 * (k / mapColumns);
        m_mapsGrid->addWidget(picture, row, k % mapColumns);
        m_mapsGrid->addWidget(caption, row + 1, k % mapColumns);
    }
}

}  // namespace nonn
