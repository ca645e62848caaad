// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/fine_tuned_students.h"

#include "deliver/quantised_student.h"
#include "quantise/fine_tuning.h"
#include "train/lower_nonn.h"

#include <algorithm>
#include <string>

namespace nonn {

namespace {

std::vector<QuantisedNetwork> quantiseAll(const Images& images, const std::vector<LoweredNetwork>& students,
                                          const Progress& progress) {
    std::vector<QuantisedNetwork> quantised;
    for (const LoweredNetwork& student : students) {
        const auto share = [&](std::size_t done) {
            return static_cast<double>(done) / static_cast<double>(students.size());
        };
        const std::size_t done = quantised.size();
        quantised.push_back(quantiseOn(images, student, progress.part(share(done), share(done + 1))));
    }
    return quantised;
}

bool fineTuned(const ExportTask& task, Precision precision) {
    return precision == Precision::int8 && task.fineTuned != nullptr && !task.fineTuned->students.empty();
}

/// Weights of operations of the same names, `prefix` before them.
void takeWeights(LoweredNetwork& network, const LoweredNetwork& from, const std::string& prefix) {
    for (const LoweredOperation& operation : from.operations) {
        const auto own = std::ranges::find(network.operations, prefix + operation.name, &LoweredOperation::name);
        if (own == network.operations.end() || operation.weight.empty())
            continue;
        own->weight = operation.weight;
        own->bias = operation.bias;
    }
}

}  // namespace

FineTunedStudents fineTuneStudents(const ExportTask& task, const Dataset& dataset, const Teacher& teacher,
                                   const DistillationSettings& settings, const Progress& progress) {
    std::vector<LoweredNetwork> trained;
    std::vector<std::string> names;
    for (int p = 0; p < static_cast<int>(task.network.students.size()); ++p) {
        trained.push_back(lowerStudent(task.network, p));
        names.push_back("student" + std::to_string(p));
    }
    const std::vector<QuantisedNetwork> before = quantiseAll(task.images, trained, progress.part(0, 0.05));
    const QuantisationReport without = measureQuantised(task, before, names, progress.part(0.05, 0.1));
    std::vector<Quantisation> quantisations;
    for (const QuantisedNetwork& student : before)
        quantisations.push_back(student.quantisation);
    FineTunedStudents result;
    result.students = fineTune({dataset, teacher, task.network, quantisations}, settings, progress.part(0.1, 0.9));
    const std::vector<QuantisedNetwork> after = quantiseAll(task.images, result.students, progress.part(0.9, 0.95));
    const QuantisationReport with = measureQuantised(task, after, names, progress.part(0.95, 1));
    result.report = {settings.loop.epochs,
                     settings.loop.learningRate,
                     settings.seed,
                     dataset.training.count(),
                     without.fusedAfter,
                     with.fusedAfter,
                     {}};
    for (std::size_t p = 0; p < names.size(); ++p)
        result.report.students.push_back({without.students[p].after, with.students[p].after});
    if (!result.report.kept())
        result.students.clear();
    return result;
}

LoweredNetwork deployedStudent(const ExportTask& task, Precision precision, int student) {
    return fineTuned(task, precision) ? task.fineTuned->students[static_cast<std::size_t>(student)]
                                      : lowerStudent(task.network, student);
}

LoweredNetwork deployedWhole(const ExportTask& task, Precision precision) {
    LoweredNetwork whole = lowerWhole(task.network);
    if (fineTuned(task, precision))
        for (std::size_t p = 0; p < task.fineTuned->students.size(); ++p)
            takeWeights(whole, task.fineTuned->students[p], "student" + std::to_string(p) + ".");
    return whole;
}

}  // namespace nonn
