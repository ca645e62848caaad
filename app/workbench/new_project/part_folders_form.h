// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/part_folders.h"

#include <QWidget>

class QComboBox;

namespace nonn {

/// Which folders of a data set of pictures hold its parts: told by their names, none, or those that a person chooses.
class PartFoldersForm : public QWidget {
    Q_OBJECT

public:
    PartFoldersForm();

    /// Of the data set, whose folders can be chosen.
    void setFolder(const QString& folder);
    PartFolders parts() const;
    /// What is still to be chosen, for people; empty where nothing is.
    QString wanting() const;

Q_SIGNALS:
    void changed();

private:
    bool areChosen() const;
    void fill();

    QString m_folder;
    QComboBox* m_way;
    QWidget* m_choices;
    QComboBox* m_training;
    QComboBox* m_validation;
    QComboBox* m_test;
};

}  // namespace nonn
