// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/named_tensors.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "model/torch_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace nonn {

namespace {

/// Where a file's own tensors rank among those under a usual name.
constexpr std::string_view wholeFile;
constexpr std::array<std::string_view, 19> usual{
    "state_dict", "model_state_dict", "model_state",    "model",      "net",     "network", "weights",
    "params",     "best_model",       "best_state",     "module",     "student", wholeFile, "model_ema",
    "ema",        "state_dict_ema",   "ema_state_dict", "params_ema", "teacher"};

struct Found {
    std::string key;
    std::string_view last = wholeFile;  ///< the key's last part
    int depth = 0;
    const PickleValue* value = nullptr;

    std::ptrdiff_t rank() const { return std::ranges::find(usual, last) - usual.begin(); }
};

/// Looks through what a pickle holds, with a bound: its values may hold each other.
class Search {
public:
    explicit Search(const TorchFile& file) : m_file(file) {
        look(file.root(), {});
        std::ranges::stable_sort(m_found, [](const Found& left, const Found& right) {
            return std::pair(left.rank(), left.depth) < std::pair(right.rank(), right.depth);
        });
    }

    const std::vector<Found>& found() const { return m_found; }
    /// The class of the first object that holds a network's modules; empty: there is none.
    const std::string& model() const { return m_model; }

private:
    static constexpr int deepest = 4;
    static constexpr std::size_t mostValues = 100'000;

    void look(const PickleValue& value, const Found& place) {
        if (place.depth > deepest || m_seen.size() >= mostValues || !m_seen.insert(&value).second)
            return;
        if (m_model.empty() && value.kind == PickleKind::call && value.callee->kind == PickleKind::global &&
            value.state != nullptr && value.state->find("_modules") != nullptr)
            m_model = value.callee->text;
        bool hasTensors = false;
        for (const auto& [key, entry] : value.entries) {
            const bool tensor = key->isString() && isTensor(*entry);
            hasTensors = hasTensors || tensor;
            if (!tensor)
                look(*entry, below(place, *key));
        }
        for (std::size_t i = 0; i < value.items.size(); ++i)
            look(*value.items[i], {place.key + "[" + std::to_string(i) + "]", {}, place.depth + 1, nullptr});
        if (hasTensors) {
            m_found.push_back(place);
            m_found.back().value = &value;
        }
    }

    static Found below(const Found& place, const PickleValue& key) {
        if (key.kind == PickleKind::integer)
            return {place.key + "[" + std::to_string(key.integer) + "]", "[]", place.depth + 1, nullptr};
        const std::string_view name = key.isString() && isTensorName(key.text) ? key.text : "?";
        return {place.key + (place.key.empty() ? "" : ".") + std::string(name), name, place.depth + 1, nullptr};
    }

    /// Also one that is damaged, which is found out when it is read.
    bool isTensor(const PickleValue& value) const {
        try {
            return m_file.tensor(value, "").has_value();
        } catch (const Error&) {
            return true;
        }
    }

    const TorchFile& m_file;
    std::set<const PickleValue*> m_seen;
    std::vector<Found> m_found;
    std::string m_model;
};

bool isTensorCall(const PickleValue& value) {
    return value.kind == PickleKind::call && value.callee->text.starts_with("torch._utils._rebuild_");
}

/// Of what belongs to no program.
Text plainKind(const PickleValue& value) {
    const auto tensors = static_cast<std::size_t>(
        std::ranges::count_if(value.items, [](const PickleValue* item) { return isTensorCall(*item); }));
    switch (value.kind) {
        case PickleKind::none:
            return Text::tr("nothing (None)");
        case PickleKind::boolean:
        case PickleKind::integer:
        case PickleKind::longInteger:
        case PickleKind::real:
            return Text::tr("a number");
        case PickleKind::text:
        case PickleKind::bytes:
            return Text::tr("a text");
        case PickleKind::list:
        case PickleKind::tuple:
        case PickleKind::set:
            return tensors > 0 ? Text::tr("a list with tensors that have no names (%1 of %2 values)", tensors,
                                          value.items.size())
                               : Text::tr("a list of values (%1), none of them a tensor", value.items.size());
        default:
            return isTensorCall(value) ? Text::tr("one tensor without a name")
                                       : Text::tr("a dictionary without tensors");
    }
}

/// What a file holds instead, and what to do.
Text describe(const PickleValue& value, const std::string& model) {
    constexpr std::string_view saving = "\n    torch.save(model.state_dict(), \"weights.pth\")";
    const bool object = value.kind == PickleKind::global ||
                        (value.kind == PickleKind::call && value.callee->kind == PickleKind::global &&
                         !value.isMapping() && !isTensorCall(value));
    if (model.empty() && !object)
        return Text::tr("%1. Save the weights of the network in Python:%2", plainKind(value), saving);
    const std::string_view name = !model.empty()                     ? std::string_view(model)
                                  : value.kind == PickleKind::global ? value.text
                                                                     : value.callee->text;
    return Text::tr(
        "an object of the Python class %1, which only its program can read. Save its weights alone there:%2",
        inQuotes(name), saving);
}

}  // namespace

std::vector<NamedTensors> namedTensors(const std::filesystem::path& path, const TorchFile& file) {
    const Search search(file);
    std::vector<NamedTensors> result;
    std::optional<Error> first;
    for (const Found& found : search.found()) {
        try {
            NamedTensors named{found.key, {}, tensorsOf(path, file, *found.value)};
            for (const auto& [key, value] : found.value->entries)
                if (key->isString() && named.tensors.contains(std::string(key->text)))
                    named.order.emplace_back(key->text);
            result.push_back(std::move(named));
        } catch (const Error& error) {
            first = first.value_or(error);
        }
    }
    if (result.empty() && first)
        throw *first;
    if (result.empty())
        throw badInput(path, Text::tr("holds no state dict but %1", describe(file.root(), search.model())));
    return result;
}

}  // namespace nonn
