// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/stopwatch.h"
#include "train/distillation_epoch.h"

#include <filesystem>
#include <vector>

namespace nonn {

/// Keeps a training's metrics.csv and moments.csv up to date, then tells the listener: what a checkpoint had not
/// reached yet is written over when it comes again.
class CurveWriter {
public:
    /// Goes on from what is in the files. Throws Error(badInput) naming file and line.
    CurveWriter(std::filesystem::path metrics, std::filesystem::path moments, DistillationListener told = {});

    /// To be told of the training; not longer than this lives.
    DistillationListener listener();

private:
    void add(const DistillationEpoch& epoch);
    void add(const DistillationMoment& moment);
    void writeMoments();

    std::filesystem::path m_metrics;
    std::filesystem::path m_momentsFile;
    DistillationListener m_told;
    std::vector<DistillationEpoch> m_epochs;
    std::vector<DistillationMoment> m_moments;
    Stopwatch m_sinceWritten;
};

}  // namespace nonn
