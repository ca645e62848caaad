// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/export_page.h"

#include "pages/export/emulation_table.h"
#include "pages/export/noise_view.h"
#include "pages/export/verdict_table.h"
#include "pages/figure_table.h"
#include "pages/flow_layout.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

QSet<QString> checkedOf(const std::vector<std::pair<QString, QCheckBox*>>& boxes) {
    QSet<QString> chosen;
    for (const auto& [key, box] : boxes)
        if (box->isChecked())
            chosen << key;
    return chosen;
}

QLabel* rowTitle(const QString& text) {
    auto* const label = new QLabel(text);
    theme::setFont(*label, TextSize::body, true);
    return label;
}

}  // namespace

ExportPage::ExportPage(QWidget* parent)
    : QWidget(parent),
      m_students(new QCheckBox(tr("Students and fusion layer as"))),
      m_format(new QComboBox),
      m_precision(new QComboBox),
      m_teacher(new QCheckBox(tr("Teacher, too"))),
      m_run(new RunChoice),
      m_tables(new QCheckBox(tr("Tables as CSV"))),
      m_report(new QCheckBox(tr("Report of the project, HTML and PDF"))),
      m_folder(new QLineEdit),
      m_export(new QPushButton(icon(QStringLiteral("export"), Role::accentText), tr("Export"))),
      m_open(new QPushButton(icon(QStringLiteral("open")), tr("Open folder"))),
      m_emulate(new QPushButton(icon(QStringLiteral("device")), tr("Try on emulated boards"))),
      m_ask(new QPushButton(icon(QStringLiteral("picture")), tr("Ask about pictures..."))),
      m_camera(new QPushButton(icon(QStringLiteral("camera")), tr("Camera..."))),
      m_needed(new QLabel),
      m_summary(new QLabel),
      m_files(new QTableWidget(0, 2)),
      m_noise(new NoiseView),
      m_boards(new EmulationTable),
      m_verdicts(new VerdictTable) {
    m_students->setChecked(true);
    m_students->setObjectName(QStringLiteral("students"));
    m_tables->setChecked(true);
    m_report->setChecked(true);
    m_format->addItem(QStringLiteral("TorchScript"), QStringLiteral("torchscript"));
    m_format->addItem(QStringLiteral("ONNX"), QStringLiteral("onnx"));
    m_format->addItem(QStringLiteral("C"), QStringLiteral("c"));
    m_format->addItem(tr("Bundle"), QStringLiteral("bundle"));
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setAccessibleName(tr("Format of the students"));
    m_format->setItemData(0, tr("For PyTorch and LibTorch"), Qt::ToolTipRole);
    m_format->setItemData(1, tr("For ONNX Runtime and most other engines"), Qt::ToolTipRole);
    m_teacher->setObjectName(QStringLiteral("teacher"));
    m_format->setItemData(2, tr("C99 for boards, without a library"), Qt::ToolTipRole);
    m_format->setItemData(
        3,
        tr("All formats with golden vectors, a model repository for servers and programs that run the "
           "students: a folder of its own and a zip archive. The precision is what these run."),
        Qt::ToolTipRole);
    m_precision->setObjectName(QStringLiteral("precision"));
    m_precision->setAccessibleName(tr("Precision of the weights"));
    m_export->setDefault(true);
    m_export->setObjectName(QStringLiteral("export"));
    m_folder->setAccessibleName(tr("Folder to write to"));
    m_needed->setWordWrap(true);
    m_needed->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    dressFigureTable(*m_files, QStringLiteral("files"), tr("Files written"));
    m_files->setHorizontalHeaderLabels({tr("File"), tr("Size")});
    m_files->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_files->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::gap);
    const auto addBoxes = [&](int row, std::vector<std::pair<QString, QCheckBox*>>& boxes,
                              const QList<std::pair<QString, bool>>& kinds) {
        auto* const line = new FlowLayout(space::group, space::half);
        for (const auto& [key, on] : kinds) {
            auto* const box =
                new QCheckBox(key == QLatin1String("graphml") ? QStringLiteral("GraphML") : key.toUpper());
            box->setChecked(on);
            connect(box, &QCheckBox::toggled, this, &ExportPage::updateButton);
            boxes.emplace_back(key, box);
            line->addWidget(box);
        }
        grid->addLayout(line, row, 1);
    };
    auto* const students = new FlowLayout(space::gap, space::half);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_students, m_format, m_precision, m_teacher, m_run}) {
        students->addWidget(part);
        students->setAlignment(part, Qt::AlignVCenter);
    }
    grid->addWidget(rowTitle(tr("Students")), 0, 0);
    grid->addLayout(students, 0, 1);
    grid->addWidget(rowTitle(tr("Filter graph")), 1, 0);
    addBoxes(1, m_graph,
             {{QStringLiteral("svg"), true},
              {QStringLiteral("dot"), false},
              {QStringLiteral("graphml"), true},
              {QStringLiteral("csv"), false},
              {QStringLiteral("json"), false}});
    grid->addWidget(rowTitle(tr("Pictures of the views")), 2, 0);
    addBoxes(2, m_pictures,
             {{QStringLiteral("png"), true}, {QStringLiteral("svg"), false}, {QStringLiteral("pdf"), false}});
    grid->addWidget(rowTitle(tr("Figures")), 3, 0);
    auto* const figures = new FlowLayout(space::group, space::half);
    figures->addWidget(m_tables);
    figures->addWidget(m_report);
    grid->addLayout(figures, 3, 1);
    grid->addWidget(rowTitle(tr("Folder")), 4, 0);
    auto* const browse = new QPushButton(tr("Browse..."));
    auto* const place = new QHBoxLayout;
    place->setSpacing(space::gap);
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    grid->addLayout(place, 4, 1);
    grid->setColumnStretch(1, 1);

    auto* const buttons = new FlowLayout(space::gap, space::gap);
    for (QPushButton* const button : {m_export, m_open, m_emulate, m_ask, m_camera})
        buttons->addWidget(button);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::group);
    layout->addLayout(grid);
    layout->addLayout(buttons);
    layout->addWidget(m_needed);
    layout->addWidget(m_summary);
    layout->addWidget(m_files, 1);
    layout->addWidget(m_noise, 2);
    layout->addWidget(m_boards, 1);
    layout->addWidget(m_verdicts, 1);
    m_files->hide();
    m_noise->hide();
    m_boards->hide();
    m_verdicts->hide();
    m_camera->hide();
    setManualPlaces({{m_emulate, "export#On emulated boards"},
                     {m_ask, "export#Asking the students"},
                     {m_camera, "export#Asking the students"}});
    m_ask->setObjectName(QStringLiteral("ask"));
    m_camera->setObjectName(QStringLiteral("camera"));
    setAcceptDrops(true);
    m_emulate->setObjectName(QStringLiteral("emulate"));
    layout->addStretch();

    connect(browse, &QPushButton::clicked, this, &ExportPage::browse);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(wish()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openFolderRequested(m_folder->text()); });
    connect(m_ask, &QPushButton::clicked, this, &ExportPage::choosePictures);
    connect(m_camera, &QPushButton::clicked, this, [this] { Q_EMIT cameraQuestion(m_run->run()); });
    connect(m_emulate, &QPushButton::clicked, this, [this] {
        const QString fp32 = QStringLiteral("fp32");
        Q_EMIT emulationRequested(m_run->run(), wish().precision == fp32 ? fp32 : QStringLiteral("int8"));
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPage::offerPrecisions);
    for (QCheckBox* const box : {m_students, m_tables, m_report})
        connect(box, &QCheckBox::toggled, this, &ExportPage::updateButton);
    connect(m_run, &RunChoice::runChosen, this, &ExportPage::updateButton);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPage::updateButton);
    offerPrecisions();
}

