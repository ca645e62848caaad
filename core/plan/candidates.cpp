// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/candidates.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nonn {

namespace {

using Names = std::vector<std::string>;

constexpr auto known = "wrn, vgg, mobilenetv2, mobilenet_v2";

Names wideResNets() {
    constexpr std::array<std::string_view, 6> narrow{"0.25", "0.375", "0.5", "0.625", "0.75", "0.875"};
    constexpr std::array<std::string_view, 13> wide{"1",   "1.25", "1.5", "1.75", "2", "2.5", "3",
                                                    "3.5", "4",    "5",   "6",    "8", "10"};
    Names names;
    for (const auto width : narrow)
        names.push_back("wrn-10-" + std::string(width));
    for (const char* const depth : {"10", "16", "22", "28", "40"})
        for (const auto width : wide)
            names.push_back("wrn-" + std::string(depth) + "-" + std::string(width));
    return names;
}

Names vggs() {
    Names names;
    for (const char* const depth : {"11", "13", "16", "19"})
        for (const char* const width : {"0.0625", "0.125", "0.1875", "0.25", "0.375", "0.5", "0.75", "1"})
            names.push_back("vgg-" + std::string(depth) + "-" + width);
    return names;
}

Names mobileNets() {
    Names names;
    for (const char* const width : {"0.1", "0.2", "0.35", "0.5", "0.75", "1", "1.4", "2"})
        names.push_back(std::string("mobilenetv2-") + width);
    return names;
}

Names mobileNetsForLargeImages() {
    Names names;
    for (const char* const width : {"0.1", "0.2", "0.35", "0.5", "0.75", "1", "1.4"})
        names.push_back(std::string("mobilenet_v2-") + width);
    return names;
}

Names membersOf(const std::string& family) {
    if (family == "wrn")
        return wideResNets();
    if (family == "vgg")
        return vggs();
    if (family == "mobilenetv2")
        return mobileNets();
    if (family == "mobilenet_v2")
        return mobileNetsForLargeImages();
    throw badInput({}, Text::tr("'%1' is no family of students; known are %2", family, known));
}

}  // namespace

Names candidateNames(const Names& families) {
    if (families.empty())
        throw badInput({}, Text::tr("no family of students is given; known are %1", known));
    Names names;
    for (const std::string& family : families) {
        const Names members = membersOf(family);
        names.insert(names.end(), members.begin(), members.end());
    }
    return names;
}

Names usualFamilies(Shape image) {
    constexpr int large = 96;
    return {std::min(image.height, image.width) >= large ? "mobilenet_v2" : "wrn"};
}

}  // namespace nonn
