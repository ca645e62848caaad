// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/node_metrics.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace nonn {

namespace {

void metricHead(std::ostream& out, const char* metric, const char* type, const char* help) {
    out << "# HELP " << metric << " " << help << "\n# TYPE " << metric << " " << type << "\n";
}

/// As Linux says it; 0 where it does not.
std::int64_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::int64_t whole = 0;
    std::int64_t resident = 0;
    statm >> whole >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

}  // namespace

NodeMetrics::NodeMetrics(const std::vector<std::string>& models) {
    for (const std::string& model : models) {
        m_models[model];
        m_requests[{model, "OK"}] = 0;
    }
}

void NodeMetrics::count(const CallRecord& record) {
    const std::lock_guard lock(m_mutex);
    ++m_requests[{record.model, record.status}];
    m_bytesIn += static_cast<std::uint64_t>(record.bytesIn);
    m_bytesOut += static_cast<std::uint64_t>(record.bytesOut);
    const auto found = m_models.find(record.model);
    if (record.status != "OK" || found == m_models.end())
        return;
    Model& model = found->second;
    model.images += static_cast<std::uint64_t>(record.images);
    model.computed += record.computed;
    model.took.sum += record.took;
    const auto bound = std::ranges::lower_bound(bounds, record.took);
    ++model.took.counts[static_cast<std::size_t>(bound - bounds.begin())];
}

std::string NodeMetrics::text() const {
    const std::lock_guard lock(m_mutex);
    std::ostringstream out;
    out.imbue(std::locale::classic());
    metricHead(out, "nonn_requests_total", "counter", "Inference requests by model and gRPC status.");
    for (const auto& [key, requests] : m_requests)
        out << "nonn_requests_total{model=\"" << key.first << "\",status=\"" << key.second << "\"} " << requests
            << "\n";
    metricHead(out, "nonn_images_total", "counter", "Images answered.");
    for (const auto& [name, model] : m_models)
        out << "nonn_images_total{model=\"" << name << "\"} " << model.images << "\n";
    metricHead(out, "nonn_compute_seconds_total", "counter", "Seconds within the students, of answered requests.");
    for (const auto& [name, model] : m_models)
        out << "nonn_compute_seconds_total{model=\"" << name << "\"} " << model.computed << "\n";
    metricHead(out, "nonn_request_seconds", "histogram",
               "From a request's arrival to its answer, of answered requests.");
    for (const auto& [name, model] : m_models) {
        std::uint64_t below = 0;
        for (std::size_t i = 0; i < bounds.size(); ++i)
            out << "nonn_request_seconds_bucket{model=\"" << name << "\",le=\"" << bounds[i] << "\"} "
                << (below += model.took.counts[i]) << "\n";
        below += model.took.counts.back();
        out << "nonn_request_seconds_bucket{model=\"" << name << "\",le=\"+Inf\"} " << below << "\n"
            << "nonn_request_seconds_sum{model=\"" << name << "\"} " << model.took.sum << "\n"
            << "nonn_request_seconds_count{model=\"" << name << "\"} " << below << "\n";
    }
    metricHead(out, "nonn_received_bytes_total", "counter", "Bytes of inference requests.");
    out << "nonn_received_bytes_total " << m_bytesIn << "\n";
    metricHead(out, "nonn_sent_bytes_total", "counter", "Bytes of answers to inference requests.");
    out << "nonn_sent_bytes_total " << m_bytesOut << "\n";
    metricHead(out, "process_resident_memory_bytes", "gauge", "Resident memory.");
    out << "process_resident_memory_bytes " << residentBytes() << "\n";
    return out.str();
}

}  // namespace nonn
