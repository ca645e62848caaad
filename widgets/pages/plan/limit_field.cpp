// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/limit_field.h"

#include "base/error.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr int steps = 400;  // each factor of ten is as long as the next

}  // namespace

LimitField::LimitField(const Kind& kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_field(new QLineEdit), m_slider(new QSlider(Qt::Horizontal)) {
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 20);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_field);
    column->addWidget(m_slider);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        moveSlider();
        Q_EMIT changed();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        const double limit = m_kind.least * std::pow(m_kind.most / m_kind.least, static_cast<double>(step) / steps);
        const QSignalBlocker quiet(m_field);
        m_field->setText(QString::fromStdString(m_kind.format(std::llround(limit))));
        Q_EMIT changed();
        Q_EMIT dragged();
        if (!m_slider->isSliderDown())
            Q_EMIT dropped();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &LimitField::dropped);
}

QString LimitField::text() const {
    return m_field->text().simplified();
}

void LimitField::setText(const QString& text) {
    const QSignalBlocker quiet(m_field);
    m_field->setText(text);
    moveSlider();
}

void LimitField::setPlaceholder(const QString& text) {
    m_field->setPlaceholderText(text);
}

void LimitField::setName(const QString& name) {
    setAccessibleName(name);
    m_field->setAccessibleName(name);
    m_slider->setAccessibleName(name);
}

void LimitField::setRefused(bool refused) {
    theme::markRefused(*m_field, refused);
}

void LimitField::moveSlider() {
    double share = 1;  // no limit
    try {
        if (!text().isEmpty())
            share = std::log(static_cast<double>(m_kind.parse(text().toStdString())) / m_kind.least) /
                    std::log(m_kind.most / m_kind.least);
    } catch (const Error&) {
        return;
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(steps * std::clamp(share, 0.0, 1.0))));
}

}  // namespace nonn
