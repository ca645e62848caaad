// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/steps_distil.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "project/steps_graph.h"
#include "project/steps_new.h"
#include "project/steps_partition.h"
#include "project/steps_plan.h"
#include "project/steps_simulate.h"

#include <cstdint>
#include <filesystem>

namespace nonn::steps {

/// How much work the demo does.
struct DemoScale {
    std::int64_t graphImages;     ///< validation images that the teacher is asked about; 0: all
    std::int64_t trainingImages;  ///< 0: all
    int epochs;
    int batchSize;
    double learningRate;
    double beta;              ///< weight of the feature loss
    int padding;              ///< of the random crops
    std::int64_t cacheBytes;  ///< decides how many variants of an image the teacher is asked about
};

constexpr DemoScale demoScale{0, 0, 20, 64, 0.1, 20, 1, 64'000'000};
constexpr DemoScale quickDemoScale{1000, 12'000, 8, 64, 0.1, 20, 1, 16'000'000};

/// The settings of the demo's distillation, but for seed and threads.
DistillationSettings demoSettings(const DemoScale& scale);

constexpr int demoStudents = 2;
/// A student's deployed bytes are at most the teacher's, at the same precision, divided by this.
constexpr std::int64_t demoCompression = 31;

struct DemoRequest {
    std::filesystem::path folder;  ///< gets `demo.nonn` and `export`
    DemoScale scale = demoScale;
    std::uint64_t seed = 1;  ///< of partition and distillation; the images are split as they were for the teacher
    Machine machine;
};

struct DemoOutcome {
    NewOutcome created;
    std::int64_t teacherBytes = 0;  ///< as deployed
    GraphOutcome graph;
    PartitionOutcome partition;
    PlanOutcome plan;
    DistilOutcome distil;
    EvaluateOutcome evaluate;
    SimulateOutcome simulate;
    ExportOutcome exported;
    double seconds = 0;
};

/// The whole way on Fashion-MNIST with the teacher that comes with the program. Where `demo.nonn` is there already it
/// goes on with it: what was made with the same settings stays, an unfinished distillation is taken up where it was
/// stopped, a finished one is not repeated. Throws Error(badInput) where it is a project of other data or of another
/// teacher.
DemoOutcome demo(const DemoRequest& request, const Progress& progress);

/// The outcomes under "new", "graph", "partition", "plan", "distill", "evaluate", "simulate" and "export"; "seconds".
Json toJson(const DemoOutcome& outcome);

}  // namespace nonn::steps
