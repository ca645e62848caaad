// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/palette.h"

#include <array>
#include <cmath>
#include <string_view>

namespace nonn {

namespace {

using Rgb = std::array<int, 3>;

constexpr std::array<Rgb, 8> okabeIto{{{0x00, 0x72, 0xB2},
                                       {0xD5, 0x5E, 0x00},
                                       {0x00, 0x9E, 0x73},
                                       {0xE6, 0x9F, 0x00},
                                       {0x56, 0xB4, 0xE9},
                                       {0xCC, 0x79, 0xA7},
                                       {0xF0, 0xE4, 0x42},
                                       {0x00, 0x00, 0x00}}};

double luminance(const std::string& colour) {
    constexpr std::array shares{0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (std::size_t k = 0; k < shares.size(); ++k) {
        const double value = std::stoi(colour.substr(1 + 2 * k, 2), nullptr, 16) / 255.0;
        sum += shares[k] * (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
}

}  // namespace

std::string studentColour(int student) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto place = static_cast<std::size_t>(student) % (2 * okabeIto.size());
    const bool again = place >= okabeIto.size();
    std::string text = "#";
    for (const int value : okabeIto[place % okabeIto.size()]) {
        // Darker: half of the blue mixed with white would be the light blue of student 4. Of black it is a grey.
        const int shown = !again ? value : place + 1 < 2 * okabeIto.size() ? value / 2 : (value + 255) / 2;
        text += {digits[static_cast<std::size_t>(shown / 16)], digits[static_cast<std::size_t>(shown % 16)]};
    }
    return text;
}

std::string textColourOn(const std::string& colour) {
    // Contrast is (L1 + 0.05) / (L2 + 0.05); black and white are even where L = sqrt(1.05 x 0.05) - 0.05.
    return luminance(colour) > 0.179 ? "#000000" : "#ffffff";
}

}  // namespace nonn
