// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx_export.h"

#include "base/error.h"
#include "base/file.h"
#include "base/half.h"
#include "base/json.h"
#include "deliver/c/run_int8.h"
#include "deliver/export_folder.h"
#include "deliver/fine_tuned_students.h"
#include "deliver/manifest.h"
#include "deliver/npz.h"
#include "deliver/onnx/from_onnx.h"
#include "deliver/onnx/to_onnx.h"
#include "deliver/quantised_student.h"
#include "deliver/reference.h"
#include "model/lower_teacher.h"
#include "model/run_lowered.h"
#include "train/lower_nonn.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace nonn {

namespace {

/// A file to be written: what it holds, and what it must say.
struct OnnxFile {
    std::string name;
    LoweredNetwork network;
    std::string description;
    Json partition;
    at::Tensor input;
    std::vector<at::Tensor> expected;        ///< one an output, in their order
    std::optional<std::string> golden = {};  ///< before the outputs' names among the golden vectors, if they are there
    std::optional<QuantisedNetwork> quantised = {};  ///< at int8, of students and of all in one
};

LoweredNetwork withHalves(LoweredNetwork network) {
    for (LoweredOperation& operation : network.operations)
        if (operation.kind == LoweredKind::convolution || operation.kind == LoweredKind::linear)
            for (float& weight : operation.weight)
                weight = fromHalfBits(halfBits(weight));
    return network;
}

std::span<const float> valuesOf(const at::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

double largestDifference(std::span<const float> expected, const std::vector<float>& found) {
    if (expected.size() != found.size())
        return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double difference = std::abs(double{found[i]} - expected[i]);
        largest = difference <= largest ? largest : difference;  // not a number stays
    }
    return largest;
}

double scaleOf(std::span<const float> values) {
    double scale = 1;
    for (const float value : values)
        scale = std::max(scale, std::abs(double{value}));
    return scale;
}

using Outputs = std::vector<std::vector<float>>;

/// Image by image, so that it can be stopped.
Outputs run(const LoweredNetwork& network, std::span<const float> inputs, const Progress& progress) {
    const auto each = static_cast<std::size_t>(network.input().elements());
    Outputs outputs(network.outputs.size());
    for (std::size_t start = 0; start < inputs.size(); start += each) {
        progress.check();
        const Outputs some = outputsByDefinition(network, inputs.subspan(start, each));
        for (std::size_t o = 0; o < some.size(); ++o)
            outputs[o].insert(outputs[o].end(), some[o].begin(), some[o].end());
    }
    return outputs;
}

/// {"student": number, "students": how many there are, "filters": lists}; the number is null for a file of them all.
Json partitionOf(const NonnNetwork& network, const Json& student) {
    return {{"student", student}, {"students", network.students.size()}, {"filters", network.filters}};
}

class OnnxExport {
public:
    OnnxExport(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
               const Progress& progress)
        : m_task(task), m_precision(precision), m_folder(folder, progress) {}

    Export run(const Progress& progress) {
        const at::NoGradGuard noGradient;
        collectFiles();
        if (m_precision == Precision::int8)
            quantiseFiles(progress.part(0, 0.9));
        const Progress rest = m_precision == Precision::int8 ? progress.part(0.9, 1) : progress.part(0, 1);
        std::vector<std::string> names{onnxFormat.golden};
        for (const OnnxFile& file : m_files)
            names.push_back(file.name);
        m_folder.checkPlaces(names);
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            writeFile(m_files[i]);
            const auto share = [&](std::size_t done) {
                return static_cast<double>(done) / static_cast<double>(m_files.size());
            };
            compare(m_files[i], rest.part(share(i), share(i + 1)));
        }
        m_folder.write(onnxFormat.golden, npzFile(m_golden));
        m_folder.checkBytes();
        Export result{m_folder.files(), m_largest, {}, std::move(m_report)};
        m_folder.finish(
            makeManifest(onnxFormat, m_task, m_precision, result, std::min(m_task.golden, m_task.images.count())));
        result.files = m_folder.files();
        progress.report(1);
        return result;
    }

private:
    /// Fusion layer and teacher stay in float: they run where there is room.
    void quantiseFiles(const Progress& progress) {
        std::vector<QuantisedNetwork> students;
        std::vector<std::string> names;
        const auto all = static_cast<double>(m_task.network.students.size() + 2);
        for (OnnxFile& file : m_files) {
            if (file.name == onnxFormat.fusion() || file.name == onnxFormat.teacher())
                continue;
            const auto done = static_cast<double>(names.size());
            file.quantised = quantiseOn(m_task.images, file.network, progress.part(done / all, (done + 1) / all));
            names.push_back(file.name);
            if (file.name != onnxFormat.whole())
                students.push_back(*file.quantised);
        }
        m_report = measureQuantised(m_task, students, names, progress.part((all - 1) / all, 1));
    }

