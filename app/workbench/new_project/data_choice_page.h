// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_source.h"
#include "data/image_settings.h"
#include "data/images.h"

#include <QCheckBox>
#include <QWizardPage>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace nonn {

class ChannelsField;
class Jobs;
class PartFoldersForm;
class SideField;

/// What was found in a data set.
struct Finding {
    bool usable = false;
    QString text;
    bool pictures = false;
    int side = 0;           ///< suggested for pictures, or that of the images
    bool doubtful = false;  ///< the folders hardly are what they were taken for
    Images examples;        ///< an image of each class
    std::vector<std::string> classNames;
};

/// Which images, and what is in them.
class DataChoicePage : public QWizardPage {
    Q_OBJECT

public:
    explicit DataChoicePage(Jobs& jobs);

    void setFolder(const QString& folder);
    /// As DataSource::parse takes it.
    QString spec() const;
    DataSource source() const;
    /// For a project of these images.
    QString suggestedName() const;
    /// How networks are to see the images.
    ImageSettings seen() const;
    bool isComplete() const override { return m_finding.usable && (!m_finding.doubtful || m_sure->isChecked()); }
    void initializePage() override;

    /// What is wanting before one can go on, where something is.
    QString wanting() const;

private:
    void browse();
    void guessKind();
    void probe();
    void showExamples();
    void say(const QString& text);
    void show(const Finding& finding);

    Jobs& m_jobs;
    QComboBox* m_kind;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QFormLayout* m_form;
    PartFoldersForm* m_parts;
    QCheckBox* m_empty;
    SideField* m_side;
    ChannelsField* m_channels;
    int m_suggestedSide = -1;  ///< the last one; another size that was chosen instead stays
    QLabel* m_found;
    QHBoxLayout* m_examples;
    QTimer* m_typed;            ///< runs out once the typing rests
    bool m_kindChosen = false;  ///< by a person, whom no guess overrules
    QCheckBox* m_sure;          ///< asked where the finding is doubtful
    Finding m_finding;
    int m_probe = 0;  ///< the job that looks, whose answer would be of what was chosen before
};

}  // namespace nonn
