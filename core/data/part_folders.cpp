// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/part_folders.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <sstream>
#include <vector>

namespace nonn {

namespace {

constexpr std::array<std::string_view, 3> trainingWords{"train", "training", "trn"};
constexpr std::array<std::string_view, 5> validationWords{"val", "valid", "validation", "validate", "dev"};
constexpr std::array<std::string_view, 4> testWords{"test", "testing", "tst", "evaluation"};
/// What people write around them.
constexpr std::array<std::string_view, 11> otherWords{"set", "data",     "dataset", "images", "image", "imgs",
                                                      "img", "pictures", "photos",  "seg",    "split"};

bool isAmong(std::string_view word, const auto& words) {
    return std::ranges::find(words, word) != words.end();
}

std::optional<Part> partOfWord(std::string_view word) {
    return isAmong(word, trainingWords)     ? std::optional(Part::training)
           : isAmong(word, validationWords) ? std::optional(Part::validation)
           : isAmong(word, testWords)       ? std::optional(Part::test)
                                            : std::nullopt;
}

/// "trainset" is "train set".
std::string_view withoutEnding(std::string_view word) {
    for (const std::string_view ending : otherWords)
        if (word.ends_with(ending) && partOfWord(word.substr(0, word.size() - ending.size())))
            return word.substr(0, word.size() - ending.size());
    return word;
}

std::vector<std::string> lowerCaseWords(std::string_view name) {
    std::vector<std::string> words(1);
    for (const char letter : name) {
        if (letter == '_' || letter == '-' || letter == '.' || letter == ' ')
            words.emplace_back();
        else
            words.back().push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(letter))));
    }
    std::erase(words, "");
    return words;
}

std::string folderWithin(const std::string& text) {
    const std::filesystem::path path = std::filesystem::path(text).lexically_normal();
    if (path.empty() || path.is_absolute() || *path.begin() == ".." || *path.begin() == ".")
        throw badInput({}, Text::tr("'%1' is no folder within the data set's", text));
    const std::string normal = path.string();
    return normal.ends_with('/') ? normal.substr(0, normal.size() - 1) : normal;
}

}  // namespace

std::optional<Part> partNamed(std::string_view folderName) {
    std::optional<Part> part;
    for (const std::string& word : lowerCaseWords(folderName)) {
        if (isAmong(word, otherWords))
            continue;
        const std::optional<Part> named = partOfWord(withoutEnding(word));
        if (!named || part)
            return std::nullopt;
        part = named;
    }
    return part;
}

PartFolders PartFolders::parse(const std::string& spec) {
    PartFolders parts;
    if (spec == "auto")
        return parts;
    parts.byName = false;
    if (spec == "none")
        return parts;
    std::istringstream in(spec);
    for (std::string entry; std::getline(in, entry, ',');) {
        const std::size_t equals = entry.find('=');
        const std::string key = entry.substr(0, equals);
        std::string* const folder = key == "training"     ? &parts.training
                                    : key == "validation" ? &parts.validation
                                    : key == "test"       ? &parts.test
                                                          : nullptr;
        if (equals == std::string::npos || folder == nullptr || !folder->empty())
            throw badInput({}, Text::tr("'%1' says not which folders hold the parts; as auto, none or "
                                        "training=FOLDER,validation=FOLDER,test=FOLDER",
                                        spec));
        *folder = folderWithin(entry.substr(equals + 1));
    }
    if (parts.training.empty())
        throw badInput({}, Text::tr("'%1' names no folder for the training", spec));
    return parts;
}

std::string PartFolders::spec() const {
    if (byName)
        return "auto";
    if (training.empty())
        return "none";
    return "training=" + training + (validation.empty() ? "" : ",validation=" + validation) +
           (test.empty() ? "" : ",test=" + test);
}

}  // namespace nonn
