// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights_fit.h"

#include "model/layer_orders.h"

#include <algorithm>
#include <array>
#include <set>

namespace nonn {

namespace {

using Sizes = std::vector<std::int64_t>;
/// Names and shapes in order.
using Shapes = std::vector<std::pair<std::string, Sizes>>;

/// A tensor under a name without the parts that wrappers add.
struct Entry {
    std::string name;
    std::string original;
    Sizes sizes;
};

std::vector<std::string> partsOf(const std::string& name) {
    std::vector<std::string> parts(1);
    for (const char c : name) {
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

std::string joinedParts(const std::vector<std::string>& parts) {
    std::string name;
    for (const std::string& part : parts)
        name += (name.empty() ? "" : ".") + part;
    return name;
}

/// Without what torch.nn.DataParallel, torch.compile and their kind put into names wherever they stand.
std::string withoutWrappers(const std::string& name) {
    constexpr std::array<std::string_view, 4> wrappers{"module", "_orig_mod", "_fsdp_wrapped_module",
                                                       "_checkpoint_wrapped_module"};
    std::vector<std::string> parts = partsOf(name);
    std::erase_if(parts, [&](const std::string& part) { return std::ranges::find(wrappers, part) != wrappers.end(); });
    return joinedParts(parts);
}

/// With one word for each layer that authors name differently.
std::string canonical(const std::string& name) {
    static const std::map<std::string, std::string, std::less<>> words{
        {"linear", "fc"}, {"classifier", "fc"}, {"head", "fc"}, {"shortcut", "downsample"}, {"skip", "downsample"}};
    std::vector<std::string> parts = partsOf(name);
    for (std::string& part : parts)
        if (const auto word = words.find(part); word != words.end())
            part = word->second;
    return joinedParts(parts);
}

std::vector<Entry> entriesOf(const NamedState& state) {
    std::vector<std::string> names = state.order;
    if (names.empty())
        for (const auto& [name, tensor] : state.tensors)
            names.push_back(name);
    std::vector<Entry> entries;
    std::set<std::string> seen;
    std::set<std::string> shorter;
    for (const std::string& name : names) {
        if (!seen.insert(name).second || name.ends_with("num_batches_tracked"))
            continue;
        entries.push_back({withoutWrappers(name), name, state.tensors.at(name).sizes().vec()});
        shorter.insert(entries.back().name);
    }
    if (shorter.size() != entries.size())
        for (Entry& entry : entries)
            entry.name = entry.original;
    return entries;
}

/// Every beginning of names up to a dot, the shortest first; none is one.
std::vector<std::string> prefixesOf(const std::vector<Entry>& entries) {
    constexpr std::size_t most = 2000;
    constexpr std::size_t deepest = 6;
    std::set<std::string> found{""};
    for (const Entry& entry : entries) {
        std::size_t dot = entry.name.find('.');
        for (std::size_t depth = 0; depth < deepest && dot != std::string::npos && found.size() < most; ++depth) {
            found.insert(entry.name.substr(0, dot + 1));
            dot = entry.name.find('.', dot + 1);
        }
    }
    const auto isCopy = [](const std::string& prefix) {
        constexpr std::array<std::string_view, 5> copies{"ema", "teacher", "momentum", "target", "encoder_k"};
        return std::ranges::any_of(copies,
                                   [&](std::string_view word) { return prefix.find(word) != std::string::npos; });
    };
    std::vector<std::string> prefixes(found.begin(), found.end());
    std::ranges::stable_sort(prefixes, {}, [&](const std::string& prefix) {
        return std::pair(isCopy(prefix), std::ranges::count(prefix, '.'));
    });
    return prefixes;
}

bool isOfLayer(const std::string& name) {
    const std::string last = partsOf(name).back();
    return last == "weight" || last == "bias" || last == "running_mean" || last == "running_var";
}

/// Of what helps in training, as a criterion with weights of its own.
bool isAid(const Entry& entry) {
    constexpr std::array<std::string_view, 8> aids{"criterion", "loss",   "metric",    "aux",
                                                   "optim",     "scaler", "scheduler", "center"};
    const std::string top = partsOf(entry.name).front();
    return std::ranges::any_of(aids, [&](std::string_view word) { return top.find(word) != std::string::npos; });
}

/// Whether a tensor beside the network's may be left out: it is of no layer, or below none of the network's own names.
bool isBeside(const Entry& entry, const std::set<std::string>& tops) {
    return !isOfLayer(entry.name) ||
           (!tops.contains(partsOf(entry.name).front()) && (isAid(entry) || entry.sizes.size() < 2));
}

class Fitting {
public:
    Fitting(const Architecture& architecture, const NamedState& state)
        : m_architecture(architecture), m_entries(entriesOf(state)), m_ordered(!state.order.empty()) {
        for (const Layer& layer : layersOf(architecture))
            for (const auto& [name, sizes] : layer.tensors)
                m_own.emplace_back(layer.name + "." + name, sizes);
    }

    std::optional<WeightsFit> fit() const {
        constexpr std::size_t mostTensors = 20'000;
        if (m_entries.size() < m_own.size() || m_entries.size() > mostTensors)
            return std::nullopt;
        const std::vector<std::string> prefixes = prefixesOf(m_entries);
        for (const auto match : {&Fitting::byName, &Fitting::byUsualName, &Fitting::byShape})
            for (const std::string& prefix : prefixes)
                if (auto fit = (this->*match)(below(prefix))) {
                    fit->prefix = prefix;
                    for (const std::string& other : prefixes)
                        if (const auto also = (this->*match)(below(other)); also && also->source != fit->source)
                            fit->otherPrefixes.push_back(other);
                    complete(*fit);
                    return fit;
                }
        return std::nullopt;
    }

    std::string closestPrefix() const {
        std::set<std::string> own;
        for (const auto& [name, sizes] : m_own)
            own.insert(name);
        std::map<std::string, int> hits;
        for (const std::string& prefix : prefixesOf(m_entries))
            for (const Entry& entry : below(prefix))
                hits[prefix] += own.contains(entry.name) ? 1 : 0;
        const auto best = std::ranges::max_element(hits, {}, [](const auto& hit) { return hit.second; });
        return best == hits.end() ? "" : best->first;
    }

    std::vector<Entry> below(const std::string& prefix) const {
        std::vector<Entry> result;
        for (const Entry& entry : m_entries)
            if (entry.name.starts_with(prefix))
                result.push_back({entry.name.substr(prefix.size()), entry.original, entry.sizes});
        return result;
    }

private:
    std::optional<WeightsFit> byName(const std::vector<Entry>& entries) const {
        return named(entries, [](const std::string& name) { return name; });
    }
    std::optional<WeightsFit> byUsualName(const std::vector<Entry>& entries) const { return named(entries, canonical); }

    template <typename Rename>
    std::optional<WeightsFit> named(const std::vector<Entry>& entries, Rename&& rename) const {
        std::map<std::string, const Entry*> theirs;
        for (const Entry& entry : entries)
            theirs.emplace(rename(entry.name), &entry);
        if (theirs.size() != entries.size())
            return std::nullopt;
        WeightsFit fit;
        std::set<std::string> tops;
        for (const auto& [name, sizes] : m_own) {
            const std::string wanted = rename(name);
            const auto found = theirs.find(wanted);
            if (found == theirs.end() || found->second->sizes != sizes)
                return std::nullopt;
            fit.source[name] = found->second->original;
            tops.insert(partsOf(found->second->name).front());
            theirs.erase(found);
        }
        for (const auto& [name, entry] : theirs)
            if (!isBeside(*entry, tops))
                return std::nullopt;
        return fit;
    }

    /// Where exactly one of the orders in which authors write a network's layers down has these shapes.
    std::optional<WeightsFit> byShape(const std::vector<Entry>& entries) const {
        if (!m_ordered)
            return std::nullopt;
        std::vector<Layer> theirs;
        for (const Entry& entry : entries) {
            if (isOfLayer(entry.name) && !isAid(entry))
                addTo(theirs, entry.name, entry.sizes);
        }
        std::optional<WeightsFit> only;
        for (const std::vector<Layer>& order : layerOrders(m_architecture)) {
            if (!std::ranges::equal(order, theirs, {}, &Layer::tensors, &Layer::tensors))
                continue;
            WeightsFit fit;
            fit.byShape = true;
            for (std::size_t i = 0; i < order.size(); ++i)
                for (const auto& [name, sizes] : order[i].tensors)
                    fit.source[order[i].name + "." + name] = originalOf(entries, theirs[i].name + "." + name);
            if (only && only->source != fit.source)
                return std::nullopt;
            only = std::move(fit);
        }
        return only;
    }

    static void addTo(std::vector<Layer>& layers, const std::string& name, const Sizes& sizes) {
        const std::size_t dot = name.rfind('.');
        const std::string layer = dot == std::string::npos ? "" : name.substr(0, dot);
        if (layers.empty() || layers.back().name != layer)
            layers.push_back({layer, {}});
        layers.back().tensors[dot == std::string::npos ? name : name.substr(dot + 1)] = sizes;
    }

    static std::string originalOf(const std::vector<Entry>& entries, const std::string& name) {
        const auto found = std::ranges::find_if(
            entries, [&](const Entry& entry) { return entry.name == name || "." + entry.name == name; });
        return found->original;
    }

    void complete(WeightsFit& fit) const {
        std::set<std::string> used;
        for (const auto& [own, original] : fit.source)
            used.insert(original);
        for (const Entry& entry : m_entries)
            if (!used.contains(entry.original))
                fit.leftOut.push_back(entry.original);
    }

    const Architecture& m_architecture;
    std::vector<Entry> m_entries;
    bool m_ordered;
    Shapes m_own;
};

}  // namespace

std::optional<WeightsFit> fitWeights(const Architecture& architecture, const NamedState& state) {
    return Fitting(architecture, state).fit();
}

StateDict closestNames(const Architecture& architecture, const NamedState& state) {
    const Fitting fitting(architecture, state);
    StateDict result;
    for (const Entry& entry : fitting.below(fitting.closestPrefix()))
        result[entry.name] = state.tensors.at(entry.original);
    return result;
}

}  // namespace nonn