    void collectFiles() {
        const NonnNetwork& network = m_task.network;
        const Reference reference = makeReference(network, firstImages(m_task.images, m_task.golden).contiguous());
        const at::Tensor features = at::cat(reference.features, 1).contiguous();
        addGolden("image", reference.image, valuesOf(reference.image));
        for (std::size_t p = 0; p < network.students.size(); ++p) {
            const int number = static_cast<int>(p);
            m_files.push_back({onnxFormat.student(number),
                               deployedStudent(m_task, m_precision, number),
                               "Student " + std::to_string(p) +
                                   " of a network of neural networks: what one device runs. Add up the logits of all "
                                   "students and the fusion layer's bias.",
                               partitionOf(network, number),
                               reference.image,
                               {reference.partialLogits[p], reference.features[p]},
                               "student" + std::to_string(p) + "."});
        }
        m_files.push_back({onnxFormat.fusion(),
                           lowerFusion(network),
                           "The fusion layer of a network of neural networks: where the students' features meet.",
                           partitionOf(network, nullptr),
                           features,
                           {reference.logits}});
        m_files.push_back({onnxFormat.whole(),
                           deployedWhole(m_task, m_precision),
                           "A network of neural networks: all students and the fusion layer in one.",
                           partitionOf(network, nullptr),
                           reference.image,
                           {reference.logits, features},
                           ""});
        if (m_task.teacher != nullptr)
            m_files.push_back(teacherFile(reference.image));
    }

    static LoweredNetwork loweredTeacher(const Teacher& teacher) {
        try {
            return lowerTeacher(teacher);
        } catch (const Error& error) {
            throw badInput({},
                           Text::tr("the teacher came as a program of which no ONNX file can be made: %1. The students "
                                    "can be exported without it",
                                    error.text()));
        }
    }

    OnnxFile teacherFile(const at::Tensor& images) const {
        const Teacher& teacher = *m_task.teacher;
        constexpr std::int64_t patience = 2'000'000'000;  // of multiplications, some seconds
        const std::int64_t count = std::clamp<std::int64_t>(
            patience / std::max<std::int64_t>(1, teacher.network.description().macs), 1, images.size(0));
        const at::Tensor image = images.narrow(0, 0, count).contiguous();
        const NetworkOutput answer = teacher.network.forward((image - channelValues(teacher.normalisation.mean)) /
                                                             channelValues(teacher.normalisation.deviation));
        return {onnxFormat.teacher(),
                loweredTeacher(teacher),
                "The teacher of a network of neural networks.",
                nullptr,
                image,
                {answer.logits, answer.pooled},
                "teacher."};
    }

    void addGolden(const std::string& name, const at::Tensor& shaped, std::span<const float> values) {
        m_golden.push_back({name, shaped.sizes().vec(), {values.begin(), values.end()}});
    }

    OnnxNotes notesFor(const OnnxFile& file) const {
        const Normalisation& normalisation = m_task.network.normalisation;
        const Json preprocessing = {{"image", "float32, N x channels x height x width, from 0 to 1"},
                                    {"normalisation", "within this file"},
                                    {"mean", normalisation.mean},
                                    {"deviation", normalisation.deviation}};
        OnnxNotes notes;
        notes.producerVersion = m_task.version;
        notes.description = file.description;
        notes.values = {{imageName, "pixels from 0 to 1, not normalised"},
                        {featuresName, "means of the last feature map, one a filter"},
                        {logitsName, "one a class; the largest is the answer"}};
        notes.metadata = {{"accuracy", Json(m_task.accuracies).dump()},
                          {"classes", Json(m_task.classNames).dump()},
                          {"dataset", m_task.dataset},
                          {"partition", file.partition.dump()},
                          {"precision", name(m_precision)},
                          {"preprocessing", preprocessing.dump()},
                          {"producer", "NoNN Workbench " + m_task.version}};
        return notes;
    }

