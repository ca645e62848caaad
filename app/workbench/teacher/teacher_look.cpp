// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/teacher/teacher_look.h"

#include "pages/figure_table.h"
#include "pages/teacher/teacher_page.h"
#include "theme/core_text.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "workbench/session.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nonn {

namespace {

constexpr int leastRows = 5;  // of a list, with its header

QTreeWidget* makeList(const QStringList& titles, const QString& accessibleName) {
    auto* const list = new QTreeWidget;
    list->setHeaderLabels(titles);
    list->setAccessibleName(accessibleName);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new FigureDelegate(list));
    list->setAllColumnsShowFocus(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->setMinimumHeight(leastRows * 2 * list->fontMetrics().height());
    list->hide();
    return list;
}

QString listOf(const std::vector<float>& values) {
    QStringList parts;
    for (const float value : values)
        parts << figure::number(double{value}, 3);
    return joined(parts);
}

/// What a normalisation is called; those of known data sets by the data's own name.
QString nameOf(const TriedNormalisation& tried) {
    if (tried.name == "data set")
        return TeacherLook::tr("these images");
    if (tried.name == "half")
        return TeacherLook::tr("half");
    if (tried.name == "none")
        return TeacherLook::tr("none");
    if (tried.name == "0 to 255")
        return TeacherLook::tr("0 to 255");
    if (tried.name == "given")
        return TeacherLook::tr("given");
    if (tried.name == "file")
        return TeacherLook::tr("as the file says");
    return QString::fromStdString(tried.name);
}

QString titleOf(const TriedNormalisation& tried) {
    return tried.reversed ? TeacherLook::tr("%1, blue first").arg(nameOf(tried)) : nameOf(tried);
}

QString sizeOf(const Shape& shape) {
    return QStringLiteral("%1 × %2").arg(shape.height).arg(shape.width);
}

}  // namespace

TeacherLook::TeacherLook(Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_jobs(&jobs),
      m_form(new QFormLayout),
      m_architecture(new QLineEdit),
      m_text(new QLabel),
      m_warning(new QLabel(tr("That is hardly more than by chance. Does it know these classes, in this order?"))),
      m_progress(new QProgressBar),
      m_layers(makeList({tr("Students imitate"), tr("Channels"), tr("Size")}, tr("Layers"))),
      m_tried(makeList({tr("Normalised by"), tr("Mean"), tr("Deviation"), tr("Right")}, tr("Normalisations"))) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    m_architecture->setPlaceholderText(tr("Only for a file of weights alone, as resnet18"));
    m_architecture->setAccessibleName(tr("Network of the zoo"));
    m_form->addRow(tr("Network"), m_architecture);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addLayout(m_form);
    column->addWidget(m_text);
    column->addWidget(m_warning);
    column->addWidget(m_progress);
    column->addWidget(m_layers, 3);
    column->addWidget(m_tried, 1);
    column->addStretch();
    m_warning->setWordWrap(true);
    m_warning->hide();
    QPalette amber = m_warning->palette();
    amber.setColor(QPalette::WindowText, theme::colour(Role::warning));
    m_warning->setPalette(amber);
    connect(m_architecture, &QLineEdit::editingFinished, this, [this] {
        if (m_architecture->isModified())
            lookAgain();
    });
    connect(m_layers, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        const QString name = item->data(0, Qt::UserRole).toString();
        if (name == m_features)
            return;
        m_features = name;
        lookAgain();
    });
    connect(&jobs, &Jobs::changed, this, &TeacherLook::followJob);
}

QStringList TeacherLook::endings() {
    return {QStringLiteral("pt"),  QStringLiteral("pth"),  QStringLiteral("ts"),         QStringLiteral("onnx"),
            QStringLiteral("bin"), QStringLiteral("ckpt"), QStringLiteral("safetensors")};
}

QString TeacherLook::files() {
    return tr("Teachers (%1)").arg(QStringLiteral("*.") + endings().join(QStringLiteral(" *."))) +
           QStringLiteral(";;") + tr("All files (*)");
}

TeacherLook::~TeacherLook() {
    if (m_jobs)  // which a window that closes takes away first
        m_jobs->cancel(m_job);
}

TeacherRequest TeacherLook::asked() const {
    return {m_file.toStdString(), m_features.toStdString(), m_architecture->text().toStdString()};
}

TeacherRequest TeacherLook::request() const {
    TeacherRequest request = asked();
    const int chosen = m_tried->indexOfTopLevelItem(m_tried->currentItem());
    if (chosen >= 0 && m_found.tried[static_cast<std::size_t>(chosen)].name != "file") {
        request.normalisation = m_found.tried[static_cast<std::size_t>(chosen)].normalisation;
        request.reversed = m_found.tried[static_cast<std::size_t>(chosen)].reversed;
    }
    request.side = m_found.seen.side;
    request.channels = m_found.seen.channels;
    return request;
}

