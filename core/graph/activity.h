// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace nonn {

/// How strongly each filter of the teacher's last feature map responds to each image: a_i(v) = max(0, mean of the map),
/// divided by the image's maximum over filters (Bhardwaj et al. 2019, section 4.1).
struct Activity {
    int images = 0;                        ///< images kept
    int filters = 0;                       ///< columns
    int classes = 0;                       ///< 0 where labels are unknown
    std::vector<float> values;             ///< images x filters, 0..1; the maximum of every row is 1
    std::vector<std::int64_t> skipped;     ///< images left out because no filter responded, ascending
    std::vector<double> byTrueClass;       ///< classes x filters, sums of values; empty without labels
    std::vector<double> byPredictedClass;  ///< likewise by the teacher's answer; empty without answers

    bool operator==(const Activity&) const = default;
};

/// What is known of some consecutive images. `labels` and `predictions` are each empty or one an image, 0..classes-1.
struct Responses {
    std::span<const float> means;  ///< images x filters: the mean of each filter's map over its height and width
    std::span<const std::int32_t> labels;
    std::span<const std::int32_t> predictions;
};

/// Makes an Activity batch by batch, so that no more than the pooled means has to be kept of a feature map.
class ActivityCollector {
public:
    /// Throws Error(badInput) unless filters >= 1 and classes >= 0.
    ActivityCollector(int filters, int classes);

    /// The next images. Throws Error(badInput) for a mean that is not finite, a label outside 0..classes-1, or when
    /// some batches come with labels (predictions) and others without.
    void add(const Responses& batch);

    /// What was collected; the collector is empty afterwards.
    Activity take();

private:
    void addToClass(std::vector<double>& sums, std::span<const std::int32_t> classOf, std::size_t image) const;

    Activity m_activity;
    std::int64_t m_seen = 0;
    bool m_labelled = false;
    bool m_predicted = false;
};

/// The same at once.
Activity makeActivity(int filters, int classes, const Responses& responses);

/// Complete and compact: `values` are float32, little-endian, in base64.
Json toJson(const Activity& activity);

/// Throws Error(badInput) naming `path` when the value is not such an object.
Activity activityFromJson(const std::filesystem::path& path, const Json& value);

}  // namespace nonn
