// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/export_stage.h"

#include "base/file.h"
#include "base/folder_lock.h"
#include "chart/chart_view.h"
#include "image/confusion_matrix_view.h"
#include "pages/export/emulation_table.h"
#include "pages/figure_table.h"
#include "project/output_place.h"
#include "project/shell_script.h"
#include "project/steps_export.h"
#include "project/steps_graph.h"
#include "theme/core_text.h"
#include "workbench/camera/camera_questions.h"
#include "workbench/camera/default_camera.h"
#include "workbench/offered_runs.h"
#include "workbench/picture_questions.h"
#include "workbench/report.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTableView>
#include <QUrl>
#include <utility>

namespace nonn {

namespace {

struct Written {
    std::vector<WrittenFile> files;
    std::optional<double> difference;  ///< of the students, read back
    std::optional<QuantisationReport> quantisation;
};

/// In a folder of exports: the names of what was written there, which may be written again.
constexpr auto recordName = ".nonn-export";

QStringList recorded(const std::filesystem::path& folder) {
    std::error_code ignored;
    const std::filesystem::path file = folder / recordName;
    return std::filesystem::exists(file, ignored)
               ? QString::fromStdString(readFile(file)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

void checkFree(const std::filesystem::path& folder, const std::vector<NamedFile>& files) {
    const QStringList ours = recorded(folder);
    std::error_code ignored;
    for (const NamedFile& file : files) {
        const std::filesystem::path path = folder / file.name.toStdString();
        if (std::filesystem::exists(path, ignored) && !ours.contains(file.name))
            throw badInput(path,
                           Text::tr("is there already and was not written by an export: choose another folder, or "
                                    "remove it first"));
    }
}

void writeDrawn(const std::filesystem::path& folder, const std::vector<NamedFile>& files, const Progress& progress) {
    const FolderLock lock(folder, progress);
    checkFree(folder, files);
    QStringList names = recorded(folder);
    for (const NamedFile& file : files)
        names << file.name;
    names.removeDuplicates();
    if (!files.empty())
        writeFile(folder / recordName, names.join(QLatin1Char('\n')).toStdString() + "\n");
    for (const NamedFile& file : files) {
        progress.check();
        writeFile(folder / file.name.toStdString(), file.content.toStdString());
    }
}

/// "train-accuracy", whatever the language.
QString fileName(const StageController& stage, const QObject& part) {
    return stage.key() + QLatin1Char('-') + part.objectName();
}

Written writeAll(const ProjectFolder& folder, const ExportWish& wish, const std::vector<NamedFile>& ready,
                 const Progress& progress) {
    const std::filesystem::path out = wish.folder.toStdString();
    Written written;
    const auto note = [&](const QString& name) {
        written.files.push_back({name, QFileInfo(QDir(wish.folder).filePath(name)).size()});
    };
    checkOutputFolder(out);
    makeFolder(out);
    checkFree(out, ready);
    if (wish.students) {
        const ExportKind kind = parseExportKind(wish.format.toStdString());
        // A bundle is a folder of its own, beside the other files.
        const QString within = kind == ExportKind::bundle ? QStringLiteral("bundle/") : QString();
        const steps::ExportRequest request{.out = out / within.toStdString(),
                                           .precision = parsePrecision(wish.precision.toStdString()),
                                           .run = wish.run.toStdString(),
                                           .kind = kind,
                                           .teacher = wish.teacher};
        const steps::ExportOutcome outcome =
            steps::exportStudents(folder, request, progress.part(0, 0.7, Text::tr("exporting students")));
        for (const ExportedFile& file : outcome.written.files)
            written.files.push_back({within + QString::fromStdString(file.path), file.bytes});
        if (outcome.written.archive)
            note(QString::fromStdString(outcome.written.archive->path));
        written.difference = outcome.written.maxAbsDifference;
        written.quantisation = outcome.written.quantisation;
    }
    for (const QString& ending : wish.graph) {
        const QString name = QStringLiteral("filter-graph.") + ending;
        steps::exportGraph(folder, out / name.toStdString(), progress.part(0.7, 0.9));
        note(name);
    }
    writeDrawn(out, ready, progress);
    for (const NamedFile& file : ready)
        note(file.name);
    return written;
}

QString summaryOf(const Written& written, const QString& folder) {
    const QString count = ExportStage::tr("%n file(s) written to %1.", nullptr, static_cast<int>(written.files.size()))
                              .arg(QDir::toNativeSeparators(folder));
    if (!written.difference)
        return count;
    return ExportStage::tr("%1 The students, read back, differ from what was trained by at most %2.")
        .arg(count, QLocale().toString(*written.difference, 'g', 2));
}

QString clockOf(const BoardTime& time) {
    return time.seconds ? ExportStage::tr("%1 cycles an instruction at %2 MHz, an estimate; the profile is that of %3")
                              .arg(QLocale().toString(*time.cyclesAnInstruction, 'f', 2),
                                   QLocale().toString(*time.hertz / 1e6, 'f', 0), QString::fromStdString(time.device))
                        : QString();
}

std::vector<EmulatedStudent> rowsOf(const Emulation& emulation) {
    std::vector<EmulatedStudent> rows;
    for (const BoardRun& run : emulation.boards)
        rows.push_back({QStringLiteral("%1 (%2)").arg(QString::fromStdString(run.board),
                                                      QString::fromStdString(findBoard(run.board).processor)),
                        QString::fromStdString(run.student), run.equal, run.instructions, run.flash, run.ram,
                        run.plannedRam, run.stack, run.time.seconds, run.time.deviceSeconds, clockOf(run.time)});
    return rows;
}

QString summaryOf(const Emulation& emulation, const QString& precision) {
    QStringList sentences;
    if (!emulation.boards.empty())
        sentences << ExportStage::tr(
                         "The students in %1, run on emulated boards: time is not that of a board, the rest is.")
                         .arg(precision);
    for (const Emulation::Skipped& board : emulation.skipped)
        sentences
            << ExportStage::tr("%1 was not tried: %2.").arg(QString::fromStdString(board.board), said(board.reason));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

ExportStage::ExportStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent), m_page(new ExportPage), m_frame(new StageFrame(m_page)) {
    m_page->setFolder(
        QDir(QFileInfo(session.path()).absolutePath()).filePath(session.name() + QStringLiteral("-export")));
    connect(m_page, &ExportPage::exportRequested, this, &ExportStage::write);
    connect(m_page, &ExportPage::emulationRequested, this, &ExportStage::emulate);
    connect(m_page, &ExportPage::pictureQuestion, this, &ExportStage::ask);
    setCamera(defaultCamera());
    connect(m_page, &ExportPage::cameraQuestion, this, &ExportStage::askLive);
    // Later: who is told of a job's end may order another.
    connect(&jobs(), &Jobs::changed, this, &ExportStage::writeWhenDrawn, Qt::QueuedConnection);
    connect(m_page, &ExportPage::openFolderRequested, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void ExportStage::setCamera(const MakeFrames& camera) {
    m_camera = camera;
    m_page->offerCamera(static_cast<bool>(camera));
}

void ExportStage::refresh() {
    if (m_wish || showJobState())
        return;
    m_page->setRuns(offeredRuns(*snapshot()));
    m_page->setTeacherThere(snapshot()->info.project.teacher.has_value());
    m_frame->showCurrent();
    setMark(m_written ? StageMark::current : StageMark::empty);
}

std::vector<NamedFile> ExportStage::pictures(const QString& ending) const {
    std::vector<NamedFile> files;
    for (StageController* const stage : m_stages) {
        for (const ChartView* const chart : stage->frame()->view()->findChildren<ChartView*>())
            if (!chart->isEmpty())
                files.push_back({fileName(*stage, *chart) + QLatin1Char('.') + ending,
                                 chart->picture(formatOf(ending), QSize(800, 480)),
                                 stage->title() + QStringLiteral(": ") + chart->title()});
        for (const NamedFile& drawing : stage->drawings(ending))
            files.push_back(drawing);
    }
    return files;
}

/// As its page shows it.
std::vector<ReportTable> ExportStage::evaluation() const {
    std::vector<ReportTable> all;
    for (StageController* const stage : m_stages)
        if (stage->key() == QLatin1String("evaluate"))
            for (const QTableView* const table : stage->frame()->view()->findChildren<QTableView*>())
                if (!table->objectName().isEmpty() && table->model()->rowCount() > 0)
                    all.push_back({stage->title() + QStringLiteral(": ") + table->accessibleName(),
                                   tableLines(ownModel(*table), false)});
    return all;
}

std::vector<NamedFile> ExportStage::tables() const {
    std::vector<NamedFile> files;
    for (StageController* const stage : m_stages) {
        for (const ChartView* const chart : stage->frame()->view()->findChildren<ChartView*>())
            if (!chart->isEmpty())
                files.push_back({fileName(*stage, *chart) + QStringLiteral(".csv"), chart->toCsv().toUtf8()});
        for (const ConfusionMatrixView* const matrix : stage->frame()->view()->findChildren<ConfusionMatrixView*>())
            if (matrix->cells().classes() > 0)
                files.push_back({stage->key() + QStringLiteral("-confusion.csv"),
                                 tableText(matrix->cells().toTable(), TableFormat::csv).toUtf8()});
        for (const QTableView* const table : stage->frame()->view()->findChildren<QTableView*>())
            if (!table->objectName().isEmpty() && table->model()->rowCount() > 0)
                files.push_back({fileName(*stage, *table) + QStringLiteral("-table.csv"),
                                 tableText(ownModel(*table), TableFormat::csv).toUtf8()});
    }
    return files;
}

void ExportStage::write(const ExportWish& wish) {
    m_wish = wish;
    setMark(StageMark::running);
    Q_EMIT said(tr("Drawing all views..."));
    if (wish.tables || wish.report || !wish.pictures.isEmpty())
        for (StageController* const stage : m_stages)
            stage->setWanted(true);
    writeWhenDrawn();
}

void ExportStage::writeWhenDrawn() {
    const auto drawn = [this] {
        return jobs().idle(Lane::reading) && jobs().idle(Lane::asking) && jobs().idle(Lane::live) &&
               jobs().idle(Lane::layout);
    };
    if (!m_wish || !drawn())
        return;
    const ExportWish wish = *std::exchange(m_wish, std::nullopt);
    for (StageController* const stage : m_stages)
        stage->setWanted(false);
    std::vector<NamedFile> ready;
    for (const QString& ending : wish.pictures)
        for (const NamedFile& file : pictures(ending))
            ready.push_back(file);
    if (wish.tables)
        for (const NamedFile& file : tables())
            ready.push_back(file);
    if (!wish.report) {
        writeReady(wish, ready);
        return;
    }
    const auto addReport = [this, wish, ready](const QString& commands) {
        std::vector<NamedFile> files = ready;
        const QString html =
            reportHtml(*snapshot(), session().name(), {pictures(QStringLiteral("png")), evaluation(), commands});
        files.push_back({QStringLiteral("report.html"), html.toUtf8()});
        files.push_back({QStringLiteral("report.pdf"), reportPdf(html)});
        writeReady(wish, files);
    };
    jobs().run<QString>(
        {Lane::reading, tr("Writing the commands"), QStringLiteral("report"), false}, this,
        [folder = session().folder()](const Progress&) {
            return QString::fromStdString(shellScript(*folder, ScriptUntil::exporting));
        },
        addReport, addReport);
}

void ExportStage::writeReady(const ExportWish& wish, const std::vector<NamedFile>& ready) {
    runStep<Written>(
        tr("Exporting"), true,
        [folder = session().folder(), wish, ready](const Progress& progress) {
            return writeAll(*folder, wish, ready, progress);
        },
        [this, folder = wish.folder](const Written& written) {
            m_written = true;
            m_frame->showCurrent();
            m_page->showWritten(written.files, summaryOf(written, folder));
            if (written.quantisation)
                m_page->showQuantisation(*written.quantisation);
        },
        Lane::delivering);
}

void ExportStage::emulate(const QString& run, const QString& precision) {
    steps::EmulateRequest request;
    for (const EmulatedBoard& board : emulatedBoards())
        request.boards.push_back(board.name);
    request.precision = parsePrecision(precision.toStdString());
    request.run = run.toStdString();
    runStep<Emulation>(
        tr("Trying the students on emulated boards"), true,
        [folder = session().folder(), request](const Progress& progress) {
            return steps::emulateStudents(*folder, request, progress);
        },
        [this, precision](const Emulation& emulation) {
            m_frame->showCurrent();
            m_page->showEmulated(rowsOf(emulation), summaryOf(emulation, precision));
        },
        Lane::delivering);
}

void ExportStage::ask(const QString& run, const QStringList& pictures) {
    steps::AskRequest request;
    request.run = run.toStdString();
    for (const QString& picture : pictures)
        request.pictures.emplace_back(picture.toStdString());
    runStep<AskedPictures>(
        tr("Asking about pictures"), true,
        [folder = session().folder(), request](const Progress& progress) {
            return askAbout(*folder, request, progress);
        },
        [this](const AskedPictures& asked) {
            m_frame->showCurrent();
            m_page->showVerdicts(asked.rows, asked.summary);
        },
        Lane::asking);
}

void ExportStage::askLive(const QString& run) {
    CameraQuestions::open(jobs(), Lane::asking, m_camera, liveQuestion(session().folder(), run.toStdString()), m_page);
}

}  // namespace nonn
