// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/teacher/teacher_stage.h"

#include "base/json.h"
#include "model/runtime.h"
#include "model/zoo.h"
#include "project/steps_evaluate.h"
#include "project/steps_teacher.h"
#include "workbench/teacher/teacher_import_dialog.h"
#include "workbench/teacher/teacher_look.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace nonn {

namespace {

/// Of the latest run that was evaluated: its test images saw the teacher too.
struct KnownConfusion {
    std::optional<ConfusionMatrix> matrix;
    std::vector<std::string> classNames;
    std::int64_t images = 0;
};

KnownConfusion readConfusion(const ProjectFolder& folder, const Progress& progress) {
    KnownConfusion known;
    const Project project = folder.read();
    known.classNames = project.digest ? project.digest->classNames : folder.dataset(project, progress)->classNames;
    for (const RunFolder& run : listRuns(folder)) {
        const RunConfig config = run.read();
        if (!run.evaluated() || config.inputs.teacher != project.record(Stage::teacher).revision)
            continue;
        const Evaluation evaluation = steps::readEvaluation(run);
        known.matrix = evaluation.teacherConfusion;
        known.images = evaluation.images;
    }
    return known;
}

/// As "wrn-16-4 (3 of 10 epochs)".
QString progressOf(const StoppedTraining& training) {
    return TeacherStage::tr("%1 (%2 of %n epoch(s))", nullptr, training.settings.loop.epochs)
        .arg(QString::fromStdString(training.settings.architecture))
        .arg(training.epochs.size());
}

}  // namespace

TeacherStage::TeacherStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent),
      m_page(new TeacherPage),
      m_frame(new StageFrame(m_page)),
      m_settings(new TeacherSettings) {
    connect(m_settings, &TeacherSettings::builtinRequested, this, [this] { import({"builtin"}); });
    connect(m_settings, &TeacherSettings::importRequested, this, &TeacherStage::chooseFile);
    connect(m_settings, &TeacherSettings::trainRequested, this, &TeacherStage::train);
    connect(m_settings, &TeacherSettings::resumeRequested, this, &TeacherStage::resume);
}

void TeacherStage::refresh() {
    const Project& project = snapshot()->project();
    const DatasetFacts& dataset = project.dataset;
    m_settings->setBuiltinAvailable(project.source.kind == "fashion-mnist");
    m_settings->trainingForm().setTask({dataset.channels, dataset.height, dataset.width}, dataset.classes,
                                       suggestAugmentation(dataset));
    if (!job())
        m_training.reset();
    showTraining();
    if (showJobState())
        return;
    if (!project.teacher) {
        showEmpty();
        return;
    }
    showTeacher();
    if (snapshot()->teacherRefused) {
        m_frame->showEmpty(tr("This project's teacher is a program (TorchScript) that you have not imported on this "
                              "computer. It does not run before you allow it: do so only where you know where the "
                              "project comes from."),
                           tr("Allow it to run"));
        onAction([this] { allow(); });
        setMark(StageMark::stale);
        return;
    }
    m_frame->showCurrent();
    setMark(StageMark::current);
}

void TeacherStage::showEmpty() {
    setMark(StageMark::empty);
    if (snapshot()->stoppedTeacher) {
        m_frame->showStale(tr("The training of %1 was stopped.").arg(progressOf(*snapshot()->stoppedTeacher)),
                           tr("Go on"));
        onAction([this] { resume(); });
        return;
    }
    const bool shipped = snapshot()->project().source.kind == "fashion-mnist";
    m_frame->showEmpty(tr("A teacher is a large trained classifier. Import one or train one at the right."),
                       shipped ? tr("Use the one that comes with the program") : tr("Import a file..."));
    onAction([this, shipped] { shipped ? import({"builtin"}) : chooseFile(); });
}

/// The curves of the training under way, else of the one that was stopped.
void TeacherStage::showTraining() {
    const std::optional<StoppedTraining>& stopped = snapshot()->stoppedTeacher;
    m_settings->setStopped(stopped && !m_training ? progressOf(*stopped) : QString());
    if (m_training)
        m_page->setTraining(m_training);
    else
        m_page->setTraining(stopped ? std::optional(stopped->epochs) : std::nullopt);
}

