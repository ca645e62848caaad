// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/device_cards.h"

#include "pages/flow_layout.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace nonn {

namespace {

constexpr int stripe = 8;  ///< width of the student's colour at the left
constexpr int plugSize = 20;
constexpr int radius = 4;

}  // namespace

DeviceCard::DeviceCard(int student, QWidget* parent) : QAbstractButton(parent), m_student(student) {
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::toggled, this, &DeviceCard::name);
    name();
}

void DeviceCard::setFacts(const DeviceFacts& facts) {
    if (facts == m_facts)
        return;
    m_facts = facts;
    name();
    updateGeometry();
    update();
}

void DeviceCard::name() {
    const QString state = isChecked() ? tr("plugged in") : tr("unplugged");
    setText(tr("Student %1").arg(m_student));
    setAccessibleName(tr("Student %1, %2").arg(m_student).arg(state));
    setAccessibleDescription(listed(lines()));
    setToolTip(isChecked() ? tr("Unplug this device: the others answer without it") : tr("Plug this device in again"));
}

QStringList DeviceCard::lines() const {
    return {m_facts.architecture, tr("%n filter(s)", nullptr, m_facts.filters),
            tr("alone %1").arg(figure::percent(m_facts.soloAccuracy))};
}

QSize DeviceCard::sizeHint() const {
    const QFontMetrics strong(theme::font(TextSize::body, true));
    const QFontMetrics small(theme::font(TextSize::small));
    int width = strong.horizontalAdvance(text()) + space::group + plugSize + space::half +
                std::max(small.horizontalAdvance(tr("plugged in")), small.horizontalAdvance(tr("unplugged")));
    const QStringList facts = lines();
    width = std::max(width, small.horizontalAdvance(facts[0]));
    width = std::max(width, small.horizontalAdvance(facts[1] + facts[2]) + space::group);
    return {stripe + 2 * space::gap + width,
            2 * space::gap + std::max(strong.height(), plugSize) + space::half + 2 * small.height()};
}

bool DeviceCard::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void DeviceCard::drawBack(QPainter& painter) const {
    const bool focused = hasFocus();
    const Role border = focused || underMouse() ? Role::accent : Role::line;
    QPen pen(theme::colour(border), focused ? 2 : 1);
    if (!isChecked())
        pen.setStyle(Qt::DashLine);
    const double inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(theme::colour(isChecked() ? Role::surface : Role::window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.setPen(QPen(theme::student(m_facts.colourSlot), 1.5));
    painter.setBrush(isChecked() ? QBrush(theme::student(m_facts.colourSlot)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(space::half, space::half, stripe - 2, height() - 2 * space::half), 2, 2);
}

void DeviceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // places and alignments are as they stand here
    painter.setRenderHint(QPainter::Antialiasing);
    drawBack(painter);
    const bool plugged = isChecked();
    const QRect inner = rect().adjusted(stripe + space::gap, space::gap, -space::gap, -space::gap);
    const QFont strong = theme::font(TextSize::body, true);
    const QFont small = theme::font(TextSize::small);
    const int smallHeight = QFontMetrics(small).height();
    const QRect head(inner.left(), inner.top(), inner.width(), std::max(QFontMetrics(strong).height(), plugSize));
    painter.setFont(strong);
    painter.setPen(theme::colour(plugged ? Role::text : Role::mutedText));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, text());
    const QString state = plugged ? tr("plugged in") : tr("unplugged");
    const QColor stateColour = theme::colour(plugged ? Role::good : Role::bad);
    painter.setFont(small);
    painter.setPen(stateColour);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, state);
    const int stateWidth = QFontMetrics(small).horizontalAdvance(state);
    painter.drawPixmap(QPoint(head.right() - stateWidth - space::half - plugSize, head.center().y() - plugSize / 2),
                       iconPixmap(plugged ? QStringLiteral("plug") : QStringLiteral("unplug"), plugSize, stateColour,
                                  devicePixelRatioF()));
    const QStringList facts = lines();
    painter.setPen(theme::colour(Role::mutedText));
    const QRect first(inner.left(), head.bottom() + 1 + space::half, inner.width(), smallHeight);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, facts[0]);
    const QRect second = first.translated(0, smallHeight);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, facts[1]);
    painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, facts[2]);
}

DeviceCards::DeviceCards(QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(space::gap, space::gap));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Devices"));
}

void DeviceCards::setDevices(const std::vector<DeviceFacts>& devices) {
    if (devices.size() != m_cards.size()) {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (std::size_t i = 0; i < devices.size(); ++i) {
            auto* const card = new DeviceCard(static_cast<int>(i), this);
            connect(card, &QAbstractButton::clicked, this, [this] { Q_EMIT aliveChanged(alive()); });
            layout()->addWidget(card);
            m_cards.push_back(card);
        }
    }
    for (std::size_t i = 0; i < devices.size(); ++i)
        m_cards[i]->setFacts(devices[i]);
    layout()->invalidate();
}

void DeviceCards::setAlive(const std::vector<bool>& alive) {
    for (std::size_t i = 0; i < std::min(alive.size(), m_cards.size()); ++i)
        m_cards[i]->setChecked(alive[i]);
}

std::vector<bool> DeviceCards::alive() const {
    std::vector<bool> alive;
    for (const DeviceCard* const card : m_cards)
        alive.push_back(card->isChecked());
    return alive;
}

}  // namespace nonn
