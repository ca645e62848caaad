// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>
#include <QVector>
#include <optional>

namespace nonn {

/// A finished run that can be measured or exported.
struct OfferedRun {
    QString id;           ///< as "002"
    bool current = true;  ///< of the present partition and plan
    std::optional<double> validationAccuracy;

    bool operator==(const OfferedRun&) const = default;
};

/// Which run a page is about: the latest of the present partition and plan, or one by name.
class RunChoice : public QComboBox {
    Q_OBJECT

public:
    explicit RunChoice(QWidget* parent = nullptr);

    /// In the order in which they were made. What was chosen by hand stays so while it is there.
    void setRuns(const QVector<OfferedRun>& runs);
    /// Empty where there is none to choose by itself and nobody has chosen one.
    QString run() const;

Q_SIGNALS:
    /// By a person.
    void runChosen();

private:
    QVector<OfferedRun> m_runs;
};

}  // namespace nonn
