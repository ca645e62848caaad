// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QDoubleSpinBox;
class QSlider;

namespace nonn {

/// A number that can be dragged and typed: a slider and a field that always agree.
class SliderField : public QWidget {
    Q_OBJECT

public:
    /// How far the slider is (0..1) at a value and the reverse; both rising. The default is even.
    struct Curve {
        std::function<double(double)> shareOf;
        std::function<double(double)> valueAt;
    };

    SliderField(double smallest, double largest, int decimals, Curve curve = {}, QWidget* parent = nullptr);

    double value() const;
    /// Tells nobody.
    void setValue(double value);
    void setSuffix(const QString& suffix);
    /// For screen readers, of both parts.
    void setName(const QString& name);
    bool isHeld() const;  ///< the slider is being dragged

    QSlider* slider() const { return m_slider; }
    QDoubleSpinBox* field() const { return m_field; }

Q_SIGNALS:
    void changed();    ///< by a person, also while dragging or typing
    void committed();  ///< the drag or the typing has ended

private:
    void moveSlider();

    Curve m_curve;
    QSlider* m_slider;
    QDoubleSpinBox* m_field;
};

}  // namespace nonn
