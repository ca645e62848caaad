// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/folder_walk.h"
#include "data/image_list.h"
#include "data/text_lines.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// A path of a list, which must stay within the data set.
std::string pathWithin(const TextLine& line, const std::string& text) {
    const fs::path path = fs::path(text).lexically_normal();
    if (path.is_absolute() || path.empty() || *path.begin() == ".." || !path.has_filename())
        throw line.wrong(Text::tr("names '%1', which is no file within the folder of the images", text));
    return path.string();
}

template <typename Number>
Number numberOf(const TextLine& line, const std::string& word) {
    Number value{};
    const auto [end, status] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (status != std::errc() || end != word.data() + word.size())
        throw line.wrong(Text::tr("has '%1' where a number is expected", word));
    return value;
}

/// CUB's lists: lines that begin with an image's number.
class NumberedLines {
public:
    NumberedLines(const fs::path& file, std::size_t words) {
        for (const TextLine& line : readLines(file)) {
            std::vector<std::string> parts = line.words();
            if (parts.size() != words)
                throw line.wrong(Text::tr("has %1 words instead of %2", parts.size(), words));
            const auto id = numberOf<std::int64_t>(line, parts.front());
            if (!m_lines.emplace(id, Entry{line, std::move(parts)}).second)
                throw line.wrong(Text::tr("gives the number %1 a second time", id));
        }
        if (m_lines.empty())
            throw badInput(file, Text::tr("is empty"));
    }

    struct Entry {
        TextLine line;
        std::vector<std::string> words;
    };

    const std::map<std::int64_t, Entry>& all() const { return m_lines; }
    const Entry& of(std::int64_t id, const Entry& asking) const {
        const auto found = m_lines.find(id);
        if (found == m_lines.end())
            throw asking.line.wrong(Text::tr("is about number %1, which %2 has not", id,
                                             m_lines.begin()->second.line.file.filename().string()));
        return found->second;
    }

private:
    std::map<std::int64_t, Entry> m_lines;
};

/// "001.Black_footed_Albatross" is the Black footed Albatross.
std::string birdName(std::string name) {
    const std::size_t dot = name.find('.');
    if (dot != std::string::npos && dot > 0 && name.find_first_not_of("0123456789") == dot)
        name.erase(0, dot + 1);
    std::ranges::replace(name, '_', ' ');
    return name;
}

Box boxOf(const NumberedLines::Entry& entry) {
    constexpr double farthest = 1e6;
    std::array<int, 4> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto value = numberOf<double>(entry.line, entry.words[i + 1]);
        if (!(value >= (i < 2 ? 0 : 1) && value <= farthest))
            throw entry.line.wrong(Text::tr("has a box that is no part of a picture"));
        values[i] = static_cast<int>(std::lround(value));
    }
    return {values[0], values[1], values[2], values[3]};
}

void requireImages(const auto& images, const fs::path& file, const std::string& part) {
    if (images.empty())
        throw badInput(file, Text::tr("names no image for the %1", part));
}

/// The images that one of MIT-67's lists names, in its order.
std::vector<std::pair<TextLine, std::string>> readImageList(const fs::path& file) {
    std::vector<std::pair<TextLine, std::string>> images;
    std::set<std::string> seen;
    for (const TextLine& line : readLines(file)) {
        std::string path = pathWithin(line, line.text);
        if (path.find('/') == std::string::npos)
            throw line.wrong(Text::tr("names '%1', which lies in no class folder", path));
        if (!seen.insert(path).second)
            throw line.wrong(Text::tr("names '%1' a second time", path));
        images.emplace_back(line, std::move(path));
    }
    return images;
}

std::string sceneOf(const std::string& path) {
    return path.substr(0, path.find('/'));
}

}  // namespace

ImageList listCub(const fs::path& folder, bool boxes, const Progress& progress) {
    ImageList list;
    list.folder = folder;
    list.testFrom = PartOrigin::given;
    const NumberedLines classes(folder / "classes.txt", 2);
    const NumberedLines images(folder / "images.txt", 2);
    const NumberedLines labels(folder / "image_class_labels.txt", 2);
    const NumberedLines split(folder / "train_test_split.txt", 2);
    const std::optional<NumberedLines> boxLines =
        boxes ? std::optional<NumberedLines>(std::in_place, folder / "bounding_boxes.txt", 5) : std::nullopt;
    std::map<std::int64_t, std::int32_t> labelOfClass;
    for (const auto& [id, entry] : classes.all()) {
        labelOfClass.emplace(id, static_cast<std::int32_t>(list.classNames.size()));
        list.classNames.push_back(birdName(entry.words[1]));
    }
    for (const auto& [id, entry] : images.all()) {
        progress.check();
        const NumberedLines::Entry& label = labels.of(id, entry);
        const auto classId = numberOf<std::int64_t>(label.line, label.words[1]);
        classes.of(classId, label);
        const NumberedLines::Entry& part = split.of(id, entry);
        const auto isTraining = numberOf<int>(part.line, part.words[1]);
        if (isTraining != 0 && isTraining != 1)
            throw part.line.wrong(Text::tr("has '%1' instead of 1 (training) or 0 (test)", part.words[1]));
        ListedImage image{"images/" + pathWithin(entry.line, entry.words[1]), labelOfClass.at(classId)};
        if (boxLines)
            image.box = boxOf(boxLines->of(id, entry));
        (isTraining == 1 ? list.training : list.test).push_back(std::move(image));
    }
    requireImages(list.training, folder / "train_test_split.txt", "training");
    requireImages(list.test, folder / "train_test_split.txt", "test");
    return list;
}

ImageList listMit67(const fs::path& folder, const Progress& progress) {
    ImageList list;
    list.folder = folder;
    list.testFrom = PartOrigin::given;
    const auto training = readImageList(folder / "TrainImages.txt");
    requireImages(training, folder / "TrainImages.txt", "training");
    const auto test = readImageList(folder / "TestImages.txt");
    requireImages(test, folder / "TestImages.txt", "test");
    std::set<std::string> scenes;
    for (const auto& [line, path] : training)
        scenes.insert(sceneOf(path));
    list.classNames.assign(scenes.begin(), scenes.end());
    const auto take = [&](const auto& lines, std::vector<ListedImage>& images) {
        for (const auto& [line, path] : lines) {
            progress.check();
            const auto found = std::ranges::lower_bound(list.classNames, sceneOf(path));
            if (found == list.classNames.end() || *found != sceneOf(path))
                throw line.wrong(Text::tr("is of the class %1, which the training images have not", sceneOf(path)));
            images.push_back({"Images/" + path, static_cast<std::int32_t>(found - list.classNames.begin())});
        }
    };
    take(training, list.training);
    take(test, list.test);
    return list;
}

}  // namespace nonn
