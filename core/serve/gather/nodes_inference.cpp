// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/nodes_inference.h"

#include "base/error.h"
#include "base/json.h"
#include "infer/bundle_network.h"
#include "infer/picture.h"
#include "serve/protocol.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <set>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// Asks for all pictures, some at a time, and puts the answers in order.
class Questions {
public:
    Questions(const NodesRequest& request, const Bundle& bundle, const std::vector<fs::path>& pictures)
        : m_request(request),
          m_manifest(bundle.manifest()),
          m_fusion(bundle, request.options.precision.value_or(m_manifest.precision)),
          m_pictures(pictures),
          m_verdicts(pictures.size()) {}

    void ask(Gatherer& gatherer, const Progress& progress) {
        try {
            const auto batch = static_cast<std::size_t>(m_request.batch);
            for (std::size_t first = 0; first < m_pictures.size(); first += batch) {
                const std::size_t count = std::min(batch, m_pictures.size() - first);
                std::vector<std::uint8_t> pixels = read(first, count);
                waitUntilOpen(m_request.inFlight - 1, progress);
                {
                    const std::lock_guard lock(m_mutex);
                    ++m_open;
                }
                gatherer.ask(std::move(pixels),
                             [this, first, count](const Gathered& gathered) { take(first, count, gathered); });
            }
            waitUntilOpen(0, progress);
        } catch (...) {
            waitUntilOpen(0, {});  // not longer than a question's deadline
            throw;
        }
    }

    std::vector<PictureVerdict> verdicts() { return std::move(m_verdicts); }
    const std::vector<Text>& reasons() const { return m_reasons; }
    MessageBytes bytes() const { return m_bytes; }

private:
    std::vector<std::uint8_t> read(std::size_t first, std::size_t count) const {
        std::vector<std::uint8_t> pixels;
        for (std::size_t i = first; i < first + count; ++i) {
            const std::vector<std::uint8_t> picture = readPicture(m_pictures[i], m_manifest.preparation);
            pixels.insert(pixels.end(), picture.begin(), picture.end());
        }
        return pixels;
    }

    void waitUntilOpen(int most, const Progress& progress) {
        std::unique_lock lock(m_mutex);
        while (!m_changed.wait_for(lock, std::chrono::milliseconds(50), [&] { return m_open <= most; }))
            progress.check();
        progress.report(static_cast<double>(m_done) / static_cast<double>(m_pictures.size()));
    }

    void take(std::size_t first, std::size_t count, const Gathered& gathered) {
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < count; ++i) {
            m_verdicts[first + i] = verdictOf(m_manifest, m_fusion, gathered, i);
            m_verdicts[first + i].picture = m_pictures[first + i];
        }
        for (const Gathered::Student& student : gathered.students)
            if (!student.why.empty() && std::ranges::find(m_reasons, student.why) == m_reasons.end())
                m_reasons.push_back(student.why);
        m_bytes.sent += gathered.bytes.sent;
        m_bytes.received += gathered.bytes.received;
        m_done += count;
        --m_open;
        m_changed.notify_all();
    }

    const NodesRequest& m_request;
    const BundleManifest& m_manifest;
    BundleFusion m_fusion;
    const std::vector<fs::path>& m_pictures;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_open = 0;
    std::size_t m_done = 0;
    std::vector<PictureVerdict> m_verdicts;
    std::vector<Text> m_reasons;
    MessageBytes m_bytes;
};

/// Students that were missing for any picture, and the accuracy of the others.
void sumUp(Inference& inference, const BundleManifest& manifest) {
    std::vector<int> alive;
    for (int p = 0; p < manifest.students(); ++p) {
        const bool always = std::ranges::all_of(inference.pictures, [&](const PictureVerdict& verdict) {
            return verdict.students[static_cast<std::size_t>(p)].has_value();
        });
        (always ? alive : inference.missing).push_back(p);
    }
    inference.accuracy = accuracyOf(manifest, alive);
}

