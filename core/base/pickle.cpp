// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pickle.h"

#include "base/pickle_stack.h"
#include "base/pickle_text.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace nonn {

bool PickleValue::isCallOf(std::string_view name) const {
    return kind == PickleKind::call && callee->kind == PickleKind::global && callee->text == name;
}

bool PickleValue::isMapping() const {
    return kind == PickleKind::dictionary || isCallOf("collections.OrderedDict");
}

const PickleValue* PickleValue::find(std::string_view key) const {
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (entry->first->isString() && entry->first->text == key)
            return entry->second;
    return nullptr;
}

/// The stack machine that a pickle is a program for. Instructions are those of Python's pickletools.
class PickleMachine : private PickleStack {
public:
    PickleMachine(Pickle& pickle, const std::filesystem::path& path, std::string_view content, std::size_t start)
        : PickleStack(pickle, path, content, start) {}

    void run() {
        for (std::size_t step = 0; step < Pickle::largestPickle; ++step) {
            const char instruction = m_reader.take(1, Text::tr("a pickle")).front();
            if (instruction == '.') {
                finish();
                return;
            }
            if (!pushScalar(instruction) && !pushString(instruction) && !useContainer(instruction) &&
                !useMemo(instruction) && !useCall(instruction))
                m_reader.fail(Text::tr("is a pickle with an instruction that is not known or not read (code %1)",
                                       static_cast<unsigned char>(instruction)));
        }
        m_reader.fail(Text::tr("is a pickle of more than %1 instructions", Pickle::largestPickle));
    }

private:
    std::uint64_t number(std::size_t bytes) { return m_reader.number(bytes, Text::tr("a number of a pickle")); }

    void pushLong(std::uint64_t bytes) {
        const std::string_view digits = m_reader.take(bytes, Text::tr("a number of a pickle"));
        if (digits.size() > 8)
            return pushText(PickleKind::longInteger, digits);
        std::uint64_t value = littleEndian(digits);
        if (!digits.empty() && digits.size() < 8 && (static_cast<unsigned char>(digits.back()) & 0x80) != 0)
            value |= ~std::uint64_t{0} << (8 * digits.size());
        pushInteger(PickleKind::integer, static_cast<std::int64_t>(value));
    }

    template <typename Number>
    Number decimal(std::string_view text) {
        Number value{};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            m_reader.fail(Text::tr("is a damaged pickle: a number is malformed"));
        return value;
    }

    std::string_view numberLine() { return m_reader.line(Text::tr("a number of a pickle")); }

    bool pushScalar(char instruction) {
        switch (instruction) {
            case 'N':
                push(PickleKind::none);
                return true;
            case '\x88':
            case '\x89':
                pushInteger(PickleKind::boolean, instruction == '\x88' ? 1 : 0);
                return true;
            case 'K':
                pushInteger(PickleKind::integer, static_cast<std::int64_t>(number(1)));
                return true;
            case 'M':
                pushInteger(PickleKind::integer, static_cast<std::int64_t>(number(2)));
                return true;
            case 'J':
                pushInteger(PickleKind::integer, static_cast<std::int32_t>(number(4)));
                return true;
            case '\x8a':
                pushLong(number(1));
                return true;
            case '\x8b':
                pushLong(number(4));
                return true;
            case 'G': {
                std::string bytes(m_reader.take(8, Text::tr("a number of a pickle")));
                std::ranges::reverse(bytes);
                push(PickleKind::real)->real = std::bit_cast<double>(littleEndian(bytes));
                return true;
            }
            default:
                return pushWrittenScalar(instruction);
        }
    }

    /// The numbers of protocol 0, in digits.
    bool pushWrittenScalar(char instruction) {
        switch (instruction) {
            case 'F':
                push(PickleKind::real)->real = decimal<double>(numberLine());
                return true;
            case 'I': {
                const std::string_view digits = numberLine();
                const bool boolean = digits == "00" || digits == "01";
                pushInteger(boolean ? PickleKind::boolean : PickleKind::integer, decimal<std::int64_t>(digits));
                return true;
            }
            case 'L': {
                std::string_view digits = numberLine();
                if (digits.ends_with('L'))
                    digits.remove_suffix(1);
                pushInteger(PickleKind::integer, decimal<std::int64_t>(digits));
                return true;
            }
            default:
                return false;
        }
    }

