// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/table_text.h"

#include <QByteArray>
#include <QObject>
#include <functional>

class QMenu;
class QWidget;

namespace nonn {

/// What can be taken out of a view.
struct Keepable {
    std::function<QString()> name;                             ///< of a file, without an ending
    std::function<bool()> empty;                               ///< there is nothing to take
    std::function<QByteArray(const QString& ending)> picture;  ///< as "png", "svg" or "pdf"; null: it is no picture
    std::function<QString(TableFormat)> table;                 ///< null: it has no table
};

/// The menu of a view by which people take what it shows: copied as a picture or a table, or saved as a file.
/// Opened by right click, or put into the view's own menu.
class KeepMenu : public QObject {
    Q_OBJECT

public:
    enum class Opens { byRightClick, elsewhere };

    /// Lives as long as the view.
    KeepMenu(QWidget& view, Keepable kept, Opens opens = Opens::byRightClick);

    void fill(QMenu& menu);

    QString name() const { return m_kept.name(); }
    /// Of files that it can be saved as: "svg", "csv" ...
    QStringList endings() const;
    QByteArray content(const QString& ending) const;

Q_SIGNALS:
    /// To be answered by asking for a path, of one of the endings.
    void saveRequested();

private:
    Keepable m_kept;
};

}  // namespace nonn
