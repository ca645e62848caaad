// SPDX-License-Identifier: GPL-3.0-or-later
// Questions asked of nodes that are killed, stopped and started again by chance, two for the last student: every answer
// is compared with what the students that answered say here, every time with the deadline, and what the asking process
// takes before and after:
//     endurance_bench BUNDLE QUESTIONS [SEED [QUESTIONS-A-SECOND]]
// Ends with status 1 where anything was wrong, or more than 8 MiB were kept after the first tenth.
#include "base/error.h"
#include "deliver/bundle/bundle.h"
#include "node/endurance.h"

#include <cstdio>
#include <cstdlib>

using namespace nonn;

namespace {

constexpr std::int64_t mostKeptKiB = 8 * 1024;

void print(const EnduranceSample& sample) {
    std::printf("after %7lld questions: %6lld KiB resident, %3d files, %3d threads\n",
                static_cast<long long>(sample.questions), static_cast<long long>(sample.residentKiB), sample.files,
                sample.threads);
    std::fflush(stdout);
}

void print(const EnduranceReport& report) {
    const FailingNodes::Counts& happened = report.happened;
    std::printf("%lld events: %lld killed, %lld asked to end, %lld stopped, %lld went on, %lld started again\n",
                static_cast<long long>(happened.all()), static_cast<long long>(happened.killed),
                static_cast<long long>(happened.askedToEnd), static_cast<long long>(happened.stopped),
                static_cast<long long>(happened.wentOn), static_cast<long long>(happened.started));
    std::printf("%lld questions: %lld answered by all, %lld by some, %lld by nobody; for %lld another node was asked\n",
                static_cast<long long>(report.questions()), static_cast<long long>(report.complete),
                static_cast<long long>(report.partly), static_cast<long long>(report.unanswered),
                static_cast<long long>(report.hedged));
    std::printf("longest %.1f ms, of those that all answered %.1f ms\n", report.longest, report.longestComplete);
    for (const std::string& fault : report.faults)
        std::printf("WRONG: %s\n", fault.c_str());
}

int run(int argc, char** argv) {
    EnduranceTask task;
    task.bundle = argv[1];
    task.questions = std::atoll(argv[2]);
    task.seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : task.seed;
    task.perSecond = argc > 4 ? std::atof(argv[4]) : task.perSecond;
    const int students = Bundle::read(task.bundle, {}).manifest().students();
    for (int student = 0; student < students; ++student)
        task.students.push_back(student);
    task.students.push_back(students - 1);
    const EnduranceReport report = endure(task, [](const EnduranceSample& sample) { print(sample); });
    print(report);
    const EnduranceSample& early = report.samples[1];
    const EnduranceSample& late = report.samples.back();
    const bool kept = late.residentKiB - early.residentKiB > mostKeptKiB || late.files > report.samples[0].files;
    if (kept)
        std::printf("WRONG: something was kept\n");
    return kept || !report.faults.empty() || report.questions() != task.questions ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "endurance_bench BUNDLE QUESTIONS [SEED [QUESTIONS-A-SECOND]]\n");
        return 2;
    }
    try {
        return run(argc, argv);
    } catch (const Error& error) {
        std::fprintf(stderr, "endurance_bench: %s\n", error.what());
        return 1;
    }
}
