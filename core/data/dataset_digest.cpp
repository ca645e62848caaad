// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset_digest.h"

#include "base/digest.h"
#include "data/data_note.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace nonn {

namespace {

struct NamedPart {
    PartDigest DatasetDigest::*part;
    Text name;
};

std::array<NamedPart, 3> parts() {
    const Text training = Text::tr("training");
    return {NamedPart{&DatasetDigest::training, training},
            NamedPart{&DatasetDigest::validation, Text::tr("validation")},
            NamedPart{&DatasetDigest::test, Text::tr("test")}};
}

/// Those of `names` that are not among `others`, in quotes.
Text without(const std::vector<std::string>& names, const std::vector<std::string>& others) {
    constexpr std::size_t mostNamed = 3;
    const std::set<std::string> known(others.begin(), others.end());
    std::vector<std::string> left;
    for (const std::string& name : names)
        if (!known.contains(name))
            left.push_back("'" + name + "'");
    return namesText(left, mostNamed);
}

std::optional<Text> differenceOfNames(const std::vector<std::string>& was, const std::vector<std::string>& is) {
    if (was == is)
        return std::nullopt;
    const Text gone = without(was, is);
    const Text come = without(is, was);
    return gone.empty() && come.empty() ? Text::tr("its classes come in another order")
           : come.empty()               ? Text::tr("its classes are without %1 now", gone)
           : gone.empty()               ? Text::tr("its classes are with %1 now", come)
                                        : Text::tr("its classes have %1 in place of %2", come, gone);
}

Text differenceOfCounts(const PartDigest& was, const PartDigest& is, const Text& part,
                        const std::vector<std::string>& classNames) {
    const auto [before, now] = std::ranges::mismatch(was.counts, is.counts);
    const auto first = static_cast<std::size_t>(before - was.counts.begin());
    if (before == was.counts.end() || now == is.counts.end() || first >= classNames.size())
        return Text::tr("its %1 images are of another number of classes", part);
    return Text::tr("it had %1 %2 images of the class '%3', now %4", *before, part, classNames[first], *now);
}

}  // namespace

PartDigest digestOf(const Images& images, int classes, std::int64_t mostFingerprints) {
    PartDigest result;
    result.counts.resize(static_cast<std::size_t>(classes));
    Digest labels;
    for (const std::int32_t label : images.labels) {
        ++result.counts[static_cast<std::size_t>(label)];
        labels.add(label);
    }
    result.labels = labels.text();
    const std::int64_t most = std::max<std::int64_t>(1, mostFingerprints);
    const std::int64_t step = std::max<std::int64_t>(1, (images.count() + most - 1) / most);
    Digest pixels;
    for (std::int64_t index = 0; index < images.count(); index += step)
        pixels.add(static_cast<std::int64_t>(images.fingerprint(index)));
    result.pixels = pixels.text();
    return result;
}

std::optional<Text> differenceOfFiles(const DatasetDigest& was, const DatasetDigest& is) {
    for (const auto& [part, name] : parts())
        if ((was.*part).files != (is.*part).files) {
            const auto names = differenceOfNames(was.classNames, is.classNames);
            return names ? names : Text::tr("its %1 images are files of other names or lengths", name);
        }
    return std::nullopt;
}

std::optional<Text> differenceBetween(const DatasetDigest& was, const DatasetDigest& is) {
    if (const auto names = differenceOfNames(was.classNames, is.classNames))
        return names;
    for (const auto& [part, name] : parts())
        if ((was.*part).counts != (is.*part).counts)
            return differenceOfCounts(was.*part, is.*part, name, was.classNames);
    if (auto files = differenceOfFiles(was, is))
        return files;
    for (const auto& [part, name] : parts())
        if ((was.*part).labels != (is.*part).labels)
            return Text::tr("its %1 images have other labels, or come in another order", name);
    for (const auto& [part, name] : parts())
        if ((was.*part).pixels != (is.*part).pixels)
            return Text::tr("its %1 images show something else", name);
    return std::nullopt;
}

}  // namespace nonn
