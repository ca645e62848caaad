// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c_export.h"

#include "base/error.h"
#include "base/json.h"
#include "deliver/c/c_source.h"
#include "deliver/c/int8_source.h"
#include "deliver/c/run_float.h"
#include "deliver/c/run_int8.h"
#include "deliver/export_folder.h"
#include "deliver/fine_tuned_students.h"
#include "deliver/manifest.h"
#include "deliver/quantised_student.h"
#include "deliver/reference.h"
#include "model/counts.h"
#include "train/lower_nonn.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

std::vector<float> copyOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

/// How far apart they are, as a share of the largest value where that is above 1.
double relativeDifference(const std::vector<float>& expected, const std::vector<float>& found) {
    double largest = 0;
    double scale = 1;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double difference = std::abs(double{found[i]} - expected[i]);
        largest = difference <= largest ? largest : difference;  // not a number stays
        scale = std::max(scale, std::abs(double{expected[i]}));
    }
    return largest / scale;
}

class CExport {
public:
    CExport(const ExportTask& task, Precision precision, const std::filesystem::path& folder, const Progress& progress)
        : m_task(task), m_precision(precision), m_folder(folder, progress) {}

    Export run(const Progress& progress) {
        const at::NoGradGuard noGradient;
        collectFiles(progress.part(0, 0.8));
        std::vector<std::string> names;
        for (const CFile& file : m_files)
            names.push_back(file.name);
        m_folder.checkPlaces(names);
        for (const CFile& file : m_files)
            m_folder.write(file.name, file.content);
        m_folder.checkBytes();
        m_result.files = m_folder.files();
        m_folder.finish(makeManifest(cFormat, m_task, m_precision, m_result, m_images));
        m_result.files = m_folder.files();
        progress.report(1);
        return m_result;
    }

private:
    std::string producer() const { return "NoNN Workbench " + m_task.version; }

    void collectFiles(const Progress& progress) {
        const NonnNetwork& network = m_task.network;
        const Reference reference = makeReference(network, firstImages(m_task.images, m_task.golden).contiguous());
        m_images = reference.image.size(0);
        std::vector<std::string> names;
        for (std::size_t p = 0; p < network.students.size(); ++p)
            names.push_back("student" + std::to_string(p));
        if (m_precision == Precision::int8)
            addQuantised(names, reference, progress);
        else
            addStudents(names, reference, progress);
        add(fusionSource(copyOf(network.fusion.bias), m_task.classNames, m_precision == Precision::int8, producer()));
        add(buildFiles(names));
    }

    void addStudents(const std::vector<std::string>& names, const Reference& reference, const Progress& progress) {
        for (std::size_t p = 0; p < names.size(); ++p) {
            progress.report(static_cast<double>(p) / static_cast<double>(names.size()));
            addStudent(p, names[p], reference);
        }
    }

    void addQuantised(const std::vector<std::string>& names, const Reference& reference, const Progress& progress) {
        std::vector<QuantisedNetwork> quantised;
        std::vector<std::string> files;
        for (std::size_t p = 0; p < names.size(); ++p) {
            const auto share = [&](std::size_t done) {
                return 0.5 * static_cast<double>(done) / static_cast<double>(names.size());
            };
            quantised.push_back(quantiseOn(m_task.images, deployedStudent(m_task, m_precision, static_cast<int>(p)),
                                           progress.part(share(p), share(p + 1))));
            addQuantisedStudent(p, names[p], quantised.back().quantisation, reference);
            files.push_back(names[p] + ".c");
        }
        m_result.quantisation = measureQuantised(m_task, quantised, files, progress.part(0.5, 1));
    }

    /// What it must say is what it says here: how far that is from the network in memory is what 8 bits cost.
    void addQuantisedStudent(std::size_t student, const std::string& name, const Quantisation& quantisation,
                             const Reference& reference) {
        Int8Run run(quantisation);
        CGolden<std::int8_t> golden;
        for (std::int64_t i = 0; i < m_images; ++i) {
            const std::vector<std::uint8_t> bytes = m_task.images.image(i);
            const std::vector<std::vector<std::int8_t>> found = run.run(bytes);
            noteDifference(copyOf(reference.partialLogits[student][i]), run.meant(0, found[0]));
            noteDifference(copyOf(reference.features[student][i]), run.meant(1, found[1]));
            std::vector<std::int8_t> image;
            for (const std::uint8_t pixel :
                 pixelByPixel(std::span<const std::uint8_t>(bytes), quantisation.network.input()))
                image.push_back(static_cast<std::int8_t>(pixel - 128));
            golden.images.push_back(std::move(image));
            golden.outputs.push_back(found);
        }
        noteMemory(student, name, run.program().program, run.program().constantBytes());
        add(int8Source(run.program(), notesFor(student, name), golden));
    }

    CNotes notesFor(std::size_t student, const std::string& name) const {
        return {name,
                "Student " + std::to_string(student) + " of a network of neural networks for " + m_task.dataset + ".",
                producer()};
    }

    void noteMemory(std::size_t student, const std::string& name, const CProgram& program, std::int64_t constants) {
        const Architecture deployed =
            withFusionSlice(m_task.network.students[student].architecture(), m_task.network.classes());
        m_result.students.push_back({name + ".c", program.arena.elements * bytesPerElement(m_precision),
                                     peakActivation(deployed, m_precision).bytes, constants,
                                     deployedBytes(deployed, m_precision)});
    }

    void noteDifference(const std::vector<float>& expected, const std::vector<float>& found) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            m_result.maxAbsDifference = std::max(m_result.maxAbsDifference, std::abs(double{found[i]} - expected[i]));
    }

    void add(std::vector<CFile> files) {
        for (CFile& file : files)
            m_files.push_back(std::move(file));
    }

    void addStudent(std::size_t student, const std::string& name, const Reference& reference) {
        const LoweredNetwork network = lowerStudent(m_task.network, static_cast<int>(student));
        FloatRun run(network);
        CGolden<float> golden;
        for (std::int64_t i = 0; i < m_images; ++i) {
            const std::vector<float> image = copyOf(reference.image[i]);
            const std::vector<std::vector<float>> expected{copyOf(reference.partialLogits[student][i]),
                                                           copyOf(reference.features[student][i])};
            compare(name, expected, run.run(image));
            golden.images.push_back(pixelByPixel(std::span<const float>(image), network.input()));
            golden.outputs.push_back(expected);
        }
        noteMemory(student, name, run.program(), floatWeightBytes(run.program()));
        add(floatSource(network, notesFor(student, name), golden));
    }

    void compare(const std::string& name, const std::vector<std::vector<float>>& expected,
                 const std::vector<std::vector<float>>& found) {
        for (std::size_t o = 0; o < expected.size(); ++o) {
            const double off = relativeDifference(expected[o], found[o]);
            if (!(off <= 1e-4))
                throw Error(
                    ErrorCode::failed, m_folder.place(name + ".c"),
                    Text::tr("gives other outputs than the network in memory: they differ by %1", std::to_string(off)));
            noteDifference(expected[o], found[o]);
        }
    }

    const ExportTask& m_task;
    Precision m_precision;
    ExportFolder m_folder;
    std::vector<CFile> m_files;
    std::int64_t m_images = 0;
    Export m_result;
};

}  // namespace

Export exportC(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
               const Progress& progress) {
    if (precision == Precision::fp16)
        throw Error(ErrorCode::usage, {}, Text::tr("C is not available at fp16: fp32 or int8"));
    checkTask(task);
    return CExport(task, precision, folder, progress).run(progress);
}

}  // namespace nonn