    void pushString(PickleKind kind, std::size_t lengthBytes) {
        const std::uint64_t length = number(lengthBytes);
        pushText(kind, m_reader.take(length, Text::tr("a text of a pickle")));
    }

    bool pushString(char instruction) {
        switch (instruction) {
            case 'T':
            case 'B':
                pushString(PickleKind::bytes, 4);
                return true;
            case 'U':
            case 'C':
                pushString(PickleKind::bytes, 1);
                return true;
            case '\x8e':
            case '\x96':
                pushString(PickleKind::bytes, 8);
                return true;
            case 'X':
                pushString(PickleKind::text, 4);
                return true;
            case '\x8c':
                pushString(PickleKind::text, 1);
                return true;
            case '\x8d':
                pushString(PickleKind::text, 8);
                return true;
            case 'S':
            case 'V': {
                const std::string_view line = m_reader.line(Text::tr("a text of a pickle"));
                auto text = instruction == 'S' ? unquotedBytes(line) : unescapedText(line);
                if (!text)
                    m_reader.fail(Text::tr("is a damaged pickle: a text is malformed"));
                pushOwnText(instruction == 'S' ? PickleKind::bytes : PickleKind::text, std::move(*text));
                return true;
            }
            default:
                return false;
        }
    }

    void pushItems(PickleKind kind, std::vector<const PickleValue*> items) { push(kind)->items = std::move(items); }

    void addEntries(PickleValue* target, const std::vector<const PickleValue*>& keysAndValues) {
        if (target->kind != PickleKind::dictionary && target->kind != PickleKind::call)
            m_reader.fail(Text::tr("is a damaged pickle: entries are set in a value that takes none"));
        if (keysAndValues.size() % 2 != 0)
            m_reader.fail(Text::tr("is a damaged pickle: a key has no value"));
        for (std::size_t i = 0; i < keysAndValues.size(); i += 2)
            target->entries.emplace_back(keysAndValues[i], keysAndValues[i + 1]);
    }

    void addItems(PickleValue* target, const std::vector<const PickleValue*>& items) {
        if (target->kind != PickleKind::list && target->kind != PickleKind::set && target->kind != PickleKind::call)
            m_reader.fail(Text::tr("is a damaged pickle: values are appended to one that takes none"));
        target->items.insert(target->items.end(), items.begin(), items.end());
    }

    bool pushContainer(char instruction) {
        switch (instruction) {
            case ']':
                push(PickleKind::list);
                return true;
            case ')':
                push(PickleKind::tuple);
                return true;
            case '}':
                push(PickleKind::dictionary);
                return true;
            case '\x8f':
                push(PickleKind::set);
                return true;
            case 'l':
                pushItems(PickleKind::list, popToMark());
                return true;
            case 't':
                pushItems(PickleKind::tuple, popToMark());
                return true;
            case '\x91':
                pushItems(PickleKind::set, popToMark());
                return true;
            case '\x85':
            case '\x86':
            case '\x87':
                pushItems(PickleKind::tuple, popLast(static_cast<unsigned char>(instruction) - 0x84U));
                return true;
            case 'd': {
                const auto entries = popToMark();
                addEntries(push(PickleKind::dictionary), entries);
                return true;
            }
            default:
                return false;
        }
    }

    bool useContainer(char instruction) {
        if (pushContainer(instruction))
            return true;
        switch (instruction) {
            case '(':
                mark();
                return true;
            case '1':
                popToMark();
                return true;
            case '0':
                popOrUnmark();
                return true;
            case '2':
                pushAgain();
                return true;
            case 'a': {
                const PickleValue* const item = pop();
                addItems(top(), {item});
                return true;
            }
            case 's': {
                const auto entry = popLast(2);
                addEntries(top(), entry);
                return true;
            }
            case 'e':
            case '\x90': {
                const auto items = popToMark();
                addItems(top(), items);
                return true;
            }
            case 'u': {
                const auto entries = popToMark();
                addEntries(top(), entries);
                return true;
            }
            default:
                return false;
        }
    }