void TeacherLook::look(const QString& file, const SeenImages& images) {
    if (file != m_file) {
        m_features.clear();
        m_architecture->clear();
    }
    m_file = file;
    m_images = images;
    lookAgain();
}

QString TeacherLook::text() const {
    return m_text->text();
}

void TeacherLook::say(const QString& text) {
    m_jobs->cancel(m_job);
    m_job = 0;
    m_form->setRowVisible(m_architecture, false);
    refuse(text);
}

void TeacherLook::lookAgain() {
    setUsable(false);
    m_form->setRowVisible(m_architecture, m_file != QLatin1String("builtin"));
    m_architecture->setModified(false);
    m_text->setText(tr("Looking into it..."));
    m_warning->hide();
    m_progress->setValue(0);
    m_progress->show();
    TeacherRequest request = asked();
    request.measured = true;
    m_job = m_jobs->run<Found>(
        {Lane::reading, tr("Looking at the teacher"), QStringLiteral("look at teacher"), false}, this,
        [images = m_images, request](const Progress& progress) {
            const FoundTeacher found = findTeacher(request, images, {"auto", Session::threads()}, progress);
            return Found{found.teacher.network.description(),
                         found.tried,
                         found.best,
                         found.images,
                         found.notes,
                         found.nearChance,
                         found.seen};
        },
        [this](const Found& found) { show(found); }, [this](const QString& reason) { refuse(reason); });
}

void TeacherLook::followJob(int id) {
    if (id != m_job)
        return;
    if (const auto status = m_jobs->status(id))
        m_progress->setValue(static_cast<int>(1000 * status->fraction));
}

void TeacherLook::show(const Found& found) {
    m_found = found;
    const TeacherDescription& description = found.description;
    const TriedNormalisation& best = found.tried[found.best];
    QStringList lines{tr("%1: %2 parameters, %n class(es), %3 filters to imitate", nullptr, description.classes)
                          .arg(teacherName(description), figure::count(description.parameters),
                               figure::count(description.features.channels))};
    for (const Text& note : description.notes)
        lines << said(note);
    for (const Text& note : found.notes)
        lines << said(note);
    lines << tr("It has %1 of %2 validation images right.")
                 .arg(figure::percent(*best.accuracy), figure::count(found.images));
    if (found.tried.size() > 1)
        lines << tr("Of %n normalisation(s) tried that is the best: %1.", nullptr, static_cast<int>(found.tried.size()))
                     .arg(titleOf(best));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_warning->setVisible(found.nearChance);
    m_progress->hide();
    showLayers(description);
    showTried();
    setUsable(true);
}

/// The map before pooling comes first; it was proposed.
void TeacherLook::showLayers(const TeacherDescription& description) {
    m_layers->clear();
    m_layers->setVisible(isScriptName(description.name));
    const auto add = [this](const QString& text, const QString& name, const Shape* shape) {
        auto* const item = new QTreeWidgetItem(
            m_layers, {text, shape ? figure::count(shape->channels) : QString(), shape ? sizeOf(*shape) : QString()});
        item->setData(0, Qt::UserRole, name);
        if (name == m_features)
            m_layers->setCurrentItem(item);
    };
    add(tr("The last map before pooling (proposed)"), {}, m_features.isEmpty() ? &description.features : nullptr);
    for (const TeacherLayer& layer : description.layers)
        if (layer.kind == OperationKind::convolution)
            add(QString::fromStdString(layer.name), QString::fromStdString(layer.name), &layer.output);
}

void TeacherLook::showTried() {
    m_tried->clear();
    m_tried->setVisible(m_found.tried.size() > 1);
    for (const TriedNormalisation& tried : m_found.tried)
        new QTreeWidgetItem(
            m_tried,
            {titleOf(tried), listOf(tried.normalisation.mean), listOf(tried.normalisation.deviation),
             tried.asGood ? tr("%1, as good").arg(figure::percent(tried.accuracy)) : figure::percent(tried.accuracy)});
    m_tried->setCurrentItem(m_tried->topLevelItem(static_cast<int>(m_found.best)));
    m_tried->headerItem()->setToolTip(3, tr("Of %1 validation images").arg(figure::count(m_found.images)));
}

void TeacherLook::refuse(const QString& reason) {
    m_found = {};
    m_text->setText(reason);
    m_warning->hide();
    m_progress->hide();
    m_layers->setVisible(false);
    m_tried->clear();
    m_tried->setVisible(false);
    setUsable(false);
}

void TeacherLook::setUsable(bool usable) {
    m_usable = usable;
    Q_EMIT changed();
}

}  // namespace nonn
