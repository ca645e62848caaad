// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/profile_dialog.h"

#include "base/error.h"
#include "theme/core_text.h"
#include "theme/settings_form.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nonn {

ProfileDialog::ProfileDialog(const QString& title, std::vector<ProfileFigure> figures, std::function<void()> restore,
                             bool own, QWidget* parent)
    : QDialog(parent), m_restore(std::move(restore)), m_refusal(makeWrapped()), m_save(nullptr) {
    setWindowTitle(title);
    auto* const form = new SettingsForm;
    for (ProfileFigure& figure : figures) {
        auto* const field = new QLineEdit(figure.text);
        form->addRow(figure.name, field, figure.help);
        connect(field, &QLineEdit::textChanged, this, &ProfileDialog::check);
        m_figures.emplace_back(std::move(figure), field);
    }
    form->finish();
    auto* const scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    theme::markRefused(*m_refusal, true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    if (own) {
        QPushButton* const forget = buttons->addButton(tr("Forget these figures"), QDialogButtonBox::ResetRole);
        forget->setToolTip(tr("What comes with the program is as it came; what does not is no more."));
        connect(forget, &QPushButton::clicked, this, [this] {
            Q_EMIT forgetRequested();
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(460, 560);
    check();
}

void ProfileDialog::check() {
    m_restore();
    QString refusal;
    for (const auto& [figure, field] : m_figures) {
        QString reason;
        try {
            if (field->text() != figure.text)
                figure.take(field->text());
        } catch (const Error& error) {
            reason = titled(figure.name, said(error.text()));
        }
        theme::markRefused(*field, !reason.isEmpty());
        if (refusal.isEmpty())
            refusal = reason;
    }
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_save->setEnabled(refusal.isEmpty());
    m_save->setToolTip(refusal);
}

}  // namespace nonn
