// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/devices/device_settings_form.h"

#include "theme/icons.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace nonn {

namespace {

SettingsForm::Default emptyOf(QLineEdit* field) {
    return {[field] { return !field->text().isEmpty(); },
            [field] {
                field->clear();
                Q_EMIT field->editingFinished();
            }};
}

QWidget* sideBySide(QWidget* wide, QWidget* narrow) {
    auto* const both = new QWidget;
    auto* const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(wide, 1);
    row->addWidget(narrow);
    both->setFocusProxy(wide);
    return both;
}

}  // namespace

DeviceSettingsForm::DeviceSettingsForm(QWidget* parent)
    : SettingsForm(parent),
      m_run(new RunChoice),
      m_bundle(new QLineEdit),
      m_address(new QLineEdit),
      m_add(new QPushButton(tr("Add"))),
      m_problem(makeWrapped()),
      m_search(new QPushButton(tr("Look for nodes"))),
      m_searchWords(makeWrapped()),
      m_offers(new QVBoxLayout),
      m_authority(new QLineEdit),
      m_token(new QLineEdit),
      m_deadline(new QSpinBox),
      m_insecure(new QCheckBox(tr("Ask in clear"))) {
    constexpr int longestDeadline = 600'000;
    const int usual = DeviceSettings().deadline;
    m_deadline->setRange(1, longestDeadline);
    m_deadline->setValue(usual);
    m_deadline->setSuffix(tr(" ms"));
    m_deadline->setKeyboardTracking(false);
    m_bundle->setPlaceholderText(tr("made from the run"));
    m_insecure->setObjectName(QStringLiteral("insecure"));
    m_bundle->setObjectName(QStringLiteral("bundle"));
    m_authority->setObjectName(QStringLiteral("authority"));
    m_token->setObjectName(QStringLiteral("token"));

    addHeading(tr("Students"));
    addRow(tr("Run"), m_run, tr("Whose students are served."));
    addRow(tr("Bundle"), makeFileField(m_bundle, tr("Bundle"), tr("The bundle that the nodes serve"), Kind::folder),
           tr("Nodes elsewhere must serve the same one."), emptyOf(m_bundle));
    addRow(tr("Deadline"), m_deadline, tr("Who has not answered by then is missing."),
           {[this, usual] { return m_deadline->value() != usual; }, [this, usual] { m_deadline->setValue(usual); }});
    addHeading(tr("Nodes elsewhere"));
    addRow(tr("Address"), makeAddress(), tr("As 10.0.0.2:8001; as 1=10.0.0.2:8001 for student 1 alone."));
    addWide(m_problem);
    addWide(makeSearch());
    addRow(
        tr("TLS authority"),
        makeFileField(m_authority, tr("TLS authority"), tr("Who has signed the nodes' certificates (PEM)"), Kind::file),
        tr("Who has signed their certificates."), emptyOf(m_authority));
    addRow(tr("Token file"), makeFileField(m_token, tr("Token file"), tr("The file with the token"), Kind::file),
           tr("The word in it is shown to them."), emptyOf(m_token));
    addWide(m_insecure);
    finish();
    m_insecure->setToolTip(tr("Other machines, too, are asked without TLS or token."));
    theme::markRefused(*m_problem, true);
    m_problem->setObjectName(QStringLiteral("addressProblem"));
    setManualPlace(*this, "serve#Nodes elsewhere");
    setManualTerms("serve", {"Run", "Bundle", "Deadline", "Address", "TLS authority", "Token file"});
    setManualPlace(*m_insecure, "serve#Ask in clear");
    setManualPlace(*m_search, "serve#Look for nodes");
    setAddressProblem({});

    connect(m_run, &RunChoice::runChosen, this, &DeviceSettingsForm::changed);
    for (QLineEdit* const field : {m_bundle, m_authority, m_token})
        connect(field, &QLineEdit::editingFinished, this, &DeviceSettingsForm::changed);
    connect(m_deadline, &QSpinBox::valueChanged, this, &DeviceSettingsForm::changed);
    connect(m_insecure, &QCheckBox::toggled, this, &DeviceSettingsForm::changed);
    connect(this, &DeviceSettingsForm::changed, this, &SettingsForm::refresh);
    refresh();
}

