// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/generator.h"

#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace nonn {

namespace {

std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

constexpr std::uint64_t goldenGamma = 0x9e3779b97f4a7c15u;

}  // namespace

Generator Generator::stream(std::string_view purpose, std::uint64_t index) const {
    std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a over the purpose
    for (const unsigned char c : purpose)
        hash = (hash ^ c) * 0x100000001b3u;
    return Generator(mix(mix(m_state ^ hash) + index * goldenGamma));
}

std::uint64_t Generator::operator()() {
    m_state += goldenGamma;
    return mix(m_state);
}

std::uint64_t Generator::below(std::uint64_t bound) {
    const std::uint64_t unbiased = max() - max() % bound;
    std::uint64_t draw = (*this)();
    while (draw >= unbiased)
        draw = (*this)();
    return draw % bound;
}

double Generator::uniform() {
    return static_cast<double>((*this)() >> 11) * 0x1.0p-53;
}

double Generator::normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

std::vector<std::int64_t> Generator::permutation(std::int64_t count) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t last = order.size(); last > 1; --last)
        std::swap(order[last - 1], order[below(last)]);
    return order;
}

}  // namespace nonn
