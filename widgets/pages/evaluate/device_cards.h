// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <optional>
#include <vector>

namespace nonn {

/// What is known of the device that runs a student.
struct DeviceFacts {
    QString architecture;
    int filters = 0;                     ///< of the teacher that its student imitates
    int colourSlot = 0;                  ///< of the student
    std::optional<double> soloAccuracy;  ///< share of images that it gets right alone, 0..1

    bool operator==(const DeviceFacts&) const = default;
};

/// A device as a card that is plugged in or not; a click or Space changes that.
class DeviceCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit DeviceCard(int student, QWidget* parent = nullptr);

    void setFacts(const DeviceFacts& facts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void name();
    QStringList lines() const;
    void drawBack(QPainter& painter) const;

    int m_student;
    DeviceFacts m_facts;
};

/// All devices, beside each other.
class DeviceCards : public QWidget {
    Q_OBJECT

public:
    explicit DeviceCards(QWidget* parent = nullptr);

    /// As many as there are students; all are plugged in where their number has changed.
    void setDevices(const std::vector<DeviceFacts>& devices);
    /// Says nothing to anyone. As long as there are devices.
    void setAlive(const std::vector<bool>& alive);
    std::vector<bool> alive() const;

Q_SIGNALS:
    /// A person has plugged or unplugged one.
    void aliveChanged(const std::vector<bool>& alive);

private:
    std::vector<DeviceCard*> m_cards;
};

}  // namespace nonn
