// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/endurance.h"

#include "base/error.h"
#include "infer/bundle_network.h"
#include "infer/infer.h"
#include "serve/gather/gatherer.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <fstream>
#include <iterator>
#include <memory>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace nonn {

namespace {

constexpr std::size_t mostFaults = 20;
constexpr std::size_t images = 16;
constexpr std::chrono::seconds backWithin{60};
constexpr std::chrono::seconds neverAfter{30};

double millisecondsSince(Clock::time_point begun) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

int entriesOf(const char* folder) {
    return static_cast<int>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

/// Made images, and what each student says of them in this process.
class Known {
public:
    Known(const Bundle& bundle, std::uint64_t seed)
        : m_manifest(bundle.manifest()), m_fusion(bundle, m_manifest.precision) {
        Generator chance = Generator(seed).stream("images");
        std::vector<BundleStudent> students;
        for (int p = 0; p < m_manifest.students(); ++p)
            students.emplace_back(bundle, p, m_manifest.precision);
        for (std::size_t i = 0; i < images; ++i) {
            std::vector<std::uint8_t>& pixels = m_pixels.emplace_back();
            std::vector<float> values;
            for (std::int64_t k = 0; k < m_manifest.preparation.image.elements(); ++k) {
                pixels.push_back(static_cast<std::uint8_t>(chance.below(256)));
                values.push_back(static_cast<float>(pixels.back()) / 255.0f);
            }
            std::vector<std::vector<float>>& shares = m_shares.emplace_back();
            for (BundleStudent& student : students)
                shares.push_back(student.run(values).logits);
        }
    }

    const std::vector<std::uint8_t>& pixels(std::size_t image) const { return m_pixels[image]; }

    /// What is wrong with an answer; empty: nothing.
    std::string wrong(std::size_t image, const Gathered& gathered, const std::vector<int>& served) const {
        std::vector<std::span<const float>> shares;
        std::vector<int> alive;
        for (std::size_t p = 0; p < m_shares[image].size(); ++p) {
            const Gathered::Student& student = gathered.students[p];
            if (!student.node) {
                shares.emplace_back();
                if (!student.share.empty() || student.why.empty())
                    return "student " + std::to_string(p) + " is missing, with an answer or without a reason";
                continue;
            }
            if (served[static_cast<std::size_t>(*student.node)] != static_cast<int>(p))
                return "student " + std::to_string(p) + " is answered for by a node that has another";
            if (student.share != m_shares[image][p])
                return "student " + std::to_string(p) + " says something else";
            shares.emplace_back(m_shares[image][p]);
            alive.push_back(static_cast<int>(p));
        }
        std::vector<std::vector<float>> expected;
        if (!alive.empty())
            expected.push_back(m_fusion.sum(shares));
        if (gathered.logits != expected)
            return "the students that answered are not added up";
        return gathered.accuracy == accuracyOf(m_manifest, alive) ? "" : "the accuracy is of another set of students";
    }

private:
    BundleManifest m_manifest;
    BundleFusion m_fusion;
    std::vector<std::vector<std::uint8_t>> m_pixels;
    std::vector<std::vector<std::vector<float>>> m_shares;  ///< of each image, of each student
};

class Endurance {
public:
    Endurance(const EnduranceTask& task, const std::function<void(const EnduranceSample&)>& tell)
        : m_task(task),
          m_tell(tell),
          m_bundle(Bundle::read(task.bundle, {})),
          m_known(m_bundle, task.seed),
          m_nodes(task.bundle, task.students, task.pace, task.seed) {
        GatherOptions options;
        options.deadline = task.deadline;
        options.seed = task.seed;
        m_gatherer = std::make_unique<Gatherer>(m_bundle, m_nodes.addresses(), options);
        m_gatherer->acquaint({});
    }

    EnduranceReport run() {
        expectAllThere("at first");
        sample();
        if (!askAll())
            m_gatherer.reset();
        m_nodes.recover();
        if (m_gatherer)
            expectAllThere("after all");
        sample();
        m_report.happened = m_nodes.counts();
        return std::move(m_report);
    }

private:
    /// False where some never end.
    bool askAll() {
        const auto begun = Clock::now();
        std::int64_t asked = 0;
        const std::int64_t tenth = std::max<std::int64_t>(1, m_task.questions / 10);
        auto heardOfLast = begun;
        while (m_answered < m_task.questions) {
            m_nodes.happen(Clock::now());
            const double due = static_cast<double>(asked) / m_task.perSecond;
            const bool now = millisecondsSince(begun) >= 1000 * due;
            std::unique_lock lock(m_mutex);
            if (asked < m_task.questions && now && m_open < m_task.inFlight) {
                ++m_open;
                lock.unlock();
                ask(asked++);
                heardOfLast = Clock::now();
                if (asked % tenth == 0 && asked < m_task.questions)
                    sample();
                continue;
            }
            m_changed.wait_for(lock, std::chrono::milliseconds(1));
            if (asked == m_task.questions && Clock::now() - heardOfLast > m_task.deadline + neverAfter) {
                fault("questions that never ended: " + std::to_string(m_open));
                return false;
            }
        }
        return true;
    }

    void ask(std::int64_t number) {
        const std::size_t image = static_cast<std::size_t>(number) % images;
        const auto begun = Clock::now();
        m_gatherer->ask(m_known.pixels(image), [this, number, image, begun](const Gathered& gathered) {
            take(number, image, millisecondsSince(begun), gathered);
        });
    }

    void take(std::int64_t number, std::size_t image, double took, const Gathered& gathered) {
        const std::string wrong = m_known.wrong(image, gathered, m_task.students);
        const std::lock_guard lock(m_mutex);
        const auto most = static_cast<double>((m_task.deadline + m_task.slack).count());
        const std::string which = "question " + std::to_string(number) + ": ";
        if (!wrong.empty())
            fault(which + wrong);
        if (took > most)
            fault(which + "took " + std::to_string(took) + " ms");
        const std::size_t missing = gathered.missing().size();
        ++(missing == 0                          ? m_report.complete
           : missing == gathered.students.size() ? m_report.unanswered
                                                 : m_report.partly);
        m_report.hedged +=
            std::ranges::any_of(gathered.students, [](const auto& one) { return one.asked > 1; }) ? 1 : 0;
        m_report.longest = std::max(m_report.longest, took);
        if (missing == 0)
            m_report.longestComplete = std::max(m_report.longestComplete, took);
        ++m_answered;
        --m_open;
        m_changed.notify_all();
    }

    /// Each node is met in the end, and all students answer.
    void expectAllThere(const std::string& when) {
        const auto begun = Clock::now();
        const auto ready = [this] {
            return std::ranges::all_of(m_gatherer->nodes(),
                                       [](const NodeReport& node) { return node.state == NodeState::ready; });
        };
        while (!ready() && Clock::now() - begun < backWithin)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        for (const NodeReport& node : m_gatherer->nodes())
            if (node.state != NodeState::ready)
                fault(when + " " + node.at.text() + " is not ready: " + node.why.english());
        const Gathered gathered = m_gatherer->ask(m_known.pixels(0));
        if (!gathered.missing().empty())
            fault(when + " somebody is missing");
        if (const std::string wrong = m_known.wrong(0, gathered, m_task.students); !wrong.empty())
            fault(when + " " + wrong);
    }

    void sample() {
        EnduranceSample sample;
        sample.questions = m_answered;
        std::int64_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages >> pages;
        sample.residentKiB = pages * ::sysconf(_SC_PAGESIZE) / 1024;
        sample.files = entriesOf("/proc/self/fd");
        sample.threads = entriesOf("/proc/self/task");
        m_report.samples.push_back(sample);
        if (m_tell)
            m_tell(sample);
    }

    void fault(std::string what) {
        if (m_report.faults.size() < mostFaults)
            m_report.faults.push_back(std::move(what));
    }

    const EnduranceTask& m_task;
    const std::function<void(const EnduranceSample&)>& m_tell;
    Bundle m_bundle;
    Known m_known;
    FailingNodes m_nodes;
    std::mutex m_mutex;  ///< of the report but for samples, and of the next
    std::condition_variable m_changed;
    int m_open = 0;
    std::atomic<std::int64_t> m_answered = 0;  ///< questions
    EnduranceReport m_report;
    std::unique_ptr<Gatherer> m_gatherer;  ///< goes first: it tells the others
};

}  // namespace

EnduranceReport endure(const EnduranceTask& task, const std::function<void(const EnduranceSample&)>& tell) {
    return Endurance(task, tell).run();
}

}  // namespace nonn
