// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace nonn {

/// The seeded generator of random numbers that every function which needs chance is handed explicitly.
/// SplitMix64 (Steele, Lea, Flood 2014): a counter passed through a 64-bit mixer, so that an independent stream for any
/// (seed, purpose, index) is made in nanoseconds and needs no state shared between threads. The same seed gives the
/// same numbers on every machine.
class Generator {
public:
    using result_type = std::uint64_t;

    explicit Generator(std::uint64_t seed) : m_state(seed) {}

    /// An independent stream of the same seed for a purpose, as "split" or "weights", and an index within it.
    Generator stream(std::string_view purpose, std::uint64_t index = 0) const;

    std::uint64_t operator()();
    static constexpr std::uint64_t min() { return 0; }
    static constexpr std::uint64_t max() { return UINT64_MAX; }

    /// Uniform in [0, bound); bound > 0. Without modulo bias.
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [0, 1).
    double uniform();
    /// Standard normal (Box-Muller, one value a call).
    double normal();

    /// 0..count-1 in random order (Fisher-Yates).
    std::vector<std::int64_t> permutation(std::int64_t count);

private:
    std::uint64_t m_state;
};

}  // namespace nonn
