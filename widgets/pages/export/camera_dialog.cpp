// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/camera_dialog.h"

#include "image/dataset_image.h"
#include "pages/export/live_picture.h"
#include "pages/figure_table.h"
#include "theme/figures.h"
#include "theme/settings_form.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace nonn {

namespace {

constexpr int seenSide = 112;
constexpr int answersWidth = 280;  // at least

QLabel* makeCaption(const QString& text) {
    auto* const caption = new QLabel(text);
    theme::setFont(*caption, TextSize::small);
    caption->setForegroundRole(QPalette::PlaceholderText);
    return caption;
}

}  // namespace

CameraDialog::CameraDialog(QWidget* parent)
    : QDialog(parent),
      m_live(new LivePicture),
      m_together(makeWrapped()),
      m_students(new QTableWidget(0, 2)),
      m_seen(new QLabel),
      m_note(makeWrapped()),
      m_problem(makeWrapped()),
      m_again(nullptr) {
    setWindowTitle(tr("What the camera sees"));
    m_live->setAccessibleName(windowTitle());
    theme::setFont(*m_together, TextSize::heading, true);
    m_together->setObjectName(QStringLiteral("together"));
    dressFigureTable(*m_students, QStringLiteral("live-verdicts"), tr("What the students say"));
    m_students->setHorizontalHeaderLabels({tr("Student"), tr("Says")});
    m_students->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_students->horizontalHeader()->setStretchLastSection(true);
    m_seen->setFixedSize(seenSide, seenSide);
    m_seen->setObjectName(QStringLiteral("seen"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setObjectName(QStringLiteral("problem"));
    theme::markRefused(*m_problem, true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("again"));
    connect(m_again, &QPushButton::clicked, this, &CameraDialog::wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* const answers = new QVBoxLayout;
    answers->setSpacing(space::half);
    answers->addWidget(makeCaption(tr("All together")));
    answers->addWidget(m_together);
    answers->addSpacing(space::gap);
    answers->addWidget(m_students, 1);
    answers->addSpacing(space::gap);
    answers->addWidget(makeCaption(tr("What the students see")));
    answers->addWidget(m_seen);
    auto* const side = new QWidget;
    answers->setContentsMargins(0, 0, 0, 0);
    side->setLayout(answers);
    side->setMinimumWidth(answersWidth);
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::group);
    line->addWidget(m_live, 3);
    line->addWidget(side, 2);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::gap);
    layout->addLayout(line, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(840, 500);
    forget();
}

void CameraDialog::forget() {
    m_together->setText(figure::missing());
    m_students->setRowCount(0);
    m_seen->clear();
    m_note->clear();
    m_note->show();
    m_problem->hide();
    m_again->hide();
}

void CameraDialog::showWaiting(const QString& what) {
    forget();
    m_live->setWords(what);
}

void CameraDialog::showPicture(const QImage& picture) {
    m_live->setPicture(picture);
}

void CameraDialog::showAnswer(const AskedPicture& answer, const QString& note) {
    m_together->setText(answer.together);
    m_students->setRowCount(static_cast<int>(answer.students.size()));
    for (int row = 0; row < m_students->rowCount(); ++row) {
        m_students->setItem(row, 0, new QTableWidgetItem(tr("Student %1").arg(row)));
        m_students->setItem(row, 1, new QTableWidgetItem(answer.students[row]));
    }
    m_seen->setPixmap(QPixmap::fromImage(scaledWhole(answer.image, m_seen->size(), m_seen->devicePixelRatioF())));
    m_note->setText(note);
}

void CameraDialog::showProblem(const QString& reason) {
    forget();
    m_live->setWords(tr("No picture"));
    m_problem->setText(reason);
    m_problem->show();
    m_note->hide();
    m_again->show();
}

void CameraDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    Q_EMIT wanted();
}

void CameraDialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    Q_EMIT left();
}

}  // namespace nonn
