// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/nodes_row.h"

#include "pages/flow_layout.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <algorithm>

namespace nonn {

NodesRow::NodesRow(QWidget* parent)
    : QWidget(parent), m_lead(new QCheckBox(tr("Unplug the real nodes, too"))), m_running(new QLabel) {
    m_lead->setObjectName(QStringLiteral("leadNodes"));
    m_lead->setToolTip(tr(
        "While this is ticked, unplugging a device ends its nonn-node at once, as a device that loses its power, and "
        "plugging it in starts it again at its address."));
    m_running->setObjectName(QStringLiteral("nodesHere"));
    m_running->setForegroundRole(QPalette::PlaceholderText);
    auto* const row = new FlowLayout(space::group, 0, this);
    for (QWidget* const part : {static_cast<QWidget*>(m_lead), static_cast<QWidget*>(m_running)}) {
        part->setMinimumHeight(space::control);
        row->addWidget(part);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_lead, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            Q_EMIT leadRequested();
    });
    setNodes({});
}

void NodesRow::setNodes(const std::optional<std::vector<bool>>& running) {
    setHidden(!running);
    if (!running) {
        m_lead->setChecked(false);
        return;
    }
    m_running->setText(tr("%1 of %2 nodes of these students run on this machine (see Devices).")
                           .arg(std::ranges::count(*running, true))
                           .arg(running->size()));
}

bool NodesRow::leads() const {
    return m_lead->isChecked();
}

}  // namespace nonn
