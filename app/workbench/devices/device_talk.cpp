// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/devices/device_talk.h"

#include "base/temporary_folder.h"
#include "project/steps_export.h"
#include "serve/gather/nodes_inference.h"

#include <future>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// So often it is looked whether somebody wants no answer any more.
constexpr std::chrono::milliseconds cancelledWithin{20};

std::shared_ptr<const ServedBundle> served(const fs::path& path, std::shared_ptr<const TemporaryFolder> folder,
                                           const Progress& progress) {
    const Bundle bundle = Bundle::read(path, progress);
    return std::make_shared<const ServedBundle>(
        ServedBundle{path, bundle, BundleFusion(bundle, bundle.manifest().precision), std::move(folder)});
}

}  // namespace

std::shared_ptr<const ServedBundle> readServedBundle(const fs::path& path, const Progress& progress) {
    return served(path, nullptr, progress);
}

std::shared_ptr<const ServedBundle> makeServedBundle(const ProjectFolder& folder, const std::string& run,
                                                     const Progress& progress) {
    auto temporary = std::make_shared<const TemporaryFolder>(fs::temp_directory_path(), "devices");
    // Exports lock the folder around theirs, and the temporary one is locked by itself.
    const fs::path bundle = temporary->path() / "made" / "bundle";
    steps::exportStudents(folder, {bundle, Precision::fp32, run, ExportKind::bundle, false, {}},
                          progress.part(0, 0.9, Text::tr("making the bundle")));
    return served(bundle, std::move(temporary), progress.part(0.9, 1, Text::tr("reading the bundle")));
}

DeviceTalk::DeviceTalk(std::shared_ptr<const ServedBundle> bundle, const std::vector<NodeAddress>& nodes,
                       const GatherOptions& options)
    : m_bundle(std::move(bundle)), m_gatherer(m_bundle->bundle, nodes, options) {}

DeviceTalk::Answer DeviceTalk::ask(std::vector<std::uint8_t> pixels, const Progress& progress) {
    m_gatherer.acquaint(progress);
    const auto promise = std::make_shared<std::promise<Gathered>>();
    std::future<Gathered> future = promise->get_future();
    m_gatherer.ask(std::move(pixels), [promise](Gathered gathered) { promise->set_value(std::move(gathered)); });
    while (future.wait_for(cancelledWithin) != std::future_status::ready)
        progress.check();
    Answer answer{{}, future.get()};
    answer.verdict = verdictOf(m_bundle->bundle.manifest(), m_bundle->fusion, answer.gathered, 0);
    const std::lock_guard lock(m_mutex);
    ++m_total.questions;
    if (answer.gathered.missing().empty()) {
        ++m_total.complete;
        m_total.bytes.sent += answer.gathered.bytes.sent;
        m_total.bytes.received += answer.gathered.bytes.received;
    }
    return answer;
}

DeviceTalk::Total DeviceTalk::total() const {
    const std::lock_guard lock(m_mutex);
    Total total = m_total;
    total.median = m_gatherer.milliseconds(0.5);
    total.slowest = m_gatherer.milliseconds(0.99);
    return total;
}

}  // namespace nonn
