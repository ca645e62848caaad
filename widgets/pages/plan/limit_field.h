// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <string>
#include <string_view>

class QLineEdit;
class QSlider;

namespace nonn {

/// A limit that is typed or dragged, as "500KB"; empty: no limit.
class LimitField : public QWidget {
    Q_OBJECT

public:
    struct Kind {
        double least = 1;  ///< at the left end of the slider
        double most = 10;  ///< at its right end
        std::int64_t (*parse)(std::string_view) = nullptr;
        std::string (*format)(std::int64_t) = nullptr;
    };

    explicit LimitField(const Kind& kind, QWidget* parent = nullptr);

    QString text() const;
    /// Tells nobody.
    void setText(const QString& text);
    void setPlaceholder(const QString& text);
    /// For screen readers, of both parts.
    void setName(const QString& name);
    /// Red while what is typed cannot stand.
    void setRefused(bool refused);

    QLineEdit* field() const { return m_field; }
    QSlider* slider() const { return m_slider; }

Q_SIGNALS:
    void changed();  ///< by a person, while dragging or typing
    void dragged();  ///< by the slider; follows changed()
    void dropped();  ///< the slider is let go

private:
    void moveSlider();

    Kind m_kind;
    QLineEdit* m_field;
    QSlider* m_slider;
};

}  // namespace nonn
