// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/picture_survey.h"

#include "base/error.h"
#include "base/workers.h"
#include "data/decode.h"
#include "data/image_settings.h"

#include <algorithm>
#include <mutex>

namespace nonn {

namespace {

constexpr std::int64_t block = 256;
constexpr int smallSide = 48;

}  // namespace

PictureSurvey surveyPictures(const ImageList& list, const Progress& progress) {
    std::vector<const ListedImage*> images;
    for (const auto* part : {&list.training, &list.validation, &list.test})
        for (const ListedImage& image : *part)
            images.push_back(&image);
    PictureSurvey survey;
    std::vector<int> sides;
    std::int64_t done = 0;
    std::mutex mutex;
    const auto count = static_cast<std::int64_t>(images.size());
    Workers(processors()).forEach(static_cast<int>((count + block - 1) / block), [&](int number) {
        progress.check();
        std::vector<PictureFacts> found;
        std::vector<SkippedImage> broken;
        const std::int64_t end = std::min(count, (number + 1) * block);
        for (std::int64_t i = number * block; i < end; ++i) {
            const std::string& path = images[static_cast<std::size_t>(i)]->path;
            try {
                found.push_back(readPictureFacts(list.folder / path));
            } catch (const Error& error) {
                broken.push_back({path, error.text()});
            }
        }
        const std::lock_guard lock(mutex);
        for (const PictureFacts& facts : found) {
            ++survey.formats[std::string(facts.format)];
            sides.push_back(std::min(facts.height, facts.width));
            survey.grey = survey.grey && facts.grey;
        }
        std::ranges::move(broken, std::back_inserter(survey.broken));
        done += static_cast<std::int64_t>(found.size() + broken.size());
        progress.report(static_cast<double>(done) / static_cast<double>(count));
    });
    if (sides.empty())
        throw badInput(list.folder / survey.broken.front().path,
                       Text::tr("%1; none of the pictures can be read", survey.broken.front().reason));
    std::ranges::sort(survey.broken, {}, &SkippedImage::path);
    std::ranges::sort(sides);
    survey.smallestSide = sides.front();
    survey.medianSide = sides[sides.size() / 2];
    survey.largestSide = sides.back();
    return survey;
}

int suggestSide(const PictureSurvey& survey) {
    constexpr int largeSide = 200;
    return survey.medianSide <= smallSide  ? std::max(smallestSide, survey.medianSide)
           : survey.medianSide < largeSide ? 64
                                           : 224;
}

int storedSideFor(int side) {
    return side <= smallSide ? side : (side * 8 + 3) / 7;
}

}  // namespace nonn
