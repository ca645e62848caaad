// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;

namespace nonn {

/// Programs that answer for the students of the run that is looked at, as real devices do: whether they follow what is
/// plugged in. Hidden where there are none.
class NodesRow : public QWidget {
    Q_OBJECT

public:
    explicit NodesRow(QWidget* parent = nullptr);

    /// Whether the program of each student runs; nothing: there are none, and what may come is not led.
    void setNodes(const std::optional<std::vector<bool>>& running);
    /// Whether they are stopped and started with their cards.
    bool leads() const;

Q_SIGNALS:
    /// By a person, from now on.
    void leadRequested();

private:
    QCheckBox* m_lead;
    QLabel* m_running;
};

}  // namespace nonn