QWidget* DeviceSettingsForm::makeAddress() {
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setAccessibleName(tr("Address"));
    m_add->setObjectName(QStringLiteral("addNode"));
    const auto offer = [this](bool there) {
        m_add->setEnabled(there);
        m_add->setToolTip(there ? QString() : tr("Type an address first."));
    };
    offer(false);
    connect(m_address, &QLineEdit::textChanged, this, [this, offer](const QString& text) {
        offer(!text.trimmed().isEmpty());
        m_problem->hide();
    });
    connect(m_address, &QLineEdit::returnPressed, this, &DeviceSettingsForm::add);
    connect(m_add, &QPushButton::clicked, this, &DeviceSettingsForm::add);
    return sideBySide(m_address, m_add);
}

/// The button, what came of it, and below that those who were found.
QWidget* DeviceSettingsForm::makeSearch() {
    m_search->setObjectName(QStringLiteral("searchNodes"));
    m_searchWords->setObjectName(QStringLiteral("searchWords"));
    m_searchWords->setForegroundRole(QPalette::PlaceholderText);
    m_offers->setContentsMargins(0, 0, 0, 0);
    m_offers->setSpacing(space::half);
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_search);
    column->addWidget(m_searchWords);
    column->addLayout(m_offers);
    connect(m_search, &QPushButton::clicked, this, &DeviceSettingsForm::searchRequested);
    setSearch(false, {}, {});
    return box;
}

QWidget* DeviceSettingsForm::makeOffer(const OfferedNode& node) {
    auto* const about = makeWrapped(node.about);
    about->setTextFormat(Qt::PlainText);
    auto* const add = new QPushButton(tr("Add %1").arg(node.address));
    add->setObjectName(QStringLiteral("add ") + node.address);
    connect(add, &QPushButton::clicked, this, [this, node] { Q_EMIT additionRequested(node.address); });
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(about);
    column->addWidget(add);
    return box;
}

void DeviceSettingsForm::setSearch(bool searching, const QVector<OfferedNode>& found, const QString& words) {
    m_search->setEnabled(!searching);
    m_search->setToolTip(searching ? tr("It is being looked.")
                                   : tr("By mDNS: nodes in this network that were started with --announce."));
    m_searchWords->setText(words);
    m_searchWords->setHidden(words.isEmpty());
    if (found == m_found)
        return;
    m_found = found;
    while (QLayoutItem* const item = m_offers->takeAt(0)) {
        item->widget()->deleteLater();  // one of them may be the reason
        delete item;
    }
    for (const OfferedNode& node : found)
        m_offers->addWidget(makeOffer(node));
}

QWidget* DeviceSettingsForm::makeFileField(QLineEdit* field, const QString& name, const QString& title, Kind kind) {
    field->setAccessibleName(name);
    auto* const browse = new QToolButton;
    browse->setIcon(icon(QStringLiteral("open")));
    browse->setToolTip(title);
    browse->setAccessibleName(tr("Browse"));
    connect(browse, &QToolButton::clicked, this, [this, field, title, kind] {
        const QString file = kind == Kind::folder ? QFileDialog::getExistingDirectory(this, title, field->text())
                                                  : QFileDialog::getOpenFileName(this, title, field->text());
        if (file.isEmpty())
            return;
        field->setText(file);
        Q_EMIT field->editingFinished();
    });
    return sideBySide(field, browse);
}

void DeviceSettingsForm::add() {
    if (m_add->isEnabled())
        Q_EMIT additionRequested(m_address->text().trimmed());
}

void DeviceSettingsForm::setAddressProblem(const QString& problem) {
    if (problem.isEmpty())
        m_address->clear();
    m_problem->setText(problem);
    m_problem->setHidden(problem.isEmpty());
}

void DeviceSettingsForm::setRuns(const QVector<OfferedRun>& runs) {
    m_run->setRuns(runs);
}

DeviceSettings DeviceSettingsForm::settings() const {
    return {m_run->run(),    m_bundle->text(),        m_authority->text(),
            m_token->text(), m_insecure->isChecked(), m_deadline->value()};
}

}  // namespace nonn
