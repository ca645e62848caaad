// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <QTableWidget>
#include <vector>

namespace nonn {

/// What the students say of a picture.
struct AskedPicture {
    QString name;  ///< of its file
    QImage image;  ///< small; may be null
    QString together;
    QStringList students;  ///< each alone
    QString accuracy;      ///< of those that answered, on test images; of none: the table has no such column
};

class VerdictTable : public QTableWidget {
    Q_OBJECT

public:
    VerdictTable();

    void setRows(const std::vector<AskedPicture>& rows);
};

}  // namespace nonn
