// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_reader.h"
#include "base/pickle.h"

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace nonn {

/// What a pickle's instructions work on: a stack of values with marks in it, a memo of values to be used again, and the
/// bytes that are left. A value that is missing throws Error(badInput) with its place.
class PickleStack {
protected:
    /// Values are kept in `pickle`.
    PickleStack(Pickle& pickle, const std::filesystem::path& path, std::string_view content, std::size_t start)
        : m_reader(path, content, start), m_pickle(pickle) {}

    PickleValue* push(PickleKind kind) {
        m_pickle.m_values.emplace_back().kind = kind;
        m_stack.push_back(&m_pickle.m_values.back());
        return m_stack.back();
    }

    void pushInteger(PickleKind kind, std::int64_t value) { push(kind)->integer = value; }

    void pushText(PickleKind kind, std::string_view text) { push(kind)->text = text; }

    void pushOwnText(PickleKind kind, std::string text) {
        m_pickle.m_texts.push_back(std::move(text));
        pushText(kind, m_pickle.m_texts.back());
    }

    PickleValue* top() {
        if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
            m_reader.fail(Text::tr("is a damaged pickle: a value is missing"));
        return m_stack.back();
    }

    PickleValue* pop() {
        PickleValue* const value = top();
        m_stack.pop_back();
        return value;
    }

    /// What was pushed since the last mark, and the mark itself.
    std::vector<const PickleValue*> popToMark() {
        if (m_marks.empty())
            m_reader.fail(Text::tr("is a damaged pickle: a mark is missing"));
        const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<const PickleValue*> values(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        m_marks.pop_back();
        return values;
    }

    std::vector<const PickleValue*> popLast(std::size_t count) {
        std::vector<const PickleValue*> values(count);
        for (std::size_t i = count; i-- > 0;)
            values[i] = pop();
        return values;
    }

    /// The value on top once more: the same, not a copy.
    void pushAgain() { m_stack.push_back(top()); }

    void mark() { m_marks.push_back(m_stack.size()); }

    /// Takes the mark away where nothing was pushed since.
    void popOrUnmark() {
        if (!m_marks.empty() && m_marks.back() == m_stack.size())
            m_marks.pop_back();
        else
            pop();
    }

    void keep(std::uint64_t place) { m_memo[place] = top(); }
    void keepNext() { keep(m_memo.size()); }

    void recall(std::uint64_t place) {
        const auto found = m_memo.find(place);
        if (found == m_memo.end())
            m_reader.fail(Text::tr("is a damaged pickle: it recalls value %1, which is not there", place));
        m_stack.push_back(found->second);
    }

    void listPersistent() { m_pickle.m_persistent.push_back(top()); }

    void finish() {
        m_pickle.m_root = pop();
        m_pickle.m_end = m_reader.position();
    }

    ByteReader m_reader;

private:
    Pickle& m_pickle;
    std::vector<PickleValue*> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint64_t, PickleValue*> m_memo;
};

}  // namespace nonn
