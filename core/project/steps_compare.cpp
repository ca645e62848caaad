// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_compare.h"

#include "base/file.h"
#include "base/folder_lock.h"
#include "base/json.h"
#include "base/log.h"
#include "evaluate/comparison_training.h"
#include "evaluate/evaluate.h"
#include "evaluate/subset_fusion.h"
#include "model/counts.h"
#include "model/zoo.h"
#include "project/asked_images.h"
#include "project/compare_ground.h"
#include "project/curve_writer.h"
#include "project/project_teacher.h"
#include "project/stopwatch.h"
#include "project/training_images.h"
#include "train/divergence.h"

namespace nonn::steps {

namespace {

namespace fs = std::filesystem;

/// What the teacher needs as deployed; one that is not of the zoo is taken as it is.
std::int64_t bytesOf(const TeacherDescription& teacher, Precision precision) {
    if (isScriptName(teacher.name))
        return teacher.parameters * bytesPerElement(precision);
    return deployedBytes(makeClassifier(teacher.name, teacher.image, teacher.classes), precision);
}

ComparisonCell cellOf(const ComparedCell& compared) {
    ComparisonCell cell;
    cell.row = compared.row->name;
    cell.seed = compared.seed;
    cell.costs = costsOf(compared.setup.plan);
    return cell;
}

/// Trains and measures cells one after the other; the teacher, its answers to test images and to the training images of
/// a seed are there when they are first needed.
class Comparer {
public:
    Comparer(const ProjectFolder& folder, const CompareGround& ground, const Machine& machine)
        : m_folder(folder),
          m_ground(ground),
          m_machine(machine),
          m_device(chooseDevice(machine.device)),
          m_teacher(readTeacher(folder, ground.project())) {}

    /// Nothing where another program is at it.
    std::optional<ComparisonCell> finish(const ComparedCell& compared, const Progress& progress) {
        makeFolder(compared.folder.path());
        const FolderLock lock(compared.folder.path(), FolderLock::Wait::no);
        if (!lock.held()) {
            log(LogLevel::info,
                Text::tr("%1 with seed %2 is left to %3", compared.row->name, compared.seed, lock.holder()));
            return std::nullopt;
        }
        if (auto other = compared.folder.result()) {
            if (!lacksFittedSubsets(*compared.row, *other))
                return other;
            other->fittedSubsets = fittedSubsets(readNonnNetwork(compared.folder.path()), progress);
            compared.folder.writeResult(*other);
            return other;
        }
        const ComparisonCell cell = compared.row->kind == RowKind::teacher ? measureTeacher(compared, progress)
                                                                           : trainAndMeasure(compared, progress);
        compared.folder.writeResult(cell);
        return cell;
    }

private:
    const Dataset& dataset(const Progress& progress) {
        if (!m_dataset)
            m_dataset = m_folder.dataset(m_ground.project(), progress);
        return *m_dataset;
    }

    void beginSeed(const ComparedCell& compared, const Progress& progress) {
        if (m_answers && m_seed == compared.seed)
            return;
        m_seed = compared.seed;
        m_answers.reset();
        m_training = withFewerTrainingImages(dataset(progress), compared.config.training.images, compared.seed);
        m_answers = answersFor(m_training, m_teacher, compared.config.training.settings);
    }

    /// Kept in the project's folder, for all rows and for the next time.
    const TeacherPass& testPass(const Progress& progress) {
        if (m_testPass)
            return *m_testPass;
        const int revision = m_ground.project().record(Stage::teacher).revision;
        const fs::path file = compareFolder(m_folder) / ("teacher" + std::to_string(revision) + "_test.pt");
        std::error_code ignored;
        const Images& images = dataset(progress).test;
        if (fs::exists(file, ignored))
            m_testPass = readTeacherPass(file);
        if (m_testPass && m_testPass->labels == images.labels)
            return *m_testPass;
        const PassSettings settings{fastestArithmetic(), m_machine.threads, m_device};
        m_testPass = askTeacher(m_teacher, images, Split::test, settings, progress);
        writeTeacherPass(file, *m_testPass);
        return *m_testPass;
    }

