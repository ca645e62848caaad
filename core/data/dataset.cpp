// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace nonn {

namespace {

/// How many images of each class are taken: the class's share rounded down, and one more where most was rounded off,
/// ties in random order. The last image of a class is taken only where nothing else is left.
std::vector<std::int64_t> classQuotas(const std::vector<std::vector<std::int64_t>>& members, std::int64_t count,
                                      std::int64_t total, Generator& generator) {
    struct Share {
        std::size_t ofClass;
        std::int64_t quota;
        std::int64_t remainder;
        std::int64_t lack;  ///< 0 where one more leaves the class an image, 1 where it leaves none, 2 without any image
    };
    std::vector<Share> shares;
    std::int64_t left = count;
    for (const std::int64_t c : generator.permutation(static_cast<std::int64_t>(members.size()))) {
        const auto ofClass = static_cast<std::size_t>(c);
        const auto size = static_cast<std::int64_t>(members[ofClass].size());
        const std::int64_t quota = size * count / total;
        shares.push_back({ofClass, quota, size * count % total, std::max<std::int64_t>(0, quota + 2 - size)});
        left -= quota;
    }
    std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
        return a.lack != b.lack ? a.lack < b.lack : a.remainder > b.remainder;
    });
    std::vector<std::int64_t> quotas(members.size());
    for (const Share& share : shares)
        quotas[share.ofClass] = share.quota + (left-- > 0 ? 1 : 0);
    return quotas;
}

/// For each image whether it is taken.
std::vector<bool> markStratified(const Images& images, std::int64_t count, int classes, Generator& generator) {
    std::vector<std::vector<std::int64_t>> members(static_cast<std::size_t>(classes));
    for (const std::int64_t index : generator.permutation(images.count()))
        members[static_cast<std::size_t>(images.labels[static_cast<std::size_t>(index)])].push_back(index);
    const std::vector<std::int64_t> quotas = classQuotas(members, count, images.count(), generator);
    std::vector<bool> taken(static_cast<std::size_t>(images.count()), false);
    for (std::size_t c = 0; c < members.size(); ++c)
        for (std::int64_t i = 0; i < quotas[c]; ++i)
            taken[static_cast<std::size_t>(members[c][static_cast<std::size_t>(i)])] = true;
    return taken;
}

constexpr std::array<std::string_view, 3> originNames{"given", "validation folder", "training images"};

}  // namespace

std::string_view name(PartOrigin origin) {
    return originNames.at(static_cast<std::size_t>(origin));
}

PartOrigin parsePartOrigin(std::string_view text) {
    const auto found = std::ranges::find(originNames, text);
    if (found == originNames.end())
        throw badInput({}, Text::tr("'%1' is no origin of images", text));
    return static_cast<PartOrigin>(found - originNames.begin());
}

Images takeStratified(Images& images, std::int64_t count, int classes, Generator generator) {
    if (count < 0 || images.count() < count + 1)
        throw badInput({}, Text::tr("a validation set of %1 images cannot be split off %2 training images", count,
                                    images.count()));
    const std::vector<bool> taken = markStratified(images, count, classes, generator);
    std::vector<std::int64_t> part;
    std::vector<std::int64_t> rest;
    for (std::int64_t index = 0; index < images.count(); ++index)
        (taken[static_cast<std::size_t>(index)] ? part : rest).push_back(index);
    Images result = images.choose(part);
    images = images.choose(rest);
    return result;
}

std::vector<std::int64_t> chooseStratified(const Images& images, std::int64_t count, int classes, Generator generator) {
    const std::vector<bool> taken = markStratified(images, count, classes, generator);
    std::vector<std::int64_t> places;
    for (std::int64_t index = 0; index < images.count(); ++index)
        if (taken[static_cast<std::size_t>(index)])
            places.push_back(index);
    return places;
}

Normalisation measureNormalisation(const Images& images) {
    constexpr std::int64_t mostBytes = 1'000'000'000;
    struct Sums {
        std::uint64_t values = 0;
        std::uint64_t squares = 0;
    };
    const std::int64_t step = std::max<std::int64_t>(1, images.count() * images.storedBytes() / mostBytes);
    const auto plane = static_cast<std::size_t>(images.storedSize().height * images.storedSize().width);
    std::vector<Sums> sums(static_cast<std::size_t>(images.channels));
    std::vector<std::uint8_t> room;
    std::int64_t measured = 0;
    for (std::int64_t index = 0; index < images.count(); index += step, ++measured) {
        const std::uint8_t* pixels = images.stored(index, room);
        for (Sums& sum : sums) {
            for (const std::uint8_t value : std::span(pixels, plane)) {
                sum.values += value;
                sum.squares += std::uint64_t{value} * value;
            }
            pixels += plane;
        }
    }
    Normalisation result;
    for (const Sums& sum : sums) {
        const double count = std::max(1.0, static_cast<double>(measured) * static_cast<double>(plane));
        const double mean = static_cast<double>(sum.values) / count;
        const double variance = std::max(0.0, static_cast<double>(sum.squares) / count - mean * mean);
        result.mean.push_back(static_cast<float>(mean / 255));
        result.deviation.push_back(static_cast<float>(std::max(1.0, std::sqrt(variance)) / 255));
    }
    return result;
}

}  // namespace nonn
