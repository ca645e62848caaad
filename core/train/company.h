// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/images.h"
#include "train/launch.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace at {
class Tensor;
}

namespace nonn {

/// The processes that train one network together, over LibTorch's c10d with Gloo. Every call is made by all of them, in
/// the same order in each lane, and waits for all; each throws Error(failed) that says so where one of them has ended,
/// or is silent for longer than the timeout.
class Company {
public:
    /// Waits until all have come. Throws Error(failed) where they do not within the timeout.
    Company(const Launch& launch, std::chrono::seconds timeout);
    ~Company();
    Company(const Company&) = delete;
    Company& operator=(const Company&) = delete;

    int rank() const { return m_launch.rank; }
    int size() const { return m_launch.size; }
    bool leads() const { return m_launch.rank == 0; }

    /// For threads that call side by side, each its own lane, from 0 on: to be called once, before them.
    void openLanes(int lanes);

    /// In place: the sum over all processes, the same bits in each. fp32, fp64, half or int64, contiguous.
    void sum(at::Tensor& values, int lane = 0);
    void sum(std::span<double> values, int lane = 0);
    /// Bytes of process 0.
    std::string share(const std::string& bytes);
    /// Whether any of them says yes.
    bool any(bool mine);

    /// Whether this process is asked to stop: see stoppedTogether().
    bool stopRequested() const { return m_stop.requested(); }
    /// Throws Error(cancelled) in all of them where any is.
    void checkStop();

private:
    friend Progress stoppedTogether(const Progress& progress, Company* company);

    struct Groups;
    Launch m_launch;
    CancelToken m_stop;
    std::unique_ptr<Groups> m_groups;
};

/// The sum of each tensor (fp32, dense; undefined ones are left out) over all processes, in place, by one call.
void sumTogether(Company& company, const std::vector<at::Tensor>& tensors);

/// For what runs in company: the same, but that it does not stop by itself: that it is asked to is from then on the
/// company's stopRequested(), so that all stop at the same place. `company` null: as it was given.
Progress stoppedTogether(const Progress& progress, const Company* company);

/// Of `count` things in a row, those that are a process's own: [first, first + count).
struct Share {
    std::int64_t first = 0;
    std::int64_t count = 0;
};
Share shareOf(std::int64_t count, int rank, int size);

/// A process's part of a batch. `company` null: all of it.
struct BatchShare {
    Share images;
    double weight = 1;     ///< of the mean over these images in the mean over the batch
    bool divided = false;  ///< else every process computes the whole batch: it is too small to be divided
};
BatchShare shareOfBatch(std::int64_t count, const Company* company);

std::span<const std::int64_t> partOf(std::span<const std::int64_t> indices, const Share& share);
Images chooseShare(const Images& images, const Share& share);
/// The rows of all processes in place: `own` are those of `share` of `count`.
at::Tensor gatherRows(Company& company, const at::Tensor& own, const Share& share, std::int64_t count, int lane = 0);

}  // namespace nonn