std::optional<Precision> precisionOf(const std::vector<NodeReport>& nodes) {
    std::set<std::optional<Precision>> found;
    for (const NodeReport& node : nodes)
        if (node.answers > 0)
            found.insert(node.precision);
    return found.size() == 1 ? *found.begin() : std::nullopt;
}

Json toJson(const std::optional<Precision>& precision) {
    return precision ? Json(name(*precision)) : Json();
}

Json toJson(const NodeReport& node) {
    return {{"address", node.at.text()},
            {"state", name(node.state)},
            {"reason", node.why.english()},
            {"students", node.students},
            {"precision", toJson(node.precision)},
            {"answers", node.answers},
            {"hedges", node.hedges},
            {"latency_ms", node.median ? Json(*node.median) : Json()},
            {"latency_p99_ms", node.slowest ? Json(*node.slowest) : Json()},
            {"bytes", node.bytes.all()}};
}

}  // namespace

PictureVerdict verdictOf(const BundleManifest& manifest, const BundleFusion& fusion, const Gathered& gathered,
                         std::size_t image) {
    const std::size_t images = std::max<std::size_t>(1, gathered.logits.size());
    PictureVerdict verdict = judge(manifest, fusion, gathered.messagesOf(gathered.logits.empty() ? 0 : image, images));
    if (gathered.logits.empty())
        verdict.fused.reset();
    verdict.milliseconds = gathered.milliseconds;
    return verdict;
}

NodesInference inferOverNodes(const NodesRequest& request, const Progress& progress) {
    const std::vector<fs::path> pictures = allPictures(request.pictures);
    const Bundle bundle = Bundle::read(request.bundle, progress.part(0, 0.1, Text::tr("reading the bundle")));
    const int most = mostImagesAtOnce(bundle.manifest());
    if (request.batch < 1 || request.batch > most || request.inFlight < 1)
        throw Error(ErrorCode::usage, {}, Text::tr("of these images 1 to %1 are asked about at once", most));
    Questions questions(request, bundle, pictures);
    Gatherer gatherer(bundle, request.nodes, request.options);
    gatherer.acquaint(progress.part(0.1, 0.1, Text::tr("meeting the nodes")));
    const auto start = Clock::now();
    questions.ask(gatherer, progress.part(0.1, 1, Text::tr("asking the students")));
    const std::chrono::duration<double> seconds = Clock::now() - start;

    NodesInference found;
    found.inference.dataset = bundle.manifest().dataset;
    found.inference.pictures = questions.verdicts();
    found.inference.survivorLayers = !bundle.manifest().survivors.empty();
    found.reasons = questions.reasons();
    if (std::ranges::none_of(found.inference.pictures, [](const PictureVerdict& one) { return one.fused.has_value(); }))
        throw Error(ErrorCode::failed, {}, Text::tr("no student answered: %1", joined(found.reasons)));
    sumUp(found.inference, bundle.manifest());
    found.bytes = questions.bytes();
    found.median = *gatherer.milliseconds(0.5);
    found.slowest = *gatherer.milliseconds(0.99);
    found.imagesPerSecond = static_cast<double>(pictures.size()) / seconds.count();
    found.nodes = gatherer.nodes();
    found.precision = precisionOf(found.nodes);
    return found;
}

Json toJson(const NodesInference& found) {
    Json json = toJson(found.inference);
    json["precision"] = toJson(found.precision);
    json["bytes"] = found.bytes.all();
    json["bytes_sent"] = found.bytes.sent;
    json["bytes_received"] = found.bytes.received;
    json["latency_ms"] = found.median;
    json["latency_p99_ms"] = found.slowest;
    json["images_per_second"] = found.imagesPerSecond;
    json["reasons"] = Json::array();
    for (const Text& reason : found.reasons)
        json["reasons"].push_back(reason.english());
    json["nodes"] = Json::array();
    for (const NodeReport& node : found.nodes)
        json["nodes"].push_back(toJson(node));
    return json;
}

}  // namespace nonn