/// Of the chosen format; the chosen precision stays where it has it.
void ExportPage::offerPrecisions() {
    const QString chosen = m_precision->currentText();
    const QString format = m_format->currentData().toString();
    m_precision->clear();
    m_precision->addItem(QStringLiteral("fp32"));
    if (format != QLatin1String("c"))
        m_precision->addItem(QStringLiteral("fp16"));
    if (format != QLatin1String("torchscript"))
        m_precision->addItem(QStringLiteral("int8"));
    m_precision->setCurrentIndex(qMax(0, m_precision->findText(chosen)));
    updateButton();
}

ExportWish ExportPage::wish() const {
    ExportWish wish;
    wish.students = m_students->isEnabled() && m_students->isChecked();
    wish.format = m_format->currentData().toString();
    wish.teacher = m_teacher->isEnabled() && m_teacher->isChecked();
    wish.precision = m_precision->currentText();
    wish.run = m_run->run();
    wish.graph = checkedOf(m_graph);
    wish.pictures = checkedOf(m_pictures);
    wish.tables = m_tables->isChecked();
    wish.report = m_report->isChecked();
    wish.folder = m_folder->text();
    return wish;
}

void ExportPage::setFolder(const QString& folder) {
    m_folder->setText(folder);
}

void ExportPage::setRuns(const QVector<OfferedRun>& runs) {
    m_run->setRuns(runs);
    updateButton();
}

void ExportPage::offerCamera(bool there) {
    m_camera->setVisible(there);
}