    ComparisonCell measureTeacher(const ComparedCell& compared, const Progress& progress) {
        const TeacherDescription& description = m_teacher.network.description();
        ComparisonCell cell = cellOf(compared);
        cell.costs.architectures = {description.name};
        cell.costs.parameters = description.parameters;
        cell.costs.macs = description.macs;
        cell.costs.deployedBytes = bytesOf(description, m_ground.basis().precision);
        cell.costs.bytesPerImage = messageBytes(Message::logits, description.features.channels, description.classes,
                                                m_ground.basis().precision);
        cell.accuracy = accuracyOf(testPass(progress));
        cell.validationAccuracy = m_ground.project().teacher->validationAccuracy.value_or(0);
        cell.subsets = {1.0 / description.classes, cell.accuracy};
        return cell;
    }

    ComparisonCell trainAndMeasure(const ComparedCell& compared, const Progress& progress) {
        ComparisonCell cell = cellOf(compared);
        const Progress training = progress.part(0, 0.9, Text::tr("%1, seed %2", cell.row, cell.seed));
        keepBasis(compared);
        try {
            const TrainedRow trained = train(compared, training);
            cell.validationAccuracy = trained.validationAccuracy;
            cell.seconds = trained.seconds;
            writeNonnNetwork(compared.folder.path(), trained.network);
            const Evaluation evaluation = measure(trained.network, progress.part(0.9, 0.95));
            writeJson(compared.folder.file("evaluation.json"), nonn::toJson(evaluation));
            cell.accuracy = evaluation.fusedAccuracy;
            cell.subsets = subsetAccuracies(evaluation);
            if (lacksFittedSubsets(*compared.row, cell))
                cell.fittedSubsets = fittedSubsets(trained.network, progress.part(0.95, 1));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::failed)
                throw;
            log(LogLevel::warning, error.text());
            cell.failure = error.text();
        }
        return cell;
    }

    static void keepBasis(const ComparedCell& compared) {
        writeJson(compared.folder.file("config.json"), nonn::toJson(compared.config));
        writeJson(compared.folder.file("plan.json"), nonn::toJson(compared.setup.plan));
        if (compared.setup.partition)
            writeJson(compared.folder.file("partition.json"), nonn::toJson(*compared.setup.partition));
    }

    TrainedRow train(const ComparedCell& compared, const Progress& progress) {
        const DistillationSettings& settings = compared.config.training.settings;
        useThreadsHere(settings.threads);
        beginSeed(compared, progress.part(0, 0.01));
        CurveWriter curves(compared.folder.file("metrics.csv"), compared.folder.file("moments.csv"));
        const bool curve = compared.row->kind != RowKind::ensemble;  // whose members have one each
        return trainRow({*compared.row, compared.setup, m_training, m_teacher, m_answers}, settings, m_device,
                        compared.folder.path(), curve ? curves.listener() : DistillationListener(),
                        progress.part(0.01, 1));
    }

    /// Fitted on validation images, which no student has learned by heart.
    std::vector<double> fittedSubsets(const NonnNetwork& network, const Progress& progress) {
        const Dataset& data = dataset(progress);
        return fittedSubsetAccuracies(network, data.validation, data.test, measuring(),
                                      EvaluationSettings().imagesAtOnce, progress);
    }

    PassSettings measuring() const { return {Arithmetic::fp32, m_machine.threads, m_device}; }

    Evaluation measure(const NonnNetwork& network, const Progress& progress) {
        const Images& images = dataset(progress).test;
        EvaluationSettings settings;
        settings.pass = measuring();
        settings.teacherArithmetic = fastestArithmetic();
        const TeacherDescription& teacher = m_teacher.network.description();
        if (countKept(images.count(), teacher.features.channels, teacher.classes) < images.count())
            return evaluate(m_teacher, network, images, Split::test, settings, progress);
        return evaluate(m_teacher, testPass(progress.part(0, 0.5)), network, images, settings, progress.part(0.5, 1));
    }

