// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/candidates.h"

#include "base/error.h"
#include "model/mobilenet.h"
#include "model/vgg.h"
#include "model/wide_resnet.h"

#include <algorithm>
#include <set>

namespace nonn {

namespace {

constexpr auto familyNames = "wrn, vgg, mobilenetv2, mobilenet_v2";
constexpr int one = 10'000;  ///< a width of 1; a name has four digits after the point at most

/// From `from` to less than `to` in steps.
struct Steps {
    int from;
    int to;
    int step;
};

struct Family {
    std::vector<int> usual;
    std::vector<Steps> between;
    std::vector<int> (*channels)(double width);
};

const Family& wideResNets() {
    static const Family family{{2500, 3750, 5000, 6250, 7500, 8750, 10000, 12500, 15000, 17500, 20000, 25000, 30000,
                                35000, 40000, 50000, 60000, 80000, 100000},
                               {{1200, 10000, 100}, {10000, 20000, 100}, {20000, 40000, 200}, {40000, 100000, 500}},
                               wideResNetChannels};
    return family;
}

const Family& vggs() {
    static const Family family{{625, 1250, 1875, 2500, 3750, 5000, 7500, 10000},
                               {{625, 2500, 20}, {2500, 5000, 50}, {5000, 10000, 100}},
                               vggChannels};
    return family;
}

const Family& mobileNets() {
    static const Family family{
        {1000, 2000, 3500, 5000, 7500, 10000, 14000, 20000}, {{1000, 20000, 100}}, mobileNetV2Channels};
    return family;
}

std::string digits(int width) {
    std::string text = std::to_string(width / one);
    std::string fraction = std::to_string(one + width % one).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return fraction.empty() ? text : text + "." + fraction;
}

/// Which neighbouring stages are equally wide: it decides on shortcuts, and so on the list of operations.
std::vector<bool> equalNeighbours(const std::vector<int>& channels) {
    std::vector<bool> result;
    for (std::size_t i = 1; i < channels.size(); ++i)
        result.push_back(channels[i] == channels[i - 1]);
    return result;
}

/// The networks `prefix` + width for widths of the family from `least` to `most`.
void addLadders(std::vector<Ladder>& ladders, const Family& family, const std::string& prefix, int least, int most) {
    const std::set<int> usual(family.usual.begin(), family.usual.end());
    std::set<int> widths = usual;
    for (const Steps& steps : family.between)
        for (int width = steps.from; width < steps.to; width += steps.step)
            widths.insert(width);
    std::vector<int> before;
    for (const int width : widths) {
        if (width < least || width > most)
            continue;
        const std::vector<int> channels = family.channels(static_cast<double>(width) / one);
        const Ladder::Rung rung{prefix + digits(width), usual.contains(width)};
        if (channels == before) {
            if (rung.usual)
                ladders.back().rungs.back() = rung;
            continue;
        }
        if (before.empty() || equalNeighbours(channels) != equalNeighbours(before))
            ladders.emplace_back();
        ladders.back().rungs.push_back(rung);
        before = channels;
    }
}

}  // namespace

std::vector<Ladder> ladders(const std::string& family) {
    std::vector<Ladder> result;
    if (family == "wrn") {
        addLadders(result, wideResNets(), "wrn-10-", 0, 10 * one);
        for (const char* const depth : {"16", "22", "28", "40"})
            addLadders(result, wideResNets(), "wrn-" + std::string(depth) + "-", one, 10 * one);
    } else if (family == "vgg") {
        for (const char* const depth : {"11", "13", "16", "19"})
            addLadders(result, vggs(), "vgg-" + std::string(depth) + "-", 0, one);
    } else if (family == "mobilenetv2") {
        addLadders(result, mobileNets(), "mobilenetv2-", 0, 2 * one);
    } else if (family == "mobilenet_v2") {
        addLadders(result, mobileNets(), "mobilenet_v2-", 0, 14 * one / 10);
    } else {
        throw badInput({}, Text::tr("'%1' is no family of students; known are %2", family, familyNames));
    }
    return result;
}

std::vector<std::string> candidateNames(const std::vector<std::string>& families) {
    if (families.empty())
        throw badInput({}, Text::tr("no family of students is given; known are %1", familyNames));
    std::vector<std::string> names;
    for (const std::string& family : families)
        for (const Ladder& ladder : ladders(family))
            std::ranges::transform(ladder.rungs, std::back_inserter(names), &Ladder::Rung::name);
    return names;
}

std::vector<std::string> usualFamilies(Shape image) {
    constexpr int large = 96;
    return {std::min(image.height, image.width) >= large ? "mobilenet_v2" : "wrn"};
}

}  // namespace nonn
