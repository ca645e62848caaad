// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nonn {

enum class PickleKind {
    none,
    boolean,  ///< `integer` is 0 or 1
    integer,
    longInteger,  ///< of more than 64 bits: `text` is its two's complement, lowest byte first
    real,
    text,        ///< UTF-8 as it stands in the file, not checked
    bytes,       ///< also the byte strings of Python 2
    list,        ///< `items`
    tuple,       ///< `items`
    set,         ///< `items`, in the order of the file
    dictionary,  ///< `entries`, in the order of the file
    global,      ///< a class or function: `text` is its name as "collections.OrderedDict"; nothing is looked up
    call,        ///< what `callee` would give for the tuple `arguments`, had it been called
    persistent,  ///< something kept outside the pickle; `arguments` is its id
};

/// A value of a pickle. Values may be shared and may hold themselves: walk them with a bound.
struct PickleValue {
    PickleKind kind = PickleKind::none;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text;
    const PickleValue* callee = nullptr;
    const PickleValue* arguments = nullptr;
    const PickleValue* state = nullptr;     ///< call: what its __setstate__ would be given, if anything
    std::vector<const PickleValue*> items;  ///< call: what was appended to the result
    std::vector<std::pair<const PickleValue*, const PickleValue*>> entries;  ///< call: what was set in the result

    bool isString() const { return kind == PickleKind::text || kind == PickleKind::bytes; }
    bool isCallOf(std::string_view name) const;
    /// A dict or an OrderedDict.
    bool isMapping() const;
    /// The value of the last entry under this text, or nothing.
    const PickleValue* find(std::string_view key) const;
};

/// A Python pickle of protocol 0 to 5, read as data. Nothing is imported, called or executed: classes and functions
/// become names, calls become their arguments. Lengths are compared with what is left before anything is allocated; a
/// pickle of more than `largestPickle` instructions is refused, which bounds memory (to some 300 MB) and time.
class Pickle {
public:
    static constexpr std::size_t largestPickle = std::size_t{1} << 21;

    /// Reads one pickle from `start` on. `content` must outlive the result, whose texts are views of it. Throws
    /// Error(badInput) with the file and the byte.
    Pickle(const std::filesystem::path& path, std::string_view content, std::size_t start = 0);
    Pickle(Pickle&&) = default;
    Pickle& operator=(Pickle&&) = default;

    const PickleValue& root() const { return *m_root; }
    /// Where the pickle ended: another may follow.
    std::size_t end() const { return m_end; }
    /// Every persistent value, in the order of the file.
    const std::vector<const PickleValue*>& persistent() const { return m_persistent; }

private:
    friend class PickleStack;

    std::deque<PickleValue> m_values;  ///< owns them all: they may form circles
    std::deque<std::string> m_texts;   ///< those that do not stand in the file as they are
    std::vector<const PickleValue*> m_persistent;
    const PickleValue* m_root = nullptr;
    std::size_t m_end = 0;
};

}  // namespace nonn
