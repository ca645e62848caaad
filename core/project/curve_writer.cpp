// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/curve_writer.h"

#include "project/metrics.h"

namespace nonn {

namespace {

constexpr double writeEvery = 2;  // s; a checkpoint has those of its epoch

template <typename Figures>
void addInPlace(std::vector<Figures>& curve, const Figures& next) {
    std::erase_if(curve, [&](const Figures& earlier) { return earlier.epoch >= next.epoch; });
    curve.push_back(next);
}

}  // namespace

CurveWriter::CurveWriter(std::filesystem::path metrics, std::filesystem::path moments, DistillationListener told)
    : m_metrics(std::move(metrics)), m_momentsFile(std::move(moments)), m_told(std::move(told)) {
    std::error_code ignored;
    if (std::filesystem::exists(m_metrics, ignored))
        m_epochs = readMetrics(m_metrics);
    if (std::filesystem::exists(m_momentsFile, ignored))
        m_moments = readMoments(m_momentsFile);
}

DistillationListener CurveWriter::listener() {
    return {[this](const DistillationEpoch& epoch) { add(epoch); },
            [this](const DistillationMoment& moment) { add(moment); }};
}

void CurveWriter::add(const DistillationEpoch& epoch) {
    addInPlace(m_epochs, epoch);
    writeMetrics(m_metrics, m_epochs);
    writeMoments();
    if (m_told.epoch)
        m_told.epoch(epoch);
}

void CurveWriter::add(const DistillationMoment& moment) {
    addInPlace(m_moments, moment);
    if (m_sinceWritten.seconds() >= writeEvery)
        writeMoments();
    if (m_told.moment)
        m_told.moment(moment);
}

void CurveWriter::writeMoments() {
    nonn::writeMoments(m_momentsFile, m_moments);
    m_sinceWritten = {};
}

}  // namespace nonn