    void writeFile(const OnnxFile& file) {
        if (file.quantised) {
            m_folder.write(file.name, onnxFile(toOnnx(file.quantised->quantisation, notesFor(file))));
            return;
        }
        const OnnxWeights weights = m_precision == Precision::fp16 ? OnnxWeights::float16 : OnnxWeights::float32;
        m_folder.write(file.name, onnxFile(toOnnx(file.network, weights, notesFor(file))));
    }

    /// Reads the file back. Against the weights as they are stored it must be exact but for rounding; against the
    /// network in memory the difference is what the precision costs.
    void compare(const OnnxFile& file, const Progress& progress) {
        if (file.quantised)
            return compareQuantised(file);
        const std::string content = readFile(m_folder.staged(file.name));
        const LoweredNetwork read = networkFromOnnx(m_folder.place(file.name),
                                                    readOnnx(m_folder.place(file.name), content), file.network.input())
                                        .network;
        const Outputs found = nonn::run(read, valuesOf(file.input), progress);
        const bool exact = m_precision != Precision::fp16;
        const Outputs stored = exact ? Outputs() : nonn::run(withHalves(file.network), valuesOf(file.input), progress);
        for (std::size_t o = 0; o < file.expected.size(); ++o) {
            const at::Tensor inMemory = file.expected[o].contiguous();
            const std::span<const float> wanted = exact ? valuesOf(inMemory) : std::span<const float>(stored[o]);
            const double off = largestDifference(wanted, found[o]);
            if (!(off <= 1e-4 * scaleOf(wanted)))
                throw Error(
                    ErrorCode::failed, m_folder.place(file.name),
                    Text::tr("gives other outputs than the network in memory: they differ by %1", std::to_string(off)));
            m_largest = std::max(m_largest, largestDifference(valuesOf(inMemory), found[o]));
            if (file.golden)
                addGolden(*file.golden + file.network.outputs[o].name, inMemory, wanted);
        }
        progress.report(1);
    }

    /// Reads the file back, which must say every number of the network. What it must give is what our own integers
    /// give; other engines round here and there to the next step.
    void compareQuantised(const OnnxFile& file) {
        const Quantisation& quantisation = file.quantised->quantisation;
        const std::filesystem::path place = m_folder.place(file.name);
        const OnnxModel read = readOnnx(place, readFile(m_folder.staged(file.name)));
        if (!(read == toOnnx(quantisation, notesFor(file))))
            throw Error(ErrorCode::failed, place, Text::tr("reads back as another network than was written"));
        networkFromOnnx(place, read, file.network.input());
        Int8Run run(quantisation);
        Outputs found(quantisation.network.outputs.size());
        for (std::int64_t i = 0; i < file.input.size(0); ++i) {
            const std::vector<std::vector<std::int8_t>> numbers = run.run(m_task.images.image(i));
            for (std::size_t o = 0; o < found.size(); ++o) {
                const std::vector<float> values = run.meant(o, numbers[o]);
                found[o].insert(found[o].end(), values.begin(), values.end());
            }
        }
        for (std::size_t o = 0; o < found.size(); ++o) {
            const at::Tensor inMemory = file.expected[o].contiguous();
            m_largest = std::max(m_largest, largestDifference(valuesOf(inMemory), found[o]));
            if (file.golden)
                addGolden(*file.golden + file.network.outputs[o].name, inMemory, found[o]);
        }
    }

    const ExportTask& m_task;
    Precision m_precision;
    ExportFolder m_folder;
    std::optional<QuantisationReport> m_report;
    std::vector<OnnxFile> m_files;
    std::vector<NamedArray> m_golden;
    double m_largest = 0;
};

}  // namespace

Export exportOnnx(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
                  const Progress& progress) {
    checkTask(task);
    return OnnxExport(task, precision, folder, progress).run(progress);
}

}  // namespace nonn
