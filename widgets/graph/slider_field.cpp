// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/slider_field.h"

#include "theme/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

namespace nonn {

namespace {

constexpr int steps = 1000;

}  // namespace

SliderField::SliderField(double smallest, double largest, int decimals, Curve curve, QWidget* parent)
    : QWidget(parent), m_curve(std::move(curve)), m_slider(new QSlider(Qt::Horizontal)), m_field(new QDoubleSpinBox) {
    if (!m_curve.shareOf) {
        m_curve.shareOf = [=](double value) { return (value - smallest) / (largest - smallest); };
        m_curve.valueAt = [=](double share) { return smallest + share * (largest - smallest); };
    }
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 20);
    m_slider->setMinimumWidth(44);
    m_field->setRange(smallest, largest);
    m_field->setDecimals(decimals);
    m_field->setSingleStep(std::pow(10.0, -std::min(decimals, 1)));
    m_field->setAlignment(Qt::AlignRight);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        const QSignalBlocker quiet(m_field);
        m_field->setValue(m_curve.valueAt(static_cast<double>(step) / steps));
        Q_EMIT changed();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &SliderField::committed);
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this] {
        moveSlider();
        Q_EMIT changed();
    });
    connect(m_field, &QDoubleSpinBox::editingFinished, this, &SliderField::committed);
    moveSlider();
}

double SliderField::value() const {
    return m_field->value();
}

void SliderField::setValue(double value) {
    const QSignalBlocker quiet(m_field);
    m_field->setValue(value);
    moveSlider();
}

void SliderField::setSuffix(const QString& suffix) {
    m_field->setSuffix(suffix);
}

void SliderField::setName(const QString& name) {
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name);
}

bool SliderField::isHeld() const {
    return m_slider->isSliderDown();
}

void SliderField::moveSlider() {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(steps * m_curve.shareOf(m_field->value()))));
}

}  // namespace nonn
