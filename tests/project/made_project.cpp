// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/made_project.h"

#include "data/fixtures.h"
#include "model/zoo.h"
#include "train/made_images.h"

namespace nonn {

void writeMadeImages(const std::filesystem::path& folder, std::int64_t training, std::int64_t test) {
    makeFolder(folder);
    const auto write = [&](const std::string& part, const ImageBuffer& images) {
        const auto count = static_cast<std::uint32_t>(images.count());
        writeGzip(folder / (part + "-images-idx3-ubyte.gz"),
                  idxHeader({count, 8, 8}) + std::string(images.pixels.begin(), images.pixels.end()));
        writeGzip(folder / (part + "-labels-idx1-ubyte.gz"),
                  idxHeader({count}) + std::string(images.labels.begin(), images.labels.end()));
    };
    write("train", madeImages(training, 1));
    write("t10k", madeImages(test, 2));
}

Project madeProject(const std::filesystem::path& images) {
    Project project;
    project.source = DataSource::parse("idx:" + images.string());
    project.split = {0.25, 7};
    project.dataset = {images.filename().string(), 3, 1, 8, 8, 90, 30, 60};
    project.dataset.given = {1, 8, 8};
    project.teacher = TeacherFacts{"builtin", "wrn-10-1", 64, {{0.25f}, {0.5f}}, 0.75, 0.5};
    project.graph =
        GraphOptions{GraphSource::activity, "/a/b.csv", TableLabels::index, 11, {WeightRule::coActivation, 5, 12.5}};
    project.partition = PartitionSettings{3,   PartitionAlgorithm::louvain, 1.5, DiscardPolicy::dropIsolated,
                                          0.5, std::uint64_t{1} << 63,      9};
    const Budget budget{Precision::int8, 500'000, std::nullopt, 320'000};
    project.plan = PlanOptions{{budget, budget},
                               {{{0, "stm32h743", "ble", budget, 0.125, "left"}, {noStudent, "k1", "wifi", budget, 0}}},
                               SizeRule::share,
                               Objective::accuracy};
    DistilOptions distil;
    distil.settings.mode = DistillationMode::independent;
    distil.settings.loop = {9, 17, 0.3, Schedule::step};
    distil.settings.momentum = 0.5;
    distil.settings.weightDecay = 0.001;
    distil.settings.loss = {0.25, 3, 77, FeatureLoss::concatenated};
    distil.settings.deviceDropout = 0.125;
    distil.settings.augmentation = {1, false};
    distil.settings.arithmetic = Arithmetic::bf16;
    distil.settings.cacheBytes = 123;
    distil.settings.threads = 3;
    distil.settings.seed = 5;
    distil.architectures = {"wrn-10-1", "vgg-11-0.25"};
    distil.images = 44;
    project.distil = distil;
    int revision = 0;
    for (StageRecord& record : project.records)
        record = {++revision, revision > 3, {}};
    project.contents[2] = {{3, "abc"}, {9, "def"}};
    project.askedImages = 11;
    project.testLooks = 2;
    return project;
}

Teacher madeTeacher(std::uint64_t seed) {
    return {Network(makeClassifier("wrn-10-1", {1, 8, 8}, 3), Generator(seed)), {{0.5f}, {0.25f}}};
}

}  // namespace nonn