    const ProjectFolder& m_folder;
    const CompareGround& m_ground;
    Machine m_machine;
    c10::Device m_device;
    Teacher m_teacher;
    std::shared_ptr<const Dataset> m_dataset;
    std::uint64_t m_seed = 0;
    Dataset m_training;
    std::shared_ptr<TeacherAnswers> m_answers;  ///< to m_training
    std::optional<TeacherPass> m_testPass;
};

/// `unfinished`: how many are not there or not whole. `looks`: at the test images.
CompareOutcome outcomeOf(const CompareGround& ground, const std::vector<ComparisonCell>& cells, std::size_t unfinished,
                         std::int64_t looks) {
    CompareOutcome outcome;
    outcome.comparison = ground.table(cells);
    outcome.finished = static_cast<int>(ground.cells().size() - unfinished);
    outcome.wished = static_cast<int>(ground.cells().size());
    outcome.testLooks = looks;
    return outcome;
}

/// Of which there are figures; `rest` are those of which there are none, or not all.
std::vector<ComparisonCell> finishedCells(const CompareGround& ground, std::vector<const ComparedCell*>& rest) {
    std::vector<ComparisonCell> finished;
    for (const ComparedCell& compared : ground.cells()) {
        auto cell = compared.folder.result();
        if (!cell || lacksFittedSubsets(*compared.row, *cell))
            rest.push_back(&compared);
        if (cell)
            finished.push_back(*std::move(cell));
    }
    return finished;
}

void put(std::vector<ComparisonCell>& cells, ComparisonCell cell) {
    std::erase_if(cells, [&](const ComparisonCell& old) { return old.row == cell.row && old.seed == cell.seed; });
    cells.push_back(std::move(cell));
}

}  // namespace

CompareOutcome compare(const ProjectFolder& folder, const CompareRequest& request, const Machine& machine,
                       const Progress& progress, const CompareListener& listener) {
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    const CompareGround ground(folder, request, machine);
    makeFolder(compareFolder(folder));
    writeJson(compareFolder(folder) / "request.json", nonn::toJson(request));
    std::vector<const ComparedCell*> rest;
    std::vector<ComparisonCell> finished = finishedCells(ground, rest);
    std::int64_t looks = ground.project().testLooks;
    std::size_t unfinished = rest.size();
    const auto tell = [&] {
        CompareOutcome outcome = outcomeOf(ground, finished, unfinished, looks);
        outcome.seconds = watch.seconds();
        if (listener)
            listener(outcome);
        return outcome;
    };
    tell();
    if (rest.empty())
        return tell();
    Comparer comparer(folder, ground, machine);
    folder.update([&](Project& changed) { looks = ++changed.testLooks; });
    const auto count = static_cast<double>(rest.size());
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const Progress part = progress.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        if (auto cell = comparer.finish(*rest[i], part)) {
            put(finished, *std::move(cell));
            --unfinished;
            tell();
        }
    }
    progress.report(1);
    rest.clear();
    finished = finishedCells(ground, rest);  // with what other programs have finished meanwhile
    unfinished = rest.size();
    return tell();
}

CompareOutcome comparison(const ProjectFolder& folder, const CompareRequest& request, const Machine& machine) {
    const CompareGround ground(folder, request, machine);
    std::vector<const ComparedCell*> rest;
    const std::vector<ComparisonCell> finished = finishedCells(ground, rest);
    return outcomeOf(ground, finished, rest.size(), ground.project().testLooks);
}

std::optional<CompareRequest> lastCompareRequest(const ProjectFolder& folder) {
    const fs::path file = compareFolder(folder) / "request.json";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return std::nullopt;
    return compareRequestFromJson(file, readJson(file));
}

Json toJson(const CompareOutcome& outcome) {
    Json json = nonn::toJson(outcome.comparison);
    json["finished"] = outcome.finished;
    json["wished"] = outcome.wished;
    json["test_set_looks"] = outcome.testLooks;
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
