// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/company.h"

#include "base/caught_error.h"
#include "base/free_port.h"
#include "made_images.h"
#include "train/distillation.h"
#include "train/teacher_training.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/full.h>
#include <ATen/ops/norm.h>
#include <ATen/ops/sub.h>

#include <QTemporaryDir>
#include <QtTest>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

const c10::Device cpu(c10::kCPU);
constexpr std::chrono::seconds patience{120};
/// What sums of floats in another order come to in some steps of a training, relative to the whole: in losses and in
/// weights.
constexpr double rounding = 1e-3;
constexpr double amplified = 0.02;

Launch launchOf(int rank, int size, std::uint16_t port) {
    Launch launch;
    launch.rank = rank;
    launch.size = launch.localSize = size;
    launch.port = port;
    return launch;
}

/// `work` of each process, in a thread of its own. Returns what each threw.
template <typename Work>
std::vector<std::optional<Error>> inCompany(int size, const Work& work, std::chrono::seconds timeout = patience) {
    const std::uint16_t port = freePort();
    std::vector<std::optional<Error>> thrown(static_cast<std::size_t>(size));
    std::vector<std::thread> threads;
    for (int rank = 0; rank < size; ++rank)
        threads.emplace_back([&, rank] {
            thrown[static_cast<std::size_t>(rank)] = caughtError([&] {
                Company company(launchOf(rank, size, port), timeout);
                work(company);
            });
        });
    for (std::thread& thread : threads)
        thread.join();
    return thrown;
}

/// Fails the test where any process threw.
template <typename Work>
void together(int size, const Work& work) {
    for (const std::optional<Error>& error : inCompany(size, work))
        QVERIFY2(!error, error ? error->what() : "");
}

TeacherTrainingSettings teacherSettings() {
    TeacherTrainingSettings settings;
    settings.architecture = "wrn-10-0.25";  // 16 filters
    settings.loop = {.epochs = 2, .batchSize = 14, .learningRate = 0.02};
    settings.augmentation = {1, false};
    return settings;
}

DistillationSettings jointSettings() {
    DistillationSettings settings;
    settings.loop = {.epochs = 2, .batchSize = 14, .learningRate = 0.02};
    settings.augmentation = {1, false};
    settings.deviceDropout = 0.3;
    settings.threads = 1;
    return settings;
}

/// As wholes: rounding puts some ReLU's input to the other side of zero, and a training goes on from there.
void compareState(const StateDict& found, const StateDict& expected) {
    for (const auto& [name, tensor] : expected)
        QVERIFY2(at::norm(at::sub(found.at(name), tensor)).item().toDouble() <=
                     amplified * at::norm(tensor).item().toDouble(),
                 name.c_str());
}

}  // namespace