void ExportPage::setTeacherThere(bool there) {
    m_teacherThere = there;
    updateButton();
}

/// What cannot be done says why.
void ExportPage::updateButton() {
    const bool ready = !m_run->run().isEmpty();
    const QString why = ready                ? QString()
                        : m_run->isEnabled() ? tr("There are no trained students of this plan: train some, or choose "
                                                  "beside it which run's to write.")
                                             : tr("There are no trained students yet: train some first.");
    for (QWidget* const part : std::initializer_list<QWidget*>{m_students, m_format, m_precision}) {
        part->setEnabled(ready);
        part->setToolTip(why);
    }
    m_emulate->setEnabled(ready);
    m_emulate->setToolTip(ready ? tr("Compiles the students as C, in fp32 where that is chosen, else in int8, for the "
                                     "Cortex-M4, M7 and M33 and the RISC-V of QEMU, runs images there and "
                                     "compares.")
                                : why);
    m_ask->setEnabled(ready);
    m_ask->setToolTip(ready
                          ? tr("What each student says of pictures, and all together. Pictures or a folder of them can "
                               "be dropped here, too.")
                          : why);
    m_camera->setEnabled(ready);
    m_camera->setToolTip(ready ? tr("What each student says of what a camera sees, for as long as its window is open.")
                               : why);
    const QString format = m_format->currentData().toString();
    const bool onnx = format == QLatin1String("onnx") || format == QLatin1String("bundle");
    m_teacher->setEnabled(ready && m_students->isChecked() && onnx && m_teacherThere);
    m_teacher->setToolTip(!onnx            ? tr("Teachers are written as ONNX.")
                          : m_teacherThere ? why
                                           : tr("There is no teacher."));
    const ExportWish wanted = wish();
    const bool something =
        wanted.students || !wanted.graph.isEmpty() || !wanted.pictures.isEmpty() || wanted.tables || wanted.report;
    const QString needed = wanted.folder.isEmpty() ? tr("Say into which folder.")
                           : something             ? QString()
                                                   : tr("Tick at least one thing to write.");
    m_export->setEnabled(needed.isEmpty());
    m_export->setToolTip(needed);
    m_open->setEnabled(!wanted.folder.isEmpty());
    m_open->setToolTip(wanted.folder.isEmpty() ? needed : QString());
    m_needed->setText(!needed.isEmpty() ? needed : why);
    m_needed->setVisible(!m_needed->text().isEmpty());
}

void ExportPage::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to write to"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void ExportPage::choosePictures() {
    const QStringList pictures = QFileDialog::getOpenFileNames(
        this, tr("Pictures to ask about"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)"));
    if (!pictures.isEmpty())
        Q_EMIT pictureQuestion(m_run->run(), pictures);
}

void ExportPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    const auto local = [](const QUrl& url) { return url.isLocalFile(); };
    if (m_ask->isEnabled() && !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), local))
        event->acceptProposedAction();
}

void ExportPage::dropEvent(QDropEvent* event) {
    QStringList pictures;
    for (const QUrl& url : event->mimeData()->urls())
        pictures << url.toLocalFile();
    event->acceptProposedAction();
    Q_EMIT pictureQuestion(m_run->run(), pictures);
}

void ExportPage::showWritten(const std::vector<WrittenFile>& files, const QString& summary) {
    m_summary->setText(summary);
    m_files->setRowCount(static_cast<int>(files.size()));
    for (int row = 0; row < m_files->rowCount(); ++row) {
        const WrittenFile& file = files[static_cast<std::size_t>(row)];
        m_files->setItem(row, 0, new QTableWidgetItem(file.path));
        auto* const size = new QTableWidgetItem(figure::bytes(file.bytes));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_files->setItem(row, 1, size);
    }
    m_files->setVisible(!files.empty());
    m_noise->hide();
    m_boards->hide();
    m_verdicts->hide();
}

void ExportPage::showQuantisation(const QuantisationReport& report) {
    m_noise->setReport(report);
    m_noise->show();
}

void ExportPage::showEmulated(const std::vector<EmulatedStudent>& rows, const QString& summary) {
    m_summary->setText(summary);
    m_boards->setRows(rows);
    m_boards->setVisible(!rows.empty());
    m_files->hide();
    m_noise->hide();
    m_verdicts->hide();
}

void ExportPage::showVerdicts(const std::vector<AskedPicture>& rows, const QString& summary) {
    m_summary->setText(summary);
    m_verdicts->setRows(rows);
    m_verdicts->setVisible(!rows.empty());
    m_files->hide();
    m_noise->hide();
    m_boards->hide();
}

}  // namespace nonn
