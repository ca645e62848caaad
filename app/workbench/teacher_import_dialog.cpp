// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/teacher_import_dialog.h"

#include "pages/figure_table.h"
#include "pages/teacher_page.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nonn {

namespace {

QTreeWidget* makeList(const QStringList& titles, const QString& accessibleName) {
    auto* const list = new QTreeWidget;
    list->setHeaderLabels(titles);
    list->setAccessibleName(accessibleName);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new FigureDelegate(list));
    list->setAllColumnsShowFocus(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

QString listOf(const std::vector<float>& values) {
    QStringList parts;
    for (const float value : values)
        parts << figure::number(double{value}, 3);
    return parts.join(QStringLiteral("; "));
}

QString sizeOf(const Shape& shape) {
    return QStringLiteral("%1 × %2").arg(shape.height).arg(shape.width);
}

}  // namespace

TeacherImportDialog::TeacherImportDialog(const Session& session, const QString& file, QWidget* parent)
    : QDialog(parent),
      m_session(&session),
      m_file(file),
      m_architecture(new QLineEdit),
      m_found(new QLabel),
      m_progress(new QProgressBar),
      m_layers(makeList({tr("Students imitate"), tr("Channels"), tr("Size")}, tr("Layers"))),
      m_tried(makeList({tr("Normalised by"), tr("Mean"), tr("Deviation"), tr("Right")}, tr("Normalisations"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 1000);
    m_architecture->setPlaceholderText(tr("Only for a file of weights alone, as resnet18"));
    m_architecture->setAccessibleName(tr("Network of the zoo"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    auto* const form = new QFormLayout;
    form->addRow(tr("Network"), m_architecture);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(space::gap);
    column->addLayout(form);
    column->addWidget(m_found);
    column->addWidget(m_progress);
    column->addWidget(m_layers, 3);
    column->addWidget(m_tried, 1);
    column->addWidget(m_buttons);
    resize(640, 560);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_architecture, &QLineEdit::editingFinished, this, [this] {
        if (m_architecture->isModified())
            look();
    });
    connect(m_layers, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        const QString name = item->data(0, Qt::UserRole).toString();
        if (name == m_features)
            return;
        m_features = name;
        look();
    });
    connect(&session.jobs(), &Jobs::changed, this, &TeacherImportDialog::followJob);
    look();
}

TeacherImportDialog::~TeacherImportDialog() {
    if (m_session)  // which a window that closes takes away first
        m_session->jobs().cancel(m_job);
}

TeacherRequest TeacherImportDialog::request() const {
    TeacherRequest request{m_file.toStdString(), m_features.toStdString(), m_architecture->text().toStdString()};
    const int chosen = m_tried->indexOfTopLevelItem(m_tried->currentItem());
    if (chosen >= 0 && m_look.tried[static_cast<std::size_t>(chosen)].name != "file")
        request.normalisation = m_look.tried[static_cast<std::size_t>(chosen)].normalisation;
    return request;
}

void TeacherImportDialog::look() {
    m_architecture->setModified(false);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_found->setText(tr("Looking into it..."));
    m_progress->setValue(0);
    m_progress->show();
    TeacherRequest request{m_file.toStdString(), m_features.toStdString(), m_architecture->text().toStdString()};
    request.measured = true;
    m_job = m_session->jobs().run<Look>(
        {Lane::reading, tr("Looking at the teacher"), QStringLiteral("look at teacher"), false}, this,
        [folder = m_session->folder(), request](const Progress& progress) {
            const auto dataset = folder->dataset(folder->read(), progress.part(0, 0.3, Text::tr("reading images")));
            const FoundTeacher found =
                findTeacher(request, *dataset, {"auto", Session::threads()}, progress.part(0.3, 1));
            return Look{found.teacher.network.description(), found.tried, found.best, found.images};
        },
        [this](const Look& found) { show(found); }, [this](const QString& reason) { refuse(reason); });
}

void TeacherImportDialog::followJob(int id) {
    if (id != m_job)
        return;
    if (const auto status = m_session->jobs().status(id))
        m_progress->setValue(static_cast<int>(1000 * status->fraction));
}

void TeacherImportDialog::show(const Look& found) {
    m_look = found;
    const TeacherDescription& description = found.description;
    QString text = tr("%1: %2 parameters, %n class(es), %3 filters to imitate", nullptr, description.classes)
                       .arg(teacherName(description), figure::count(description.parameters),
                            figure::count(description.features.channels));
    for (const Text& note : description.notes)
        text += QLatin1Char('\n') + said(note);
    m_found->setText(text);
    m_progress->hide();
    showLayers(description);
    showTried(found);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
}

/// The map before pooling comes first; it was proposed.
void TeacherImportDialog::showLayers(const TeacherDescription& description) {
    m_layers->clear();
    const auto add = [this](const QString& text, const QString& name, const Shape* shape) {
        auto* const item = new QTreeWidgetItem(
            m_layers, {text, shape ? figure::count(shape->channels) : QString(), shape ? sizeOf(*shape) : QString()});
        item->setData(0, Qt::UserRole, name);
        if (name == m_features)
            m_layers->setCurrentItem(item);
    };
    add(tr("The last map before pooling (proposed)"), {}, m_features.isEmpty() ? &description.features : nullptr);
    if (!isScriptName(description.name))
        return;
    for (const TeacherLayer& layer : description.layers)
        if (layer.kind == OperationKind::convolution)
            add(QString::fromStdString(layer.name), QString::fromStdString(layer.name), &layer.output);
}

void TeacherImportDialog::showTried(const Look& found) {
    m_tried->clear();
    for (const TriedNormalisation& tried : found.tried)
        new QTreeWidgetItem(m_tried, {QString::fromStdString(tried.name), listOf(tried.normalisation.mean),
                                      listOf(tried.normalisation.deviation), figure::percent(tried.accuracy)});
    m_tried->setCurrentItem(m_tried->topLevelItem(static_cast<int>(found.best)));
    m_tried->headerItem()->setToolTip(3, tr("Of %1 validation images").arg(figure::count(found.images)));
}

void TeacherImportDialog::refuse(const QString& reason) {
    m_look = {};
    m_found->setText(reason);
    m_progress->hide();
    m_tried->clear();
}

}  // namespace nonn