/// Several processes (here threads, each with what a process has) train one network to the result of one.
class CompanyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_dataset = madeDataset();
        const QTemporaryDir folder;
        m_teacher = trainTeacher(m_dataset, teacherSettings(), cpu, path(folder) / "teacher", {});
        for (int filter = 0; filter < 16; ++filter)
            m_filters[static_cast<std::size_t>(filter % 2)].push_back(filter);
        m_joint = distil(task(), jointSettings(), cpu, path(folder) / "joint", {}, {});
    }

    void dividesABatchWithoutRest() {
        for (const int size : {2, 3, 4})
            for (const std::int64_t count : {8, 13, 64}) {
                std::int64_t next = 0;
                for (int rank = 0; rank < size; ++rank) {
                    const Share share = shareOf(count, rank, size);
                    QCOMPARE(share.first, next);
                    next += share.count;
                }
                QCOMPARE(next, count);
            }
    }

    void sumsAndShares() {
        together(3, [](Company& company) {
            at::Tensor values = at::full({4}, company.rank() + 1.0);
            company.sum(values);
            if (values[3].item<double>() != 6)
                throw badInput({}, Text::verbatim("the sum"));
            if (company.share(company.leads() ? std::string(3000, 'x') : "") != std::string(3000, 'x'))
                throw badInput({}, Text::verbatim("the bytes"));
            if (!company.any(company.rank() == 2) || company.any(false))
                throw badInput({}, Text::verbatim("the wish"));
        });
    }

    void aTeacherIsAsOfOneProcess_data() { sizes(); }
    void aTeacherIsAsOfOneProcess() {
        QFETCH(int, size);
        const QTemporaryDir folder;
        std::map<int, TeacherTraining> trained;
        std::mutex mutex;
        together(size, [&](Company& company) {
            TeacherTraining mine = trainTeacher(m_dataset, teacherSettings(), cpu,
                                                path(folder) / std::to_string(company.rank()), {}, {}, &company);
            const std::lock_guard lock(mutex);
            trained.emplace(company.rank(), std::move(mine));
        });
        for (const auto& [rank, training] : trained) {
            QCOMPARE(training.epochs.size(), m_teacher->epochs.size());
            for (std::size_t i = 0; i < training.epochs.size(); ++i)
                QVERIFY(std::abs(training.epochs[i].trainingLoss / m_teacher->epochs[i].trainingLoss - 1) < rounding);
            compareState(training.teacher.network.zoo()->state(), m_teacher->teacher.network.zoo()->state());
            QCOMPARE(fs::exists(path(folder) / std::to_string(rank)), rank == 0);
        }
    }

    void studentsAreAsOfOneProcess_data() { sizes(); }
    void studentsAreAsOfOneProcess() {
        QFETCH(int, size);
        const QTemporaryDir folder;
        std::map<int, Distillation> made;
        std::mutex mutex;
        together(size, [&](Company& company) {
            Distillation mine =
                distil(task(&company), jointSettings(), cpu, path(folder) / std::to_string(company.rank()), {}, {});
            const std::lock_guard lock(mutex);
            made.emplace(company.rank(), std::move(mine));
        });
        for (const auto& [rank, distillation] : made) {
            for (std::size_t i = 0; i < distillation.epochs.size(); ++i)
                QVERIFY(std::abs(distillation.epochs[i].loss / m_joint.epochs[i].loss - 1) < rounding);
            QCOMPARE(distillation.bestEpoch, m_joint.bestEpoch);
            compareState(stateOf(distillation.network), stateOf(m_joint.network));
            QCOMPARE(fs::exists(path(folder) / std::to_string(rank)), rank == 0);
        }
    }

    /// One that is asked to stop stops all, and what is saved is gone on with by another number of processes.
    void stoppedByOneItGoesOnWithAnotherNumber() {
        const QTemporaryDir folder;
        const auto errors = inCompany(2, [&](Company& company) {
            const CancelToken stop;
            if (company.rank() == 1)
                stop.request();
            distil(task(&company), jointSettings(), cpu, path(folder) / std::to_string(company.rank()), {},
                   Progress({}, stop));
        });
        for (const std::optional<Error>& error : errors)
            QVERIFY(error && error->code() == ErrorCode::cancelled);
        const fs::path checkpoint = path(folder) / "0";
        QVERIFY(fs::exists(checkpoint) && !fs::exists(path(folder) / "1"));
        const Distillation alone = distil(task(), jointSettings(), cpu, checkpoint, {}, {});
        QVERIFY(std::abs(alone.epochs.back().loss - m_joint.epochs.back().loss) < 1e-5);
        compareState(stateOf(alone.network), stateOf(m_joint.network));
    }

    void whoIsGoneOrSilentEndsAll() {
        const auto gone = inCompany(3, [](Company& company) {
            if (company.rank() == 1)
                return;
            for (;;)
                company.any(false);
        });
        QVERIFY(!gone[1]);
        for (const int rank : {0, 2})
            QVERIFY2(gone[static_cast<std::size_t>(rank)] && gone[static_cast<std::size_t>(rank)]->reason().find(
                                                                 "another one has ended") != std::string::npos,
                     gone[static_cast<std::size_t>(rank)]->what());
        std::mutex mutex;
        std::condition_variable told;
        bool noticed = false;
        const auto silent = inCompany(
            2,
            [&](Company& company) {
                if (company.rank() == 1) {
                    std::unique_lock lock(mutex);
                    told.wait(lock, [&] { return noticed; });
                    return;
                }
                const auto error = caughtError([&] { company.any(false); });
                {
                    const std::lock_guard lock(mutex);
                    noticed = true;
                }
                told.notify_all();
                if (error)
                    throw Error(*error);
            },
            std::chrono::seconds(5));
        QVERIFY(silent[0] && silent[0]->reason().find("heard nothing of another one for 5 s") != std::string::npos);
    }

    void whoDoesNotComeIsNotWaitedForForever() {
        COMPARE_ERROR(Company(launchOf(0, 2, freePort()), std::chrono::seconds(1)), ErrorCode::failed, fs::path(),
                      "process 0 of 2 has not met the others");
    }

    void onlyJointModeIsTrainedTogether() {
        DistillationSettings settings = jointSettings();
        settings.mode = DistillationMode::independent;
        for (const std::optional<Error>& error :
             inCompany(2, [&](Company& company) { distil(task(&company), settings, cpu, {}, {}, {}); }))
            QVERIFY(error && error->reason().find("joint mode only") != std::string::npos);
    }

private:
    static void sizes() {
        QTest::addColumn<int>("size");
        QTest::addRow("two") << 2;
        QTest::addRow("four") << 4;
    }

    static fs::path path(const QTemporaryDir& folder) { return fs::path(folder.path().toStdString()); }

    DistillationTask task(Company* company = nullptr) const {
        return {.dataset = m_dataset,
                .teacher = m_teacher->teacher,
                .architectures = m_architectures,
                .filters = m_filters,
                .company = company};
    }

    Dataset m_dataset;
    std::optional<TeacherTraining> m_teacher;
    Distillation m_joint;
    std::vector<std::string> m_architectures{"wrn-10-0.25", "wrn-10-0.5"};
    std::vector<std::vector<int>> m_filters{{}, {}};
};

QTEST_GUILESS_MAIN(CompanyTest)
#include "company_test.moc"
