// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shared_images.h"

#include "base/workers.h"

#include <algorithm>
#include <unordered_set>

namespace nonn {

namespace {

std::vector<std::uint64_t> fingerprintsOf(const Images& images, Workers& workers, const Progress& progress) {
    constexpr std::int64_t blockSize = 256;
    std::vector<std::uint64_t> all(static_cast<std::size_t>(images.count()));
    workers.forEach(static_cast<int>((images.count() + blockSize - 1) / blockSize), [&](int number) {
        progress.check();
        const std::int64_t end = std::min(images.count(), (number + 1) * blockSize);
        for (std::int64_t index = number * blockSize; index < end; ++index)
            all[static_cast<std::size_t>(index)] = images.fingerprint(index);
    });
    return all;
}

std::int64_t countIn(const std::vector<std::uint64_t>& images, const std::vector<std::uint64_t>& others) {
    const std::unordered_set<std::uint64_t> known(others.begin(), others.end());
    return std::ranges::count_if(images, [&](std::uint64_t image) { return known.contains(image); });
}

}  // namespace

std::vector<DataNote> noteSharedImages(const Dataset& dataset, const Progress& progress) {
    Workers workers(processors());
    const auto training = fingerprintsOf(dataset.training, workers, progress);
    const auto validation = fingerprintsOf(dataset.validation, workers, progress);
    const auto test = fingerprintsOf(dataset.test, workers, progress);
    std::vector<DataNote> notes;
    if (const std::int64_t count = countIn(test, training); count > 0)
        notes.push_back(
            {Text::tr("%1 of %2 test images are among the training images too, by their content: what is "
                      "measured on them is remembered, not recognised",
                      count, dataset.test.count())});
    if (const std::int64_t count = countIn(validation, training); count > 0)
        notes.push_back({Text::tr("%1 of %2 validation images are among the training images too, by their content",
                                  count, dataset.validation.count())});
    if (const std::int64_t count = countIn(test, validation); count > 0)
        notes.push_back({Text::tr("%1 of %2 test images are among the validation images too, by their content", count,
                                  dataset.test.count())});
    return notes;
}

}  // namespace nonn