void TeacherStage::showTeacher() {
    const Project& project = snapshot()->project();
    const TeacherFacts& teacher = *project.teacher;
    const DatasetFacts& dataset = project.dataset;
    if (snapshot()->scriptTeacher)
        m_page->setDescription(*snapshot()->scriptTeacher);
    else if (!isScriptName(teacher.architecture))
        m_page->setArchitecture(
            makeClassifier(teacher.architecture, {dataset.channels, dataset.height, dataset.width}, dataset.classes));
    m_page->setAccuracy(teacher.validationAccuracy, teacher.testAccuracy);
    m_page->setOrigin(teacher.source == "builtin" ? tr("Comes with the program; trained by it on Fashion-MNIST.")
                      : teacher.source == "trained"
                          ? tr("Trained in this project.")
                          : tr("Imported from %1").arg(QString::fromStdString(teacher.source)));
    if (filled())
        showConfusion();
}

void TeacherStage::showConfusion() {
    jobs().run<KnownConfusion>(
        {Lane::reading, tr("Reading what the teacher confuses"), QStringLiteral("teacher confusion"), false}, this,
        [folder = session().folder()](const Progress& progress) { return readConfusion(*folder, progress); },
        [this](const KnownConfusion& known) {
            m_page->setConfusion(known.matrix, known.classNames,
                                 tr("%Ln test image(s)", nullptr, static_cast<int>(known.images)));
        });
}

void TeacherStage::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(m_frame, tr("Import a teacher"), {}, TeacherLook::files());
    if (!file.isEmpty())
        lookAt(file);
}

void TeacherStage::lookAt(const QString& file) {
    auto* const dialog = new TeacherImportDialog(session(), file, m_frame);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { import(dialog->request()); });
    dialog->open();
}

void TeacherStage::import(const TeacherRequest& request) {
    runStep<steps::TeacherOutcome>(
        tr("Importing the teacher"), snapshot()->project().teacher.has_value(),
        [folder = session().folder(), request](const Progress& progress) {
            return steps::importTeacher(*folder, request, {"auto", Session::threads()}, progress);
        },
        [this](const steps::TeacherOutcome&) {
            Q_EMIT said(tr("The teacher is there; what was made from another is out of date."));
        });
}

void TeacherStage::allow() {
    jobs().run<std::string>(
        {Lane::project, tr("Allowing the teacher to run")}, this,
        [folder = session().folder()](const Progress& progress) { return steps::trustTeacher(*folder, progress); },
        [this](const std::string&) { session().reload(); }, [this](const QString& reason) { refuse(reason); });
}

void TeacherStage::train(TeacherTrainingSettings settings) {
    settings.arithmetic = fastestArithmetic();
    const std::optional<StoppedTraining>& stopped = snapshot()->stoppedTeacher;
    if (!stopped || toJson(stopped->settings) == toJson(settings)) {
        begin(settings, false);
        return;
    }
    auto* const question = new QMessageBox(
        QMessageBox::Question, tr("A training was stopped"),
        tr("The training of %1 was stopped and can go on. A training with other settings takes its place.")
            .arg(progressOf(*stopped)),
        QMessageBox::Cancel, m_frame);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("anew"));
    const QPushButton* const anew = question->addButton(tr("Begin anew"), QMessageBox::DestructiveRole);
    connect(anew, &QPushButton::clicked, this, [this, settings] { begin(settings, true); });
    question->open();
}

void TeacherStage::resume() {
    if (snapshot()->stoppedTeacher)
        begin(snapshot()->stoppedTeacher->settings, false);
}

void TeacherStage::begin(const TeacherTrainingSettings& settings, bool anew) {
    const std::optional<StoppedTraining>& stopped = snapshot()->stoppedTeacher;
    m_training = stopped && !anew ? stopped->epochs : std::vector<TeacherEpoch>();
    const auto told = heardBy(this, &TeacherStage::epochDone);
    runStep<steps::TeacherOutcome>(
        tr("Training %1").arg(QString::fromStdString(settings.architecture)), true,
        [folder = session().folder(), settings, anew, told](const Progress& progress) {
            if (anew)
                discardTeacherTraining(*folder, TeacherTrainingLock(*folder));
            return steps::trainTeacher(*folder, settings, {"auto", Session::threads()}, progress, told);
        },
        [this](const steps::TeacherOutcome&) { Q_EMIT said(tr("The teacher is trained.")); });
    showTraining();
}

void TeacherStage::epochDone(const TeacherEpoch& epoch) {
    if (!m_training)
        return;
    m_training->push_back(epoch);
    showTraining();
}

QString TeacherStage::stoppedText() const {
    return m_training ? tr("Stopped: the training is saved where it was and can go on.")
                      : StageController::stoppedText();
}

}  // namespace nonn
