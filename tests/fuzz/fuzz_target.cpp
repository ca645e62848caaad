// SPDX-License-Identifier: GPL-3.0-or-later
// One reader (NONN_READER) under libFuzzer: every exception but nonn::Error is a finding.
#include "base/error.h"
#include "fuzz/readers.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const auto read = [] {
        for (const FuzzedReader& reader : fuzzedReaders())
            if (reader.name == NONN_READER)
                return reader.read;
        __builtin_trap();
    }();
    try {
        read({reinterpret_cast<const char*>(bytes), size});
    } catch (const nonn::Error&) {
        return 0;
    }
    return 0;
}
