// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace nonn {

/// Begins where a line of the processor's cache does, so that no vector lies in two.
template <typename Value>
struct CacheLineAllocator {
    static constexpr std::align_val_t alignment{64};
    using value_type = Value;

    CacheLineAllocator() = default;
    template <typename Other>
    explicit CacheLineAllocator(const CacheLineAllocator<Other>&) {}

    Value* allocate(std::size_t count) { return static_cast<Value*>(::operator new(count * sizeof(Value), alignment)); }
    void deallocate(Value* values, std::size_t) { ::operator delete(values, alignment); }
    bool operator==(const CacheLineAllocator&) const = default;
};

template <typename Value>
using AlignedValues = std::vector<Value, CacheLineAllocator<Value>>;
using AlignedFloats = AlignedValues<float>;

}  // namespace nonn
