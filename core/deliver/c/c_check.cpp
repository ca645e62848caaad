// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/c_check.h"

#include "deliver/c/c_text.h"
#include "deliver/c/c_writer.h"

namespace nonn {

namespace {

constexpr auto checkTemplate = R"(/* Runs @NAME@ on images of which the answers are known. Made by @PRODUCER@. */
#include "@NAME@.h"

#include "@NAME@_golden.h"

#include <stdio.h>

#define PIXELS (@BIG@_HEIGHT * @BIG@_WIDTH * @BIG@_CHANNELS)

/* How far what was computed is off, as a share of the largest value where that is above 1. */
static double off(const @TYPE@ *found, const @TYPE@ *expected, int count)
{
    double largest = 0, scale = 1;
    int i;
    for (i = 0; i < count; ++i) {
        const double difference = found[i] < expected[i] ? expected[i] - found[i] : found[i] - expected[i];
        const double size = expected[i] < 0 ? -expected[i] : expected[i];
        if (!(difference <= largest))
            largest = difference;
        if (@RELATIVE@ && size > scale)
            scale = size;
    }
    return largest / scale;
}

int main(void)
{
    double largest = 0;
    int image, i;
    for (image = 0; image < @COUNT@; ++image) {
        @TYPE@ *const pixels = @NAME@_image();
        for (i = 0; i < PIXELS; ++i)
            pixels[i] = golden_image[image * PIXELS + i];
        @NAME@_run();
@COMPARISONS@    }
    printf("@NAME@: %d images, largest difference %g, arena %d bytes\n", @COUNT@, largest, @BIG@_ARENA_BYTES);
    return largest <= @TOLERANCE@ ? 0 : 1;
}
)";

constexpr auto comparison = R"(        {
            const double difference = off(@NAME@_output(@OUTPUT@), golden_@LOW@ + image * @OUTPUT@_COUNT,
                                          @OUTPUT@_COUNT);
            if (!(difference <= largest))
                largest = difference;
        }
)";

template <typename Value>
std::vector<Value> joined(const std::vector<std::vector<Value>>& parts) {
    std::vector<Value> result;
    for (const std::vector<Value>& part : parts)
        result.insert(result.end(), part.begin(), part.end());
    return result;
}

template <typename Value>
std::vector<CFile> filesOf(const LoweredNetwork& network, const CNotes& notes, const CGolden<Value>& golden,
                           std::map<std::string, std::string> values) {
    values.insert({{"NAME", notes.name},
                   {"BIG", inCapitals(notes.name)},
                   {"PRODUCER", notes.producer},
                   {"COUNT", std::to_string(golden.images.size())}});
    std::string data = "/* Images, and what must come out. Read by " + notes.name + "_check.c. */\n" +
                       cArray("golden_image", std::span<const Value>(joined(golden.images)));
    for (std::size_t o = 0; o < network.outputs.size(); ++o) {
        std::vector<std::vector<Value>> all;
        for (const auto& outputs : golden.outputs)
            all.push_back(outputs[o]);
        const std::string name = cIdentifier(network.outputs[o].name);
        data += cArray("golden_" + name, std::span<const Value>(joined(all)));
        values["COMPARISONS"] +=
            filled(comparison,
                   {{"NAME", notes.name}, {"LOW", name}, {"OUTPUT", inCapitals(notes.name) + "_" + inCapitals(name)}});
    }
    return {{notes.name + "_check.c", filled(checkTemplate, values)}, {notes.name + "_golden.h", data}};
}

}  // namespace

std::vector<CFile> checkFiles(const LoweredNetwork& network, const CNotes& notes, const CGolden<float>& golden) {
    return filesOf(network, notes, golden, {{"TYPE", "float"}, {"RELATIVE", "1"}, {"TOLERANCE", "1e-4"}});
}

std::vector<CFile> checkFiles(const LoweredNetwork& network, const CNotes& notes, const CGolden<std::int8_t>& golden) {
    return filesOf(network, notes, golden, {{"TYPE", "int8_t"}, {"RELATIVE", "0"}, {"TOLERANCE", "0"}});
}

}  // namespace nonn
