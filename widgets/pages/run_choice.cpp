// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run_choice.h"

#include "theme/figures.h"

#include <QSignalBlocker>

namespace nonn {

RunChoice::RunChoice(QWidget* parent) : QComboBox(parent) {
    setObjectName(QStringLiteral("run"));
    setAccessibleName(tr("Run"));
    connect(this, &QComboBox::activated, this, &RunChoice::runChosen);
    addItem(tr("No trained students yet"), QString());
    setEnabled(false);
    setToolTip(tr("Train students first."));
}

void RunChoice::setRuns(const QVector<OfferedRun>& runs) {
    if (runs == m_runs)
        return;
    m_runs = runs;
    const QString before = currentData().toString();
    const QSignalBlocker quiet(this);
    clear();
    QString latest;
    for (const OfferedRun& run : runs)
        if (run.current)
            latest = run.id;
    addItem(runs.isEmpty()     ? tr("No trained students yet")
            : latest.isEmpty() ? tr("None of the present plan")
                               : tr("Latest (run %1)").arg(latest),
            QString());
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        QString text = tr("Run %1").arg(run->id);
        if (run->validationAccuracy)
            text += QStringLiteral(" · ") + figure::percent(*run->validationAccuracy);
        if (!run->current)
            text += QStringLiteral(" · ") + tr("another partition or plan");
        addItem(text, run->id);
    }
    setCurrentIndex(std::max(0, findData(before)));
    setEnabled(!runs.isEmpty());
    setToolTip(runs.isEmpty() ? tr("Train students first.") : QString());
}

QString RunChoice::run() const {
    const QString chosen = currentData().toString();
    if (!chosen.isEmpty())
        return chosen;
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run)
        if (run->current)
            return run->id;
    return {};
}

}  // namespace nonn
