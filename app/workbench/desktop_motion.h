// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nonn {

/// Whether the desktop asks programs to move less. Qt passes that wish on from no desktop of Linux (what its styles say
/// of animations is 200 ms whatever people have set), so it is read from where desktops keep it: KDE's kdeglobals,
/// GTK's settings.ini, and GNOME's switch by the settings portal.
class DesktopMotion : public QObject {
    Q_OBJECT

public:
    /// The files are read now; the portal is asked, and answers later. What changes afterwards is seen at the next
    /// start.
    explicit DesktopMotion(QObject* parent = nullptr);

    bool reduced() const { return m_byFiles || m_byPortal; }

Q_SIGNALS:
    void changed();

private:
    void askPortal();

    bool m_byFiles = false;
    bool m_byPortal = false;
};

}  // namespace nonn
