// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/subset_counts.h"

#include "base/workers.h"
#include "plan/student_subset.h"

#include <algorithm>
#include <mutex>

namespace nonn {

namespace {

/// Whether the largest value, the first of equal ones, is at the label.
bool isCorrect(const float* logits, int classes, std::int32_t label) {
    const float own = logits[label];
    bool beaten = false;
    for (std::int32_t c = 0; c < label; ++c)
        beaten |= !(logits[c] < own);
    for (std::int32_t c = label + 1; c < classes; ++c)
        beaten |= !(logits[c] <= own);
    return !beaten;
}

/// All subsets for some consecutive images.
class BlockOfImages {
public:
    BlockOfImages(const LogitShares& shares, std::size_t first, std::size_t count)
        : m_shares(shares),
          m_first(first),
          m_count(count),
          m_values(count * static_cast<std::size_t>(shares.classes)),
          m_sums(shares.students.size() + 1, std::vector<float>(m_values)),
          m_correct(std::size_t{1} << shares.students.size()) {
        for (std::size_t i = 0; i < m_values; ++i)
            m_sums[0][i] = shares.bias[i % shares.bias.size()];
    }

    const std::vector<std::int64_t>& count(const Progress& progress) {
        branch(0, 0, m_sums[0].data(), progress);
        return m_correct;
    }

private:
    /// `logits` are those of the students in `mask`, all of them before `student`.
    void branch(std::size_t student, std::size_t mask, const float* logits, const Progress& progress) {
        if (student == m_shares.students.size()) {
            for (std::size_t i = 0; i < m_count; ++i)
                if (isCorrect(logits + i * static_cast<std::size_t>(m_shares.classes), m_shares.classes,
                              m_shares.labels[m_first + i]))
                    ++m_correct[mask];
            return;
        }
        progress.check();
        branch(student + 1, mask, logits, progress);
        float* const sum = m_sums[student + 1].data();
        const float* const share =
            m_shares.students[student].data() + m_first * static_cast<std::size_t>(m_shares.classes);
        for (std::size_t i = 0; i < m_values; ++i)
            sum[i] = logits[i] + share[i];
        branch(student + 1, mask | std::size_t{1} << student, sum, progress);
    }

    const LogitShares& m_shares;
    std::size_t m_first;
    std::size_t m_count;
    std::size_t m_values;
    std::vector<std::vector<float>> m_sums;  ///< the bias; then, for each student, the sum that includes it
    std::vector<std::int64_t> m_correct;
};

}  // namespace

std::vector<std::int64_t> countCorrectBySubset(const LogitShares& shares, int threads, const Progress& progress) {
    constexpr std::size_t valuesInCache = 4096;
    const std::size_t images = shares.labels.size();
    const std::size_t blockSize = std::max<std::size_t>(1, valuesInCache / static_cast<std::size_t>(shares.classes));
    std::vector<std::int64_t> total(std::size_t{1} << shares.students.size());
    std::mutex mutex;
    Workers workers(threads);
    workers.forEach(static_cast<int>((images + blockSize - 1) / blockSize), [&](int number) {
        const std::size_t first = static_cast<std::size_t>(number) * blockSize;
        BlockOfImages block(shares, first, std::min(blockSize, images - first));
        const std::vector<std::int64_t>& correct = block.count(progress);
        const std::lock_guard lock(mutex);
        std::transform(total.begin(), total.end(), correct.begin(), total.begin(), std::plus<>());
    });
    return total;
}

std::vector<SubsetAccuracy> accuracyBySubset(const LogitShares& shares, int threads, const Progress& progress) {
    std::vector<SubsetAccuracy> result;
    if (shares.students.size() > maximumStudentsForSubsets)
        return result;
    const std::vector<std::int64_t> correct = countCorrectBySubset(shares, threads, progress);
    for (std::size_t mask = 0; mask < correct.size(); ++mask) {
        SubsetAccuracy subset;
        subset.alive = studentsOf(mask);
        subset.accuracy = mask == 0 ? 1.0 / shares.classes
                                    : static_cast<double>(correct[mask]) / static_cast<double>(shares.labels.size());
        result.push_back(std::move(subset));
    }
    return result;
}

}  // namespace nonn