    bool useMemo(char instruction) {
        switch (instruction) {
            case 'p':
                keep(decimal<std::uint64_t>(numberLine()));
                return true;
            case 'q':
                keep(number(1));
                return true;
            case 'r':
                keep(number(4));
                return true;
            case '\x94':
                keepNext();
                return true;
            case 'g':
                recall(decimal<std::uint64_t>(numberLine()));
                return true;
            case 'h':
                recall(number(1));
                return true;
            case 'j':
                recall(number(4));
                return true;
            case '\x80':
                if (number(1) > 5)
                    m_reader.fail(Text::tr("is a pickle of a newer protocol than 5"));
                return true;
            case '\x95':
                if (number(8) > m_reader.left())
                    m_reader.fail(Text::tr("ends within a frame of a pickle"));
                return true;
            default:
                return false;
        }
    }

    void pushGlobal(std::string_view module, std::string_view name) {
        constexpr std::size_t longest = 512;
        if (module.size() + name.size() > longest)
            m_reader.fail(Text::tr("is a pickle with a name of more than %1 characters", longest));
        pushOwnText(PickleKind::global, std::string(module) + "." + std::string(name));
    }

    void pushCall(const PickleValue* callee, const PickleValue* arguments) {
        if (arguments->kind != PickleKind::tuple)
            m_reader.fail(Text::tr("is a damaged pickle: a call has no tuple of arguments"));
        PickleValue* const call = push(PickleKind::call);
        call->callee = callee;
        call->arguments = arguments;
    }

    void pushPersistent(const PickleValue* id) {
        push(PickleKind::persistent)->arguments = id;
        listPersistent();
    }

    const PickleValue* poppedTuple(std::vector<const PickleValue*> items) {
        pushItems(PickleKind::tuple, std::move(items));
        return pop();
    }

    bool pushNamed(char instruction) {
        switch (instruction) {
            case 'c': {
                const std::string_view module = m_reader.line(Text::tr("a name of a pickle"));
                pushGlobal(module, m_reader.line(Text::tr("a name of a pickle")));
                return true;
            }
            case '\x93': {
                const auto names = popLast(2);
                if (!names[0]->isString() || !names[1]->isString())
                    m_reader.fail(Text::tr("is a damaged pickle: a name is no text"));
                pushGlobal(names[0]->text, names[1]->text);
                return true;
            }
            case 'P':
                pushText(PickleKind::text, m_reader.line(Text::tr("a name of a pickle")));
                pushPersistent(pop());
                return true;
            case 'Q':
                pushPersistent(pop());
                return true;
            default:
                return false;
        }
    }

    bool useCall(char instruction) {
        if (pushNamed(instruction))
            return true;
        switch (instruction) {
            case 'R':
            case '\x81': {
                const auto call = popLast(2);
                pushCall(call[0], call[1]);
                return true;
            }
            case '\x92': {  // the third are named arguments, which nothing that is read here has
                const auto call = popLast(3);
                pushCall(call[0], call[1]);
                return true;
            }
            case 'i': {
                const PickleValue* const arguments = poppedTuple(popToMark());
                pushNamed('c');
                const PickleValue* const callee = pop();
                pushCall(callee, arguments);
                return true;
            }
            case 'o': {
                auto values = popToMark();
                if (values.empty())
                    m_reader.fail(Text::tr("is a damaged pickle: a call has no class"));
                const PickleValue* const callee = values.front();
                values.erase(values.begin());
                pushCall(callee, poppedTuple(std::move(values)));
                return true;
            }
            case 'b': {
                const PickleValue* const state = pop();
                if (top()->kind != PickleKind::call)
                    m_reader.fail(Text::tr("is a damaged pickle: a value that is no object is given a state"));
                top()->state = state;
                return true;
            }
            default:
                return false;
        }
    }
};

Pickle::Pickle(const std::filesystem::path& path, std::string_view content, std::size_t start) {
    PickleMachine(*this, path, content, start).run();
}

}  // namespace nonn
