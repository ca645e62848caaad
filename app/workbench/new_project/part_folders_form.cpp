// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_project/part_folders_form.h"

#include "theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nonn {

namespace {

QComboBox* makeChoice(QFormLayout* form, const QString& title) {
    auto* const choice = new QComboBox;
    choice->setAccessibleName(title);
    form->addRow(title, choice);
    return choice;
}

}  // namespace

PartFoldersForm::PartFoldersForm() : m_way(new QComboBox), m_choices(new QWidget) {
    m_way->addItem(tr("Parts or classes, by their names"), QStringLiteral("auto"));
    m_way->addItem(tr("Classes, whatever their names"), QStringLiteral("none"));
    m_way->addItem(tr("Parts that I choose"), QStringLiteral("chosen"));
    m_way->setAccessibleName(tr("Folders in it"));
    auto* const form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::half);
    m_training = makeChoice(form, tr("To train on"));
    m_validation = makeChoice(form, tr("To choose by"));
    m_test = makeChoice(form, tr("For the last test"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    layout->addWidget(m_way);
    layout->addWidget(m_choices);
    m_choices->hide();
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_choices->setVisible(areChosen());
        Q_EMIT changed();
    });
    for (QComboBox* const choice : {m_training, m_validation, m_test})
        connect(choice, &QComboBox::currentIndexChanged, this, &PartFoldersForm::changed);
}

void PartFoldersForm::setFolder(const QString& folder) {
    if (folder == m_folder)
        return;
    m_folder = folder;
    fill();
}

void PartFoldersForm::fill() {
    const QStringList folders =
        m_folder.isEmpty() ? QStringList() : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto offer = [&](QComboBox* choice, const QString& none, Part part) {
        const QSignalBlocker blocker(choice);
        choice->clear();
        choice->addItem(none, QString());
        for (const QString& name : folders) {
            choice->addItem(name, name);
            if (partNamed(name.toStdString()) == part)
                choice->setCurrentIndex(choice->count() - 1);
        }
    };
    offer(m_training, tr("Choose a folder"), Part::training);
    offer(m_validation, tr("Some of those to train on"), Part::validation);
    offer(m_test, tr("Some of those to train on"), Part::test);
}

bool PartFoldersForm::areChosen() const {
    return m_way->currentData() == QLatin1String("chosen");
}

PartFolders PartFoldersForm::parts() const {
    if (!areChosen())
        return PartFolders::parse(m_way->currentData().toString().toStdString());
    const auto chosen = [](const QComboBox* choice) { return choice->currentData().toString().toStdString(); };
    return {false, chosen(m_training), chosen(m_validation), chosen(m_test)};
}

QString PartFoldersForm::wanting() const {
    return areChosen() && m_training->currentData().toString().isEmpty()
               ? tr("Choose the folder that holds the images to train on.")
               : QString();
}

}  // namespace nonn
