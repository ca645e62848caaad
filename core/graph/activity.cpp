// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/activity.h"

#include "base/error.h"
#include "base/json.h"
#include "graph/csv_matrix.h"
#include "graph/encoded_numbers.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

void checkClasses(std::span<const std::int32_t> classOf, std::size_t images, int classes, const Text& what) {
    if (!classOf.empty() && classOf.size() != images)
        throw badInput({}, Text::tr("%1 %2 for %3 images", classOf.size(), what, images));
    for (const std::int32_t c : classOf)
        if (c < 0 || c >= classes)
            throw badInput({}, Text::tr("one of the %1 is %2, not in 0..%3", what, c, classes - 1));
}

std::size_t sizeOf(std::int64_t rows, std::int64_t columns) {
    return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
}

}  // namespace

ActivityCollector::ActivityCollector(int filters, int classes) {
    if (filters < 1 || filters > maximumFilters)
        throw badInput({}, Text::tr("%1 filters; 1..%2 are possible", filters, maximumFilters));
    if (classes < 0)
        throw badInput({}, Text::tr("the number of classes is negative"));
    m_activity.filters = filters;
    m_activity.classes = classes;
}

void ActivityCollector::addToClass(std::vector<double>& sums, std::span<const std::int32_t> classOf,
                                   std::size_t image) const {
    if (classOf.empty())
        return;
    const auto filters = static_cast<std::size_t>(m_activity.filters);
    const float* const row = m_activity.values.data() + m_activity.values.size() - filters;
    double* const sum = sums.data() + static_cast<std::size_t>(classOf[image]) * filters;
    for (std::size_t i = 0; i < filters; ++i)
        sum[i] += static_cast<double>(row[i]);
}

void ActivityCollector::add(const Responses& batch) {
    const auto filters = static_cast<std::size_t>(m_activity.filters);
    const std::size_t images = batch.means.size() / filters;
    if (batch.means.size() % filters != 0)
        throw badInput({}, Text::tr("the means do not divide into rows of %1 filters", filters));
    if (images == 0)
        return;
    checkClasses(batch.labels, images, m_activity.classes, Text::tr("labels"));
    checkClasses(batch.predictions, images, m_activity.classes, Text::tr("predictions"));
    if (m_seen == 0) {
        m_activity.byTrueClass.resize(batch.labels.empty() ? 0 : sizeOf(m_activity.classes, m_activity.filters));
        m_activity.byPredictedClass.resize(batch.predictions.empty() ? 0
                                                                     : sizeOf(m_activity.classes, m_activity.filters));
    } else if (m_activity.byTrueClass.empty() != batch.labels.empty() ||
               m_activity.byPredictedClass.empty() != batch.predictions.empty()) {
        throw badInput({}, Text::tr("some batches of activities have labels or predictions and others have none"));
    }
    for (std::size_t image = 0; image < images; ++image, ++m_seen) {
        const auto row = batch.means.subspan(image * filters, filters);
        const auto bad = std::find_if_not(row.begin(), row.end(), [](float mean) { return std::isfinite(mean); });
        if (bad != row.end())
            throw badInput({}, Text::tr("the response of filter %1 to image %2 is not a finite number",
                                        bad - row.begin(), m_seen));
        const float maximum = *std::max_element(row.begin(), row.end());
        if (maximum <= 0) {
            m_activity.skipped.push_back(m_seen);
            continue;
        }
        for (const float mean : row)
            m_activity.values.push_back(std::max(0.0F, mean) / maximum);
        ++m_activity.images;
        addToClass(m_activity.byTrueClass, batch.labels, image);
        addToClass(m_activity.byPredictedClass, batch.predictions, image);
    }
}

Activity ActivityCollector::take() {
    Activity result = std::move(m_activity);
    *this = ActivityCollector(result.filters, result.classes);
    return result;
}

Activity makeActivity(int filters, int classes, const Responses& responses) {
    ActivityCollector collector(filters, classes);
    collector.add(responses);
    return collector.take();
}

Json toJson(const Activity& activity) {
    return {{"images", activity.images},
            {"filters", activity.filters},
            {"classes", activity.classes},
            {"skipped", activity.skipped},
            {"values", encodeNumbers<float>(activity.values)},
            {"by_true_class", encodeNumbers<double>(activity.byTrueClass)},
            {"by_predicted_class", encodeNumbers<double>(activity.byPredictedClass)}};
}

Activity activityFromJson(const std::filesystem::path& path, const Json& value) {
    return fromJson(path, value, [&](const Json& json) {
        Activity activity;
        activity.images = json.at("images").get<int>();
        activity.filters = json.at("filters").get<int>();
        activity.classes = json.at("classes").get<int>();
        activity.skipped = json.at("skipped").get<std::vector<std::int64_t>>();
        if (activity.images < 0 || activity.filters < 1 || activity.filters > maximumFilters || activity.classes < 0)
            throw badInput(path, Text::tr("images, filters or classes are out of range"));
        activity.values = decodeNumbers<float>(path, json.at("values").get_ref<const std::string&>(),
                                               sizeOf(activity.images, activity.filters));
        const auto decodeSums = [&](const char* key) {
            const auto& text = json.at(key).get_ref<const std::string&>();
            return decodeNumbers<double>(path, text, text.empty() ? 0 : sizeOf(activity.classes, activity.filters));
        };
        activity.byTrueClass = decodeSums("by_true_class");
        activity.byPredictedClass = decodeSums("by_predicted_class");
        if (!std::all_of(activity.values.begin(), activity.values.end(), [](float a) { return a >= 0 && a <= 1; }))
            throw badInput(path, Text::tr("an activity is not in 0..1"));
        return activity;
    });
}

}  // namespace nonn
